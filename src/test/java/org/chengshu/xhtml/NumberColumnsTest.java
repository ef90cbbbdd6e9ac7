package org.chengshu.xhtml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "1/12/300, true",
    "1234.5万吨/98万吨/0.5万吨, true",
    "3.25%/12%/——, true",
    "17届//128届, true",
    "-5℃/+3℃/￥20, true",
    "第17届/3/4, false",
    "余亮/2/3, false",
    "3月5日/2/3, false",
    "——/——/, false",
    "2025-03/1/2, false"
  })
  void whatIsAColumnOfNumbers(String cells, boolean expected) {
    List<Block.Row> rows = Arrays.stream(cells.split("/", -1)).map(NumberColumnsTest::row).toList();
    Block.Table table = new Block.Table(List.of(), rows, Optional.empty(), new Span("a.md", 1, 1));
    assertEquals(expected, NumberColumns.of(table).get(0));
  }

  private static Block.Row row(String text) {
    return new Block.Row(
        List.of(new Block.Cell(List.of(new Inline.Text(text)), Block.Alignment.START)));
  }
}
