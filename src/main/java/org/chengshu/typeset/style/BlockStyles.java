package org.chengshu.typeset.style;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.flow.LineRules.MarkWidth;
import org.chengshu.page.Side;
import org.chengshu.typeset.style.CssValue.Num;

/** 段落样式: computed values and settled spaces to what the composers read. */
final class BlockStyles {

  private final WritingMode mode;
  private final int measure;

  BlockStyles(WritingMode mode, int measure) {
    this.mode = mode;
    this.measure = measure;
  }

  /** Blocks of blocks carry no lengths: theirs are folded into their leaves. */
  BlockStyle of(Draft draft) {
    ComputedStyle style = draft.style();
    boolean leaf = !(draft.body() instanceof Draft.Blocks);
    return new BlockStyle(
        draft.spaceBefore(),
        draft.spaceAfter(),
        leaf ? draft.indentStart() : 0,
        leaf ? draft.indentEnd() : 0,
        style.length("text-indent", measure),
        align(style),
        style.units().lineHeight(),
        style.integer("-cs-lines", 0),
        linesEach(style),
        pageBreak(style.keyword("break-before")),
        pageBreak(style.keyword("break-after")),
        draft.keepWithNext(),
        isAvoid(style, "break-inside"),
        Math.max(1, style.integer("orphans", 2)),
        Math.max(1, style.integer("widows", 2)),
        style.is("page", "auto") ? Optional.empty() : name(style),
        bookmarkLevel(style),
        draft.stringSets(),
        lineRules(style));
  }

  /** {@code -cs-lines: 3 5}: a title of one line takes 3 lines, of two 5, of three 7. */
  private static int linesEach(ComputedStyle style) {
    List<CssValue> lines = style.value("-cs-lines");
    return lines.size() == 2
            && lines.getFirst() instanceof Num(double one)
            && lines.getLast() instanceof Num(double two)
        ? (int) Math.max(0, two - one)
        : 0;
  }

  /** The style of a line in a margin box. */
  BlockStyle ofMarginBox(ComputedStyle style, TextAlign align) {
    return new BlockStyle(
        0,
        0,
        0,
        0,
        0,
        align,
        style.units().lineHeight(),
        0,
        0,
        PageBreak.AUTO,
        PageBreak.AUTO,
        false,
        true,
        1,
        1,
        Optional.empty(),
        OptionalInt.empty(),
        List.of(),
        lineRules(style));
  }

  static TextAlign align(ComputedStyle style) {
    // What has an alignment point is moved as a whole.
    return switch (keyword(style.value("text-align").getLast(), "end")) {
      case "center" -> TextAlign.CENTER;
      case "end", "right" -> TextAlign.END;
      case "justify" -> TextAlign.JUSTIFY;
      default -> TextAlign.START;
    };
  }

  /** The character that a column's cells align at (css-text-4, character-based alignment). */
  static Optional<String> alignmentPoint(ComputedStyle style) {
    return style.value("text-align").getFirst() instanceof CssValue.Quoted(String text)
            && !text.isEmpty()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static String keyword(CssValue value, String otherwise) {
    return value instanceof CssValue.Word word ? word.keyword() : otherwise;
  }

  static boolean isAvoid(ComputedStyle style, String property) {
    return style.keyword(property).startsWith("avoid");
  }

  private PageBreak pageBreak(String keyword) {
    return switch (keyword) {
      case "page", "always" -> PageBreak.PAGE;
      case "recto" -> PageBreak.RECTO;
      case "verso" -> PageBreak.VERSO;
      case "left" -> side(Side.LEFT);
      case "right" -> side(Side.RIGHT);
      default -> PageBreak.AUTO;
    };
  }

  private PageBreak side(Side side) {
    return side == PageSelector.recto(mode) ? PageBreak.RECTO : PageBreak.VERSO;
  }

  /** Names of pages are told apart by case. */
  private static Optional<String> name(ComputedStyle style) {
    return style.value("page").getFirst() instanceof CssValue.Word word
        ? Optional.of(word.text())
        : Optional.empty();
  }

  private static OptionalInt bookmarkLevel(ComputedStyle style) {
    return style.value("bookmark-level").getFirst() instanceof Num(double level) && level >= 1
        ? OptionalInt.of((int) level)
        : OptionalInt.empty();
  }

  private static LineRules lineRules(ComputedStyle style) {
    Level level =
        switch (style.keyword("line-break")) {
          case "anywhere" -> Level.NONE;
          case "loose" -> Level.BASIC;
          case "strict" -> Level.STRICT;
          default -> Level.GB;
        };
    MarkWidth width =
        switch (style.keyword("text-spacing-trim")) {
          case "space-all" -> MarkWidth.FULL;
          case "-cs-tight" -> MarkWidth.GB_TIGHT;
          case "-cs-kaiming" -> MarkWidth.KAIMING;
          default -> MarkWidth.GB_HALF_ADJACENT;
        };
    return new LineRules(
        level,
        width,
        style.is("text-spacing-trim", "space-first"),
        !style.is("text-autospace", "no-autospace"),
        !style.is("hanging-punctuation", "none"),
        new LineRules.Keep(
            words(style, "-cs-no-break"),
            words(style, "-cs-names"),
            style.is("word-break", "auto-phrase")));
  }

  private static List<String> words(ComputedStyle style, String property) {
    return style.value(property).stream()
        .filter(CssValue.Quoted.class::isInstance)
        .map(value -> ((CssValue.Quoted) value).text())
        .toList();
  }
}
