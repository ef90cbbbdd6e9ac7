package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chengshu.flow.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages behind a name in an index (B-38). */
class PageListTest {

  /** Ten pages of front matter, then the body from 1. */
  private static Optional<References.TargetPage> folio(String href) {
    List<String> roman = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    int page = Integer.parseInt(href);
    return page < 0
        ? Optional.empty()
        : Optional.of(
            new References.TargetPage(
                page, page < 10 ? roman.get(page) : Integer.toString(page - 9)));
  }

  private static String text(List<String> hrefs) {
    return PageList.of(hrefs, PageListTest::folio).stream()
        .map(PageList.Part::text)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "12, 3",
    "12 12 12, 3",
    "30 12 21, 3、12、21",
    "12 13, 3–4",
    "21 23 22 23, 12–14",
    "12 14 15 17 18 19, 3、5–6、8–10",
    // 正文前的页与正文不相连
    "9 10, x、1",
    "8 9 10 11, ix–x、1–2",
    // 还不知道的页码
    "-1, 000",
    "12 -1, 000、3"
  })
  void numbers(String pages, String expected) {
    assertEquals(expected, text(List.of(pages.split(" "))));
  }

  @Test
  void everyNumberLeadsToTheFirstOfItsPlaces() {
    List<PageList.Part> parts = PageList.of(List.of("12", "13", "14", "14"), PageListTest::folio);
    assertEquals(
        List.of(Optional.of("12"), Optional.empty(), Optional.of("14")),
        parts.stream().map(PageList.Part::href).toList());
  }

  @Test
  void aWholeBookIsOneRange() {
    List<String> all = IntStream.range(10, 500).mapToObj(Integer::toString).toList();
    assertEquals("1–490", text(all));
  }
}
