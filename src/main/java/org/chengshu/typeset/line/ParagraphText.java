package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.References;
import org.chengshu.flow.TextStyle;

/**
 * 段文: a paragraph's pieces as plain text with what belongs to its offsets, cut at forced line
 * breaks.
 */
final class ParagraphText {

  /** Stands in the text for a leader. */
  static final char OBJECT = '\uFFFC';

  /**
   * 段文的一截, between forced line breaks.
   *
   * @param styleAt index into {@code styles} of each UTF-16 unit
   */
  record Stretch(
      String text,
      List<TextStyle> styles,
      int[] styleAt,
      List<LinkRange> links,
      List<AnchorPoint> anchors,
      List<LeaderPoint> leaders,
      List<RubyRange> rubies,
      List<NoteRange> notes,
      List<Integer> nameBoundaries,
      List<AnchorPoint> noteCalls) {

    static Stretch of(String text, TextStyle style) {
      return plain(text, List.of(style), new int[text.length()]);
    }

    /** A part of the text on its own, without what else belongs to it. */
    Stretch part(int from, int to) {
      return plain(text.substring(from, to), styles, Arrays.copyOfRange(styleAt, from, to));
    }

    private static Stretch plain(String text, List<TextStyle> styles, int[] styleAt) {
      return new Stretch(
          text, styles, styleAt, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());
    }

    /** Asked of every character, and hardly any paragraph has a note. */
    boolean isInNote(int offset) {
      for (NoteRange note : notes) {
        if (note.from() <= offset && offset < note.to()) {
          return true;
        }
      }
      return false;
    }

    /** Where the note ends that the character is in. */
    int noteEnd(int offset) {
      return notes.stream()
          .filter(note -> note.from() <= offset && offset < note.to())
          .mapToInt(NoteRange::to)
          .findFirst()
          .orElseThrow();
    }
  }

  record NoteRange(int from, int to) {}

  record RubyRange(
      int from,
      int to,
      List<ReadingText> readings,
      InlinePiece.Ruby.Place place,
      InlinePiece.Ruby.Align align) {}

  /** Read after the text before {@code end}. */
  record ReadingText(int end, String text, TextStyle style) {}

  record LinkRange(int from, int to, String href) {}

  record AnchorPoint(int at, String id) {}

  record LeaderPoint(int at, String pattern) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final References references;

  private StringBuilder text = new StringBuilder();
  private List<TextStyle> styles = new ArrayList<>();
  private int[] styleAt = new int[64];
  private List<LinkRange> links = new ArrayList<>();
  private List<AnchorPoint> anchors = new ArrayList<>();
  private List<LeaderPoint> leaders = new ArrayList<>();
  private List<RubyRange> rubies = new ArrayList<>();
  private List<NoteRange> notes = new ArrayList<>();
  private List<Integer> nameBoundaries = new ArrayList<>();
  private List<AnchorPoint> noteCalls = new ArrayList<>();

  private ParagraphText(References references) {
    this.references = references;
  }

  /**
   * @param references what is known of the pages
   */
  static List<Stretch> of(List<InlinePiece> pieces, References references) {
    ParagraphText builder = new ParagraphText(references);
    pieces.forEach(builder::add);
    builder.endStretch();
    return builder.stretches;
  }

  private void add(InlinePiece piece) {
    switch (piece) {
      case InlinePiece.Text run -> append(run);
      case InlinePiece.Ruby ruby -> append(ruby);
      case InlinePiece.InlineNote(List<InlinePiece.Text> content) -> {
        int from = text.length();
        content.forEach(this::append);
        notes.add(new NoteRange(from, text.length()));
      }
      case InlinePiece.NameBoundary() -> nameBoundaries.add(text.length());
      case InlinePiece.LineBreak() -> endStretch();
      case InlinePiece.Anchor(String id) -> anchors.add(new AnchorPoint(text.length(), id));
      case InlinePiece.Leader(String pattern, TextStyle style) -> {
        leaders.add(new LeaderPoint(text.length(), pattern));
        append(String.valueOf(OBJECT), style);
      }
      case InlinePiece.TargetPage target ->
          append(
              references
                  .page(target.href())
                  .map(References.TargetPage::folio)
                  .orElse(PageList.UNKNOWN),
              target.style());
      case InlinePiece.TargetPages(List<String> hrefs, TextStyle style) ->
          PageList.of(hrefs, references).forEach(part -> append(part, style));
      case InlinePiece.NoteMark mark -> append(mark);
      case InlinePiece.FloatCall _ -> {
        // has no place in a line
      }
      case InlinePiece.PageNumber number ->
          throw new IllegalStateException("counter(page) outside a margin box: " + number);
      case InlinePiece.NamedString string ->
          throw new IllegalStateException("string() outside a margin box: " + string);
    }
  }

  private void append(InlinePiece.Text run) {
    int from = text.length();
    append(run.text(), run.style());
    run.link().ifPresent(href -> links.add(new LinkRange(from, text.length(), href)));
  }

  /** In a vertical line every number is a cell of its own, if the style makes cells. */
  private void append(PageList.Part part, TextStyle style) {
    TextStyle own = part.href().isPresent() ? style : style.betweenCells();
    append(new InlinePiece.Text(part.text(), own, part.href()));
  }

  private void append(InlinePiece.NoteMark mark) {
    if (mark.calls()) {
      noteCalls.add(new AnchorPoint(text.length(), mark.noteId()));
    }
    String number = references.noteMark(mark.noteId()).orElse(mark.number());
    append(new InlinePiece.Text(number, mark.style(), mark.link()));
  }

  private void append(InlinePiece.Ruby ruby) {
    int from = text.length();
    List<ReadingText> readings = new ArrayList<>();
    for (InlinePiece.Ruby.Pair pair : ruby.pairs()) {
      pair.base().forEach(this::append);
      readings.add(new ReadingText(text.length(), pair.reading(), pair.readingStyle()));
    }
    rubies.add(new RubyRange(from, text.length(), readings, ruby.place(), ruby.align()));
  }

  private void append(String content, TextStyle style) {
    boolean same = !styles.isEmpty() && styles.getLast().equals(style);
    // Two neighbours that may not be broken inside may be broken between.
    int index = same && !style.noBreak() ? styles.size() - 1 : styles.size();
    if (index == styles.size()) {
      styles.add(style);
    }
    int from = text.length();
    text.append(content);
    if (text.length() > styleAt.length) {
      styleAt = Arrays.copyOf(styleAt, Math.max(text.length(), styleAt.length * 2));
    }
    Arrays.fill(styleAt, from, text.length(), index);
  }

  private void endStretch() {
    stretches.add(
        new Stretch(
            text.toString(),
            List.copyOf(styles),
            Arrays.copyOf(styleAt, text.length()),
            List.copyOf(links),
            List.copyOf(anchors),
            List.copyOf(leaders),
            List.copyOf(rubies),
            List.copyOf(notes),
            List.copyOf(nameBoundaries),
            List.copyOf(noteCalls)));
    text = new StringBuilder();
    styles = new ArrayList<>();
    links = new ArrayList<>();
    anchors = new ArrayList<>();
    leaders = new ArrayList<>();
    rubies = new ArrayList<>();
    notes = new ArrayList<>();
    nameBoundaries = new ArrayList<>();
    noteCalls = new ArrayList<>();
  }
}
