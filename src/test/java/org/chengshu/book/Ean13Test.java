package org.chengshu.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 条码、书号: check digits and modules (B-61, B-63). */
class Ean13Test {

  private static String bars(String digits) {
    StringBuilder bars = new StringBuilder();
    for (boolean dark : new Ean13(digits).modules()) {
      bars.append(dark ? '█' : '.');
    }
    return bars.toString();
  }

  /** Worked examples in print: GS1 General Specifications and the ISBN Users' Manual. */
  @ParameterizedTest
  @CsvSource({"400638133393,1", "978030640615,7", "978316148410,0", "629104150021,3"})
  void checkDigits(String first, int check) {
    assertEquals(check, Ean13.checkDigit(first));
  }

  /** 4006381333931, drawn after the tables of ISO/IEC 15420. */
  @Test
  void theModulesOfASymbol() {
    String left = "0001101" + "0100111" + "0101111" + "0111101" + "0001001" + "0110011";
    String right = "1000010" + "1000010" + "1000010" + "1110100" + "1000010" + "1100110";
    String expected = "101" + left + "01010" + right + "101";
    assertEquals(expected.replace('1', '█').replace('0', '.'), bars("4006381333931"));
  }

  /** What a scanner reads off the modules is what was written. */
  @Test
  void everySymbolReadsBack() {
    Random random = new Random(13);
    for (int round = 0; round < 500; round++) {
      StringBuilder first = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        first.append(random.nextInt(10));
      }
      String digits = first.toString() + Ean13.checkDigit(first.toString());
      boolean[] modules = new Ean13(digits).modules();
      assertEquals(Ean13.MODULES, modules.length);
      assertEquals(digits, Scanner.read(modules));
    }
  }

  /** 扫描: by the widths of bars and gaps, as scanners do, not by the writer's tables. */
  private static final class Scanner {
    private static final String[] WIDTHS = {
      "3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112"
    };
    private static final String[] FIRST = {
      "000000", "001011", "001101", "001110", "010011", "011001", "011100", "010101", "010110",
      "011010"
    };

    static String read(boolean[] modules) {
      StringBuilder digits = new StringBuilder();
      StringBuilder parity = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        int start = i < 6 ? 3 + 7 * i : 50 + 7 * (i - 6);
        String widths = widths(modules, start);
        int straight = List.of(WIDTHS).indexOf(widths);
        String turned = new StringBuilder(widths).reverse().toString();
        parity.append(i < 6 ? (straight >= 0 ? "0" : "1") : "");
        digits.append(straight >= 0 ? straight : List.of(WIDTHS).indexOf(turned));
      }
      return List.of(FIRST).indexOf(parity.toString()) + digits.toString();
    }

    private static String widths(boolean[] modules, int start) {
      StringBuilder widths = new StringBuilder();
      int run = 1;
      for (int i = start + 1; i < start + 7; i++) {
        if (modules[i] == modules[i - 1]) {
          run++;
        } else {
          widths.append(run);
          run = 1;
        }
      }
      return widths.append(run).toString();
    }
  }

  @Test
  void aWrongCheckDigitIsNoSymbol() {
    assertThrows(IllegalArgumentException.class, () -> new Ean13("4006381333932"));
    assertThrows(IllegalArgumentException.class, () -> new Ean13("400638133393"));
  }

  @Test
  void anIsbnHasItsBarCode() {
    Isbn isbn = Isbn.of(" 978-7-0000-0000-1 ").orElseThrow();
    assertEquals("978-7-0000-0000-1", isbn.text());
    assertEquals("9787000000001", isbn.barCode().digits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9787000000001",
        "978-7-0000-0000-2",
        "978-7-00000000-1",
        "977-7-0000-0000-1",
        "978-7--0000000-1",
        "ISBN 978-7-0000-0000-1",
        "7-0000-0000-1",
        "978-7-XXXX-XXXX-X"
      })
  void whatIsNoIsbn(String written) {
    assertTrue(Isbn.of(written).isEmpty(), written);
  }
}
