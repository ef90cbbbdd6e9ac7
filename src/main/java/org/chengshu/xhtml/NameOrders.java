package org.chengshu.xhtml;

import org.chengshu.book.Listing;
import org.chengshu.content.Label;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.unicode.NameKey;
import org.chengshu.unicode.NameOrder;

/** 排名单: the order that a book asks for, as its lists of names need it. */
final class NameOrders {

  private static final String DIGITS = "〇一二三四五六七八九";

  private final NameOrder order;
  private final Diagnostics diagnostics;

  /** An index is never in the order of appearance; it would have that of pinyin. */
  NameOrders(Listing listing, Diagnostics diagnostics) {
    this.order =
        new NameOrder(
            switch (listing) {
              case PINYIN, APPEARANCE -> NameOrder.By.PINYIN;
              case STROKES -> NameOrder.By.STROKES;
            });
    this.diagnostics = diagnostics;
  }

  /** The key of a heading; characters that the tables do not know are reported. */
  NameKey key(IndexHeading heading) {
    NameKey key = order.key(heading.name(), heading.person(), heading.pinyin());
    key.unknown()
        .forEach(character ->
            diagnostics.report(Code.READING_UNKNOWN, Place.NOWHERE, heading.name(), character));
    return key;
  }

  /** The sentence that says it (B-39). */
  static Label note(Listing listing) {
    return switch (listing) {
      case PINYIN -> Label.BY_PINYIN;
      case STROKES -> Label.BY_STROKES;
      case APPEARANCE -> Label.BY_APPEARANCE;
    };
  }

  /** 十二: a number below a hundred in Han. */
  static String numeral(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String high = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十";
    return high + (ones == 0 && tens > 0 ? "" : DIGITS.charAt(ones));
  }
}
