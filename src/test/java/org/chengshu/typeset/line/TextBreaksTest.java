package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.LineRules.Keep;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.flow.LineRules.MarkWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words let a line end: REQUIREMENTS, and addresses. */
class TextBreaksTest {

  private static final int WIDEST = 24;

  /** Whatever the measure, no line ends inside these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.14", "1,004", "95%", "25℃", "¥100", "−5", "±3", "5 km", "30 MW", "12.5 kg", "GB/T",
        "60 m³/h", "No.1", "12‰"
      })
  void numbersStayWithTheirSignsAndUnits(String unit) {
    String text = "全年完成了" + unit + "的任务，比上年又多出不少的成绩来，大家都很高兴。";
    for (WritingMode mode : WritingMode.values()) {
      for (int measure = 6; measure <= WIDEST; measure++) {
        assertFalse(breaksInside(text, unit, new Setting(mode, Level.GB), measure), unit + measure);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWordOfTheListIsNeverBroken(WritingMode mode) {
    Keep keep = new Keep(List.of("全国总工会", "GB/T 15834"), List.of());
    String text = "按照全国总工会的要求，排版以GB/T 15834为准，全国总工会办公厅随后发文。";
    for (int measure = 8; measure <= WIDEST; measure++) {
      Setting setting = new Setting(mode, rules(keep));
      assertFalse(breaksInside(text, "全国总工会", setting, measure), "at " + measure);
      assertFalse(breaksInside(text, "GB/T 15834", setting, measure), "at " + measure);
    }
  }

  /** A name is broken less often than it would be, but it may be. */
  @ParameterizedTest
  @EnumSource
  void aNameIsBrokenOnlyToAvoidWorse(WritingMode mode) {
    Keep names = new Keep(List.of(), List.of("庞卫华", "余亮"));
    String text = "那一天，庞卫华和余亮都来了，庞卫华说起车间，余亮说起代码，庞卫华最后问余亮：你累不累？";
    int kept = 0;
    int plain = 0;
    for (int measure = 10; measure <= WIDEST; measure++) {
      Setting with = new Setting(mode, rules(names));
      Setting without = new Setting(mode, rules(Keep.NOTHING));
      kept += breaksInside(text, "庞卫华", with, measure) ? 1 : 0;
      plain += breaksInside(text, "庞卫华", without, measure) ? 1 : 0;
    }
    assertTrue(kept < plain, kept + " < " + plain);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.acftu.org/template/10041/index.jsp?type=news&page=12#top,"
        + " https:// www .acftu .org/ template/ 10041/ index .jsp? type= news& page= 12# top",
    "service-desk@zjol-union.com.cn, service- desk @zjol- union .com .cn",
    "www.example.com/a/bc, www .example .com/ a/ bc",
  })
  void addressesAreCutAtTheirJoints(String address, String pieces) {
    TreeSet<Integer> allowed = new TreeSet<>();
    int at = 0;
    for (String piece : pieces.split(" ")) {
      at += piece.length();
      allowed.add(at);
    }
    TreeSet<Integer> found = new TreeSet<>(List.of(address.length()));
    Addresses.load()
        .each(
            address,
            (joint, demerit) -> {
              if (demerit < WITHIN_WORD) {
                found.add(joint);
              }
            });
    assertEquals(allowed, found);
  }

  /** Two letters stay together at both ends of a word. */
  @ParameterizedTest
  @CsvSource({"www.example.com/ab, 6 7 8 9", "a@abcdef.cn/plan-b, 4 5 6 14"})
  void wordsOfAddressesAreCutOnlyWhereTheLineWouldGape(String address, String places) {
    List<String> within = new ArrayList<>();
    Addresses.load()
        .each(
            address,
            (joint, demerit) -> {
              if (demerit >= WITHIN_WORD) {
                within.add(String.valueOf(joint));
              }
            });
    assertEquals(List.of(places.split(" ")), within);
  }

  @Test
  void aLineThatWouldGapeIsFilledFromTheNextWordOfTheAddress() {
    Setting setting = new Setting(WritingMode.HORIZONTAL, Level.GB);
    String text = "详见网页https://example.org/documentation/northwestern上的说明。";
    String first = setting.lines(text, 18, 2).getFirst().text();
    assertTrue(first.matches("详见网页https://example.org/d[a-z]+"), first);
    assertEquals(List.of(), setting.diagnostics.all());
  }

  @Test
  void aLongAddressFillsItsLinesWithoutBeingForced() {
    Setting setting = new Setting(WritingMode.HORIZONTAL, Level.GB);
    String text =
        "详见网页https://www.acftu.org/template/10041/index.jsp?type=news&page=12上的说明，以及附在后面的全部材料。";
    List<Line> lines = setting.lines(text, 18, 2);
    assertEquals(text, lines.stream().map(Line::text).collect(Collectors.joining()));
    assertTrue(lines.size() >= 3);
    assertFalse(
        setting.diagnostics.all().stream()
            .anyMatch(d -> d.code() == org.chengshu.diag.Code.LINE_FORCED));
  }

  private static final int WITHIN_WORD = 100;

  private static LineRules rules(Keep keep) {
    return new LineRules(Level.GB, MarkWidth.GB_HALF_ADJACENT, false, true, false, keep);
  }

  private static boolean breaksInside(String text, String word, Setting setting, int measure) {
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    for (Line line : setting.lines(text, measure, 0)) {
      at += line.text().length();
      ends.add(at);
    }
    for (int from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
      int start = from;
      if (ends.stream().anyMatch(end -> end > start && end < start + word.length())) {
        return true;
      }
    }
    return false;
  }
}
