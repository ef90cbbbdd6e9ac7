package org.chengshu.typeset.line;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.InlinePiece.Ruby;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;

/**
 * 行间够不够: marks and readings never open the lines; where the gap between lines is too small for
 * them, that is reported, once a document for each pitch (REQUIREMENTS ).
 */
final class BesideText {

  // What marks need of the gap between lines, in thousandths of an em.
  private static final int ONE_SIDE = 500;
  private static final int BOTH_SIDES = 625;
  private static final int DOT = 240;
  private static final int NAME_LINE = 200;

  private final boolean vertical;
  private final Diagnostics diagnostics;
  private final Set<List<Integer>> reported = new HashSet<>();

  BesideText(boolean vertical, Diagnostics diagnostics) {
    this.vertical = vertical;
    this.diagnostics = diagnostics;
  }

  void check(Box.Paragraph paragraph, Place place) {
    int over = 0;
    int under = 0;
    for (InlinePiece piece : paragraph.pieces()) {
      over = Math.max(over, over(piece));
      under = Math.max(under, under(piece));
    }
    int size = paragraph.text().size();
    int gap = paragraph.style().lineHeight() - size;
    int share = over > 0 && under > 0 ? BOTH_SIDES : over + under > 0 ? ONE_SIDE : 0;
    int needed = Math.max(over + under, Sp.scale(size, share, 1000));
    if (needed > gap && reported.add(List.of(size, gap, needed))) {
      diagnostics.report(Code.LINE_GAP_SMALL, place, points(gap), points(needed));
    }
  }

  private int over(InlinePiece piece) {
    return switch (piece) {
      case Ruby ruby when ruby.place() == Ruby.Place.OVER -> readingSize(ruby);
      case Ruby ruby when ruby.place() == Ruby.Place.INTER_CHARACTER ->
          vertical ? readingSize(ruby) : 0;
      case InlinePiece.Text(String _, TextStyle style, var _) ->
          vertical && style.emphasis() != TextStyle.Emphasis.NONE ? dot(style) : 0;
      default -> 0;
    };
  }

  private int under(InlinePiece piece) {
    return switch (piece) {
      case Ruby ruby when ruby.place() == Ruby.Place.UNDER -> readingSize(ruby);
      case InlinePiece.Text(String _, TextStyle style, var _) ->
          !vertical && style.emphasis() != TextStyle.Emphasis.NONE
              ? dot(style)
              : style.lineMark() != TextStyle.LineMark.NONE
                  ? Sp.scale(style.size(), NAME_LINE, 1000)
                  : 0;
      default -> 0;
    };
  }

  private static int dot(TextStyle style) {
    return Sp.scale(style.size(), DOT, 1000);
  }

  private static int readingSize(Ruby ruby) {
    return ruby.pairs().getFirst().readingStyle().size();
  }

  private static String points(int length) {
    return String.format(Locale.ROOT, "%.1f", Sp.toPt(length));
  }
}
