package org.chengshu.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;

/** 写行内标记: so that {@link InlineReader} reads the same again. */
final class InlineWriter {

  /** Where the text stands, for some marks mean something only there. */
  enum Context {
    PARAGRAPH,
    /** One line: headings and lines of verse. */
    LINE,
    /** One line, between bars. */
    CELL
  }

  private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,9}[.)]");
  private static final String ALWAYS = "\\`*_[]{}<|";
  private static final String AT_START = "#>-+=~:";

  private final Context context;
  private final StringBuilder out = new StringBuilder();

  private InlineWriter(Context context) {
    this.context = context;
  }

  static String write(List<Inline> inlines, Context context) {
    InlineWriter writer = new InlineWriter(context);
    writer.all(TextMerger.merge(inlines), false, true);
    String written = guardEnds(writer.out.toString());
    return context == Context.CELL ? written.replace("|", "\\|") : written;
  }

  /** Blanks at the ends would be lost. */
  private static String guardEnds(String written) {
    String start = written.startsWith(" ") ? "&#32;" + written.substring(1) : written;
    return start.endsWith(" ") ? start.substring(0, start.length() - 1) + "&#32;" : start;
  }

  private void all(List<Inline> inlines, boolean inStars, boolean outermost) {
    for (int i = 0; i < inlines.size(); i++) {
      boolean last = outermost && i == inlines.size() - 1;
      switch (inlines.get(i)) {
        case Inline.Text(String text) -> text(text);
        case Inline.Span span -> span(span, inStars);
        case Inline.Ruby ruby -> {
          if (!ruby.pairs().isEmpty()) {
            out.append(RubySyntax.write(ruby));
          }
        }
        case Inline.NoteMark(String label) -> out.append("[^").append(label).append(']');
        case Inline.Link(String target, List<Inline> content) -> {
          out.append('[');
          all(content, inStars, false);
          out.append("](").append(target(target)).append(')');
        }
        case Inline.Image(Picture picture) -> out.append(picture(picture));
        case Inline.LineBreak _ -> lineBreak(last);
      }
    }
  }

  private void lineBreak(boolean last) {
    boolean multiLine = context == Context.PARAGRAPH && !last && !out.isEmpty();
    out.append(multiLine && out.charAt(out.length() - 1) != '\n' ? "\\\n" : "<br/>");
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
      if (c < ' ' || (c == ' ' && (lineStart || beforeBreak(text, i)))) {
        out.append("&#").append((int) c).append(';');
      } else if (c == '&') {
        out.append(Escapes.entityAt(text, i).isPresent() ? "&amp;" : "&");
      } else if (mustEscape(text, i, lineStart)) {
        out.append('\\').append(c);
      } else if (lineStart && LIST_NUMBER.matcher(text).region(i, text.length()).lookingAt()) {
        i = listNumber(text, i);
      } else {
        out.append(c);
      }
    }
  }

  /** 1. at the start of a line would begin a list. */
  private int listNumber(String text, int i) {
    while (Character.isDigit(text.charAt(i))) {
      out.append(text.charAt(i++));
    }
    out.append('\\').append(text.charAt(i));
    return i;
  }

  /** A blank at the end of a text may come to stand at the end of a line. */
  private static boolean beforeBreak(String text, int i) {
    return i == text.length() - 1;
  }

  private boolean mustEscape(String text, int i, boolean lineStart) {
    char c = text.charAt(i);
    // Behind a note mark a colon would make it a note's text, and [^ begins a note mark.
    boolean noteLabel = i == 0 && (c == ':' || c == '^');
    // ! before a link would make it a picture; # at the end of a heading is taken for its fence.
    boolean beforeLink = c == '!' && i == text.length() - 1;
    boolean headingEnd = c == '#' && context == Context.LINE;
    return ALWAYS.indexOf(c) >= 0
        || (lineStart && AT_START.indexOf(c) >= 0)
        || noteLabel
        || beforeLink
        || headingEnd;
  }

  private void span(Inline.Span span, boolean inStars) {
    if (span.role() == Inline.Role.CODE && code(span.content())) {
      return;
    }
    String stars =
        switch (span.role()) {
          case STRONG -> "**";
          case EMPHASIS -> "*";
          case DOTS, NAME, WORK, INLINE_NOTE, TCY, INDEX, SUPERSCRIPT, SUBSCRIPT, CODE, FOREIGN ->
              "";
        };
    boolean afterStar = !out.isEmpty() && out.charAt(out.length() - 1) == '*';
    if (!stars.isEmpty() && !inStars && !afterStar && isSafeInStars(span.content())) {
      out.append(stars);
      all(span.content(), true, false);
      out.append(stars);
      return;
    }
    out.append('[');
    all(span.content(), inStars, false);
    out.append("]{").append(attribute(span)).append('}');
  }

  private static String attribute(Inline.Span span) {
    return span.role() == Inline.Role.FOREIGN
        ? "lang=" + span.language().orElse("und")
        : "." + SpanMarks.name(span.role());
  }

  /** Stars pair safely around text that neither begins nor ends with a blank or a Western mark. */
  private static boolean isSafeInStars(List<Inline> content) {
    if (content.isEmpty()
        || !(content.getFirst() instanceof Inline.Text(String first))
        || !(content.getLast() instanceof Inline.Text(String last))
        || first.isEmpty()
        || last.isEmpty()) {
      return false;
    }
    return Flanking.isSafeBesideStars(first.codePointAt(0))
        && Flanking.isSafeBesideStars(last.codePointBefore(last.length()));
  }

  /** In backticks, if it's plain text without line ends. */
  private boolean code(List<Inline> content) {
    if (content.size() != 1
        || !(content.getFirst() instanceof Inline.Text(String text))
        || text.isBlank()
        || text.chars().anyMatch(c -> c < ' ')
        || (context == Context.CELL && text.indexOf('|') >= 0 && text.indexOf('\\') >= 0)
        || (!out.isEmpty() && out.charAt(out.length() - 1) == '`')) {
      return false;
    }
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    boolean pad =
        text.startsWith("`") || text.endsWith("`") || (text.startsWith(" ") && text.endsWith(" "));
    String blank = pad ? " " : "";
    out.append(fence).append(blank).append(text).append(blank).append(fence);
    return true;
  }

  static String picture(Picture picture) {
    StringBuilder out = new StringBuilder("![");
    picture.alt().ifPresent(alt -> out.append(escaped(alt, "\\`*_[]{}<|!&")));
    out.append("](").append(target(picture.file()));
    picture.caption().ifPresent(c -> out.append(" \"").append(escaped(c, "\\\"&")).append('"'));
    out.append(')');
    picture
        .credit()
        .ifPresent(c -> out.append("{credit=\"").append(escaped(c, "\\\"&")).append("\"}"));
    picture.size().ifPresent(s -> out.append("{.").append(nameOf(s)).append('}'));
    if (picture.alt().equals(Optional.of(""))) {
      out.append("{.decorative}");
    }
    return out.toString();
  }

  static String nameOf(Picture.Size size) {
    return size.name().toLowerCase(Locale.ROOT);
  }

  private static String target(String target) {
    boolean plain = target.matches("[^\\s<>()\\\\&]+");
    return plain ? target : "<" + escaped(target, "\\<>&") + ">";
  }

  private static String escaped(String text, String marks) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c < ' ') {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(marks.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }
}
