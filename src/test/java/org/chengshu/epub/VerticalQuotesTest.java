package org.chengshu.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A-52, D-13. */
class VerticalQuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '｜',
      quoteCharacter = '\0',
      value = {
        "“甲‘乙’丙”｜『甲「乙」丙』｜「甲『乙』丙」",
        "他用“AI”写｜他用『AI』写｜他用「AI」写",
        "他说：“AI is great.”｜他说：『AI is great.』｜他说：「AI is great.」",
        "“A是B”｜『A是B』｜「A是B」",
        "“Hello,” she said.｜“Hello,” she said.｜“Hello,” she said.",
        "他说 don’t 就走了｜他说 don’t 就走了｜他说 don’t 就走了",
        "题为“I don’t know”的歌｜题为『I don’t know』的歌｜题为「I don’t know」的歌",
        "见 the “New” one 一书｜见 the “New” one 一书｜见 the “New” one 一书",
        "“<strong>甲</strong>”｜『<strong>甲</strong>』｜「<strong>甲</strong>」",
        "“<ruby>甲<rt>jiǎ</rt></ruby>”｜『<ruby>甲<rt>jiǎ</rt></ruby>』｜「<ruby>甲<rt>jiǎ</rt></ruby>」",
        "“甲&amp;乙”｜『甲&amp;乙』｜「甲&amp;乙」",
        "“上段没有完｜『上段没有完｜「上段没有完",
        "只有后引号”｜只有后引号』｜只有后引号」",
        "<img alt=\"“甲”\"/>“乙”｜<img alt=\"“甲”\"/>『乙』｜<img alt=\"“甲”\"/>「乙」",
        "“𠀀”｜『𠀀』｜「𠀀」",
      })
  void vectors(String text, String simplified, String traditional) {
    assertEquals(page(simplified), VerticalQuotes.map(page(text), false));
    assertEquals(page(traditional), VerticalQuotes.map(page(text), true));
  }

  @Test
  void paragraphsDoNotMeet() {
    assertEquals(
        page("English “x</p><p>y” English"),
        VerticalQuotes.map(page("English “x</p><p>y” English"), false));
    assertEquals(page("中『</p><p>』文"), VerticalQuotes.map(page("中“</p><p>”文"), false));
  }

  /** Whatever the text, nothing but quotes changes, and mapping back gives the original. */
  @Test
  void onlyQuotesChange() {
    Random random = new Random(52);
    String alphabet = "甲乙丙AB12 “”‘’。，—…·<b>";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length() - 3)));
        if (random.nextInt(9) == 0) {
          text.append("<b>甲</b>");
        }
      }
      String mapped = VerticalQuotes.map(page(text.toString()), false);
      assertEquals(
          page(text.toString()),
          mapped.replace('『', '“').replace('』', '”').replace('「', '‘').replace('」', '’'));
    }
  }

  private static String page(String text) {
    return "<html><head><title>“题”</title></head><body><p>" + text + "</p></body></html>";
  }
}
