package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chengshu.content.WritingMode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** 层叠向量: {@code cascade.tsv}, row by row. */
class CascadeVectorsTest {

  @TestFactory
  List<DynamicTest> computesWhatTheRowSays() {
    return CascadeVector.all().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.sheet() + " : " + row.property(),
                () -> {
                  ComputedStyles styles =
                      new ComputedStyles(row.sheet(), row.xhtml(), WritingMode.HORIZONTAL);
                  String value = styles.value(row.element(), row.property());
                  assertEquals(lengths(row.expected()), lengths(value));
                }))
        .toList();
  }

  /** A length of nothing may stay a plain 0. */
  private static String lengths(String value) {
    return value.equals("0px") ? "0" : value;
  }
}
