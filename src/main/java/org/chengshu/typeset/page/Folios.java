package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.InlinePiece.CounterStyle;
import org.chengshu.page.MarginBox;

/**
 * 页码: front matter counts i, ii, iii; the body begins again with 1 (B-23). Pages without a printed
 * folio count as well (B-22).
 */
record Folios(int frontPages, CounterStyle bodyStyle, int count) {

  static Folios of(List<PageDraft> pages) {
    int front = (int) pages.stream().filter(PageDraft::front).count();
    CounterStyle body =
        pages.stream()
            .filter(page -> !page.front())
            .flatMap(page -> printedStyle(page).stream())
            .findFirst()
            .orElse(CounterStyle.DECIMAL);
    return new Folios(front, body, pages.size());
  }

  /** How the page's sheet prints the folio, if it does. */
  private static Optional<CounterStyle> printedStyle(PageDraft page) {
    return page.style().marginBoxes().values().stream()
        .map(MarginBox::content)
        .flatMap(List::stream)
        .filter(InlinePiece.PageNumber.class::isInstance)
        .map(piece -> ((InlinePiece.PageNumber) piece).counter())
        .max(CounterStyle::compareTo);
  }

  /** The folio of a page in the numerals of its series. */
  String folio(int index) {
    return folio(index, CounterStyle.DECIMAL);
  }

  /** The folio as a sheet asks for it; plain {@code decimal} means the numerals of the series. */
  String folio(int index, CounterStyle asked) {
    boolean front = index < frontPages;
    int number = front ? index + 1 : index - frontPages + 1;
    CounterStyle series = front ? CounterStyle.LOWER_ROMAN : bodyStyle;
    return Numerals.write(number, asked == CounterStyle.DECIMAL ? series : asked);
  }

  List<String> all() {
    List<String> folios = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      folios.add(folio(i));
    }
    return folios;
  }
}
