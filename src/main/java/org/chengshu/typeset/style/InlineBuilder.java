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
    WhiteSpace mode = mode(style);
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (character == '\n' && mode != WhiteSpace.COLLAPSE) {
        lineBreak();
      } else if (isWhiteSpace(character) && mode != WhiteSpace.KEEP) {
        await(character, style.text(), link);
      } else {
        character(character, style.text(), link);
      }
    }
  }

  private static WhiteSpace mode(ComputedStyle style) {
    return switch (style.keyword("white-space")) {
      case "pre-line" -> WhiteSpace.KEEP_LINES;
      case "pre", "pre-wrap" -> WhiteSpace.KEEP;
      default -> WhiteSpace.COLLAPSE;
    };
  }

  private static boolean isWhiteSpace(int character) {
    return character == ' '
        || character == '\n'
        || character == '\t'
        || character == '\r'
        || character == '\f';
  }

  private void await(int character, TextStyle style, Optional<String> link) {
    if (!space) {
      space = true;
      spaceStyle = style;
      spaceLink = link;
    }
    segmentBreak |= character == '\n' || character == '\r';
  }

  private void character(int character, TextStyle style, Optional<String> link) {
    settleSpace(character, style.language());
    append(character, style, link);
  }

  private void settleSpace(int next, String language) {
    if (space && last != 0 && !(segmentBreak && SegmentBreaks.vanishes(last, next, language))) {
      append(' ', spaceStyle, spaceLink);
    }
    space = false;
    segmentBreak = false;
  }

  private void append(int character, TextStyle style, Optional<String> link) {
    if (!run.isEmpty() && (!style.equals(runStyle) || !link.equals(runLink))) {
      endRun();
    }
    runStyle = style;
    runLink = link;
    run.appendCodePoint(character);
    last = character;
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

  private static final int OBJECT = 0xFFFC;

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
