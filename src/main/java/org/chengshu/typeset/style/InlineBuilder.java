package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.TextStyle;

/**
 * 集行内片段: the text of one paragraph with white space collapsed across the elements (css-text-3,
 * 4.1.1). White space is what XHTML calls so; the ideographic space is a character.
 */
final class InlineBuilder {

  /** 空白处理: {@code white-space}. */
  enum WhiteSpace {
    COLLAPSE,
    KEEP_LINES,
    KEEP
  }

  // What a leader or a page number counts as beside white space.
  private static final int OBJECT = 0xFFFC;

  private final List<InlinePiece> pieces = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private TextStyle runStyle;
  private Optional<String> runLink = Optional.empty();

  // White space that waits for the next character, with the style of its first.
  private boolean space;
  private boolean segmentBreak;
  private TextStyle spaceStyle;
  private Optional<String> spaceLink = Optional.empty();

  // The character before the waiting space; 0 at a line's start, where space falls away.
  private int last;
  private boolean hasContent;

  void text(String text, ComputedStyle style, Optional<String> link) {
    text(text, style.text(), style, link);
  }

  /**
   * @param look of the text, if it is not the element's own
   */
  void text(String text, TextStyle look, ComputedStyle style, Optional<String> link) {
    WhiteSpace mode = mode(style);
    if (look.noBreak()) {
      // Two elements that may not be broken inside may be broken between.
      endRun();
    }
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' && mode != WhiteSpace.COLLAPSE) {
        lineBreak();
        at++;
      } else if (isWhiteSpace(c) && mode != WhiteSpace.KEEP) {
        await(c, look, link);
        at++;
      } else {
        // Words are taken whole: a book is mostly text without any white space.
        int end = wordEnd(text, at);
        settleSpace(text.codePointAt(at), style.language());
        append(text, at, end, look, link);
        at = end;
      }
    }
  }

  private static int wordEnd(String text, int from) {
    int end = from + 1;
    while (end < text.length() && !isWhiteSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static WhiteSpace mode(ComputedStyle style) {
    return switch (style.keyword("white-space")) {
      case "pre-line" -> WhiteSpace.KEEP_LINES;
      case "pre", "pre-wrap" -> WhiteSpace.KEEP;
      default -> WhiteSpace.COLLAPSE;
    };
  }

  private static boolean isWhiteSpace(char character) {
    return character == ' '
        || character == '\n'
        || character == '\t'
        || character == '\r'
        || character == '\f';
  }

  private void await(char character, TextStyle style, Optional<String> link) {
    if (!space) {
      space = true;
      spaceStyle = style;
      spaceLink = link;
    }
    segmentBreak |= character == '\n' || character == '\r';
  }

  private void settleSpace(int next, String language) {
    if (space && last != 0 && !(segmentBreak && SegmentBreaks.vanishes(last, next, language))) {
      append(" ", 0, 1, spaceStyle, spaceLink);
    }
    space = false;
    segmentBreak = false;
  }

  private void append(String text, int from, int to, TextStyle style, Optional<String> link) {
    if (!run.isEmpty() && (!style.equals(runStyle) || !link.equals(runLink))) {
      endRun();
    }
    runStyle = style;
    runLink = link;
    run.append(text, from, to);
    last = text.codePointBefore(to);
    hasContent = true;
  }

  private void endRun() {
    if (!run.isEmpty()) {
      pieces.add(new InlinePiece.Text(run.toString(), runStyle, runLink));
      run.setLength(0);
    }
  }

  void lineBreak() {
    endRun();
    pieces.add(new InlinePiece.LineBreak());
    space = false;
    segmentBreak = false;
    last = 0;
    hasContent = true;
  }

  /** A gap between cells: white space beside it falls away, as at a line's start. */
  void gap(String text, TextStyle style) {
    space = false;
    segmentBreak = false;
    append(text, 0, text.length(), style, Optional.empty());
    last = 0;
  }

  /** An anchor has no width; white space around it is as if it weren't there. */
  void anchor(String id) {
    endRun();
    pieces.add(new InlinePiece.Anchor(id));
  }

  /** A leader, a page number: an object in the line. */
  void object(InlinePiece piece, TextStyle style) {
    settleSpace(OBJECT, style.language());
    endRun();
    pieces.add(piece);
    last = OBJECT;
    hasContent = true;
  }

  /**
   * Where a group of pieces begins; white space that waits is settled, as it stands before the
   * group.
   *
   * @param next the group's first character
   */
  int mark(int next, String language) {
    settleSpace(next, language);
    endRun();
    return pieces.size();
  }

  /** The texts since a mark, taken out; what else there is stays, before the group. */
  List<InlinePiece.Text> takeTexts(int mark) {
    endRun();
    List<InlinePiece> group = pieces.subList(mark, pieces.size());
    List<InlinePiece.Text> texts =
        group.stream()
            .filter(InlinePiece.Text.class::isInstance)
            .map(InlinePiece.Text.class::cast)
            .toList();
    group.removeIf(InlinePiece.Text.class::isInstance);
    return texts;
  }

  /** All pieces since a mark, taken out. */
  List<InlinePiece> take(int mark) {
    endRun();
    List<InlinePiece> group = pieces.subList(mark, pieces.size());
    List<InlinePiece> taken = List.copyOf(group);
    group.clear();
    return taken;
  }

  /** What was made of the pieces of a group, in their place. */
  void put(InlinePiece piece) {
    endRun();
    pieces.add(piece);
  }

  /** Whether there is anything but anchors. */
  boolean hasContent() {
    return hasContent;
  }

  boolean isEmpty() {
    return pieces.isEmpty() && run.isEmpty();
  }

  List<InlinePiece> finish() {
    endRun();
    return List.copyOf(pieces);
  }
}
