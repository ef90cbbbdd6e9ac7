package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengshu.diag.Code;
import org.chengshu.manuscript.Inline;

/**
 * 行内解析: the marks inside one paragraph, CommonMark's and ours. It stands in for the library's
 * parser because spans nest here and stars need no blanks beside Chinese (see {@link Flanking}).
 */
final class InlineReader {

  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s\\[^]{1,80})\\]");
  private static final Pattern AUTOLINK =
      Pattern.compile("<((?:https?|ftp|mailto):[^\\s<>]{1,2000})>");
  private static final Pattern BREAK = Pattern.compile("<br ?/?>");
  private static final Pattern TAG =
      Pattern.compile(
          "</?[A-Za-z][A-Za-z0-9-]{0,40}(?:\\s[^<>]{0,500})?/?>|<!--.{0,2000}?-->", Pattern.DOTALL);

  private static final String MARKS = "\\\n`*_[]!{<&";

  private final String source;
  private final int firstLine;
  private final MarkLog log;
  private final BracketCloser closer;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int at;

  private InlineReader(
      String source, int firstLine, Function<String, Optional<String>> definitions, MarkLog log) {
    this.source = source;
    this.firstLine = firstLine;
    this.log = log;
    this.closer = new BracketCloser(source, definitions, this::report);
  }

  /**
   * @param source the paragraph, lines parted by {@code \n}
   * @param firstLine of the paragraph in the file
   * @param definitions targets of reference links, by label
   */
  static List<Inline> read(
      String source, int firstLine, Function<String, Optional<String>> definitions, MarkLog log) {
    String stripped = strip(source);
    return new InlineReader(stripped, firstLine, definitions, log).read();
  }

  /** ASCII blanks at both ends mean nothing; an ideographic one is text. */
  private static String strip(String source) {
    int start = 0;
    int end = source.length();
    while (start < end && isAsciiBlank(source.charAt(start))) {
      start++;
    }
    while (end > start && isAsciiBlank(source.charAt(end - 1))) {
      end--;
    }
    return source.substring(start, end);
  }

  private static boolean isAsciiBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private List<Inline> read() {
    while (at < source.length()) {
      int plain = plainLength();
      if (plain > 0) {
        literal(plain);
      } else {
        step(source.charAt(at));
      }
    }
    flush();
    return EmphasisPairing.pair(pieces);
  }

  /** Most of a manuscript is characters that mean themselves. */
  private int plainLength() {
    int end = at;
    while (end < source.length()
        && (source.charAt(end) >= 0x80 || MARKS.indexOf(source.charAt(end)) < 0)) {
      end++;
    }
    return end - at;
  }

  private void step(char c) {
    switch (c) {
      case '\\' -> backslash();
      case '\n' -> newLine();
      case '`' -> code();
      case '*', '_' -> run(c);
      case '[' -> openBracket();
      case ']' -> closeBracket();
      case '!' -> bang();
      case '{' -> ruby();
      case '<' -> pointed();
      case '&' -> entity();
      default -> literal(1);
    }
  }

  private void literal(int length) {
    text.append(source, at, at + length);
    at += length;
  }

  private void add(Piece piece, int length) {
    flush();
    pieces.add(piece);
    at += length;
  }

  private void flush() {
    if (!text.isEmpty()) {
      pieces.add(Piece.text(text.toString()));
      text.setLength(0);
    }
  }

  private void backslash() {
    char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    if (next == '\n') {
      add(new Piece.Done(new Inline.LineBreak()), 2);
      skipBlanks();
    } else if (Escapes.isMark(next)) {
      text.append(next);
      at += 2;
    } else {
      literal(1);
    }
  }

  /** Two blanks before it make a line break; else it's nothing in Chinese and a blank in Latin. */
  private void newLine() {
    int blanks = 0;
    while (!text.isEmpty() && " \t".indexOf(text.charAt(text.length() - 1)) >= 0) {
      blanks += text.charAt(text.length() - 1) == ' ' ? 1 : 0;
      text.setLength(text.length() - 1);
    }
    at++;
    int before = at >= 2 + blanks ? source.codePointBefore(at - 1 - blanks) : Flanking.NONE;
    skipBlanks();
    if (blanks >= 2) {
      add(new Piece.Done(new Inline.LineBreak()), 0);
    } else if (at < source.length() && isLatin(before) && isLatin(source.codePointAt(at))) {
      text.append(' ');
    }
  }

  private static boolean isLatin(int c) {
    return c < 0x2000 && !Character.isWhitespace(c);
  }

  private void skipBlanks() {
    while (at < source.length() && " \t".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
  }

  private void code() {
    CodeSpan.at(source, at)
        .ifPresentOrElse(
            code -> add(new Piece.Done(code.span()), code.length()), () -> literal(runLength('`')));
  }

  private int runLength(char c) {
    int end = at;
    while (end < source.length() && source.charAt(end) == c) {
      end++;
    }
    return end - at;
  }

  private void run(char mark) {
    int length = runLength(mark);
    int before = at == 0 ? Flanking.NONE : source.codePointBefore(at);
    int after = at + length < source.length() ? source.codePointAt(at + length) : Flanking.NONE;
    Flanking flanking =
        mark == '*' ? Flanking.ofStars(before, after) : Flanking.ofUnderscores(before, after);
    if (length > 6) {
      literal(length);
    } else {
      add(new Piece.Run(mark, length, flanking), length);
    }
  }

  private void openBracket() {
    Matcher note = NOTE.matcher(source).region(at, source.length());
    if (note.lookingAt()) {
      add(new Piece.Done(new Inline.NoteMark(note.group(1))), note.end() - at);
    } else {
      bracket(new Piece.Bracket(false, at + 1), 1);
    }
  }

  private void bracket(Piece.Bracket bracket, int length) {
    flush();
    if (closer.open(pieces.size())) {
      add(bracket, length);
    } else {
      literal(length);
    }
  }

  private void bang() {
    if (source.startsWith("![", at)) {
      bracket(new Piece.Bracket(true, at + 2), 2);
    } else {
      literal(1);
    }
  }

  private void closeBracket() {
    flush();
    int end = closer.close(pieces, at);
    if (end < 0) {
      literal(1);
    } else {
      at = end;
    }
  }

  private void ruby() {
    RubySyntax.at(source, at)
        .ifPresentOrElse(ruby -> add(new Piece.Done(ruby.ruby()), ruby.length()), () -> literal(1));
  }

  private void pointed() {
    Matcher link = AUTOLINK.matcher(source).region(at, source.length());
    Matcher lineBreak = BREAK.matcher(source).region(at, source.length());
    Matcher tag = TAG.matcher(source).region(at, source.length());
    if (link.lookingAt()) {
      String target = link.group(1);
      String shown = target.replaceFirst("^mailto:", "");
      add(
          new Piece.Done(new Inline.Link(target, List.of(new Inline.Text(shown)))),
          link.end() - at);
    } else if (lineBreak.lookingAt()) {
      add(new Piece.Done(new Inline.LineBreak()), lineBreak.end() - at);
    } else if (tag.lookingAt()) {
      report(Code.HTML_NOT_READ, at, tag.group());
      literal(tag.end() - at);
    } else {
      literal(1);
    }
  }

  private void entity() {
    Optional<Escapes.Entity> entity = Escapes.entityAt(source, at);
    text.append(entity.map(Escapes.Entity::text).orElse("&"));
    at += entity.map(Escapes.Entity::length).orElse(1);
  }

  private void report(Code code, int position, String mark) {
    int line =
        firstLine + (int) source.substring(0, position).chars().filter(c -> c == '\n').count();
    log.report(code, line, mark);
  }
}
