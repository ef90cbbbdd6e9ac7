package org.chengshu.typeset.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.InlinePiece.Ruby.Align;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;
import org.chengshu.flow.Line.SideLine;
import org.chengshu.flow.LineRules.Level;
import org.chengshu.unicode.CharClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 注音 (REQUIREMENTS A-42). */
class RubyTest {

  private static final int EM = Setting.EM;

  private static List<Line> lines(WritingMode mode, List<InlinePiece> pieces, double measure) {
    return new Setting(mode, Level.GB).lines(pieces, measure);
  }

  private static Line line(WritingMode mode, String source) {
    return lines(mode, Pieces.of(source), 40).getFirst();
  }

  private static int start(Line line, int item) {
    return line.positions()[item - line.from()];
  }

  private static int end(Line line, int item) {
    return start(line, item) + line.items().body()[item];
  }

  private static int end(SideLine side) {
    return side.start() + side.line().width();
  }

  /** Where the base's first character begins, with the room before it. */
  private static int origin(Line line, int item) {
    return start(line, item) + line.items().inset()[item];
  }

  @ParameterizedTest
  @EnumSource
  void aShortReadingChangesNothingAndIsCentred(WritingMode mode) {
    Line plain = line(mode, "甲汉乙");
    Line line = line(mode, "甲<汉^yǐ>乙");
    assertEquals(plain.width(), line.width());
    SideLine reading = line.sideLines().getFirst();
    assertEquals("yǐ", reading.line().text());
    assertEquals(1, reading.after());
    assertEquals(EM * 3 / 2, (reading.start() + end(reading)) / 2, 2);
    assertTrue(reading.shift() >= EM * 3 / 4, "the em boxes do not meet");
    assertTrue(reading.shift() <= EM * 9 / 10, "but are near each other");
  }

  /** Where the base and what follows it begin, in thousandths of an em. */
  @ParameterizedTest
  @CsvSource({
    // one and a half ems over one: Han neighbours give a quarter em each
    "甲<乙^あいう>丙, 1000, 2000",
    "甲<乙^あいうえ>丙, 1250, 2500",
    // Latin, digits and other readings give nothing, blanks of marks do
    "，<乙^あいうえ>丙, 1250, 2500",
    "甲<乙^あいうえ>（丙, 1250, 2500",
    "<乙^あいうえ>丙, 500, 1750",
    // the base is opened 1:2:1
    "甲<乙丁^あいうえおか>丙, 1125, 3500",
  })
  void aLongReadingWantsRoom(String source, int base, int next) {
    for (WritingMode mode : WritingMode.values()) {
      Line line = line(mode, source);
      int from = line.items().marks().getFirst().from();
      int to = line.items().marks().getFirst().to();
      assertEquals(base, Math.round(origin(line, from) * 1000.0 / EM), 1, source + mode);
      CharClass after = CharClass.of(line.items().charClass()[to]);
      int blank = after == CharClass.OPEN ? 500 : 0;
      assertEquals(next, Math.round(start(line, to) * 1000.0 / EM) - blank, 1, source + mode);
      SideLine side = line.sideLines().getFirst();
      int centre = (start(line, from) + end(line, to - 1)) / 2;
      assertEquals(centre, (side.start() + end(side)) / 2, 2, "centred on its base");
    }
  }

  @ParameterizedTest
  @EnumSource
  void neighboursAreAQuarterEmApart(WritingMode mode) {
    Line line = line(mode, "<床^chuáng><前^qián><明^míng><月^yuè><光^guāng>");
    for (int i = 1; i < 5; i++) {
      int gap = line.sideLines().get(i).start() - end(line.sideLines().get(i - 1));
      assertTrue(gap >= EM / 4 - 2, "between " + (i - 1) + " and " + i + ": " + gap * 1000L / EM);
    }
  }

  @ParameterizedTest
  @EnumSource
  void alignments(WritingMode mode) {
    String source = "<甲乙丙丁^国体>";
    assertEquals(List.of(0, 500), places(mode, Align.START, source));
    assertEquals(List.of(1500, 2000), places(mode, Align.CENTER, source));
    assertEquals(List.of(0, 3500), places(mode, Align.SPACE_BETWEEN, source));
    // 1:2:1, but within half an em of the base's ends
    assertEquals(List.of(500, 3000), places(mode, Align.SPACE_AROUND, source));
    assertEquals(List.of(250, 1250), places(mode, Align.SPACE_AROUND, "<甲乙^国体>"));
  }

  private static List<Integer> places(WritingMode mode, Align align, String source) {
    Line line = lines(mode, new Pieces(align).parse(source), 40).getFirst();
    SideLine side = line.sideLines().getFirst();
    List<Integer> places = new ArrayList<>();
    for (int position : side.line().positions()) {
      places.add((int) Math.round((side.start() + position) * 1000.0 / EM));
    }
    return places;
  }

  /** The column of symbols and the tone beside it, from the character's middle, in em/1000. */
  @ParameterizedTest
  @EnumSource
  void bopomofoIsAColumnAtTheRight(WritingMode mode) {
    Line line = line(mode, "甲<两^ㄌㄧㄤˇ>乙");
    boolean horizontal = mode == WritingMode.HORIZONTAL;
    assertEquals(horizontal ? 2500 : 2000, start(line, 2) * 1000L / EM, "the pitch in columns");
    int[] down = {-300, 0, 300, 250};
    int[] right = {640, 640, 640, 820};
    for (int i = 0; i < 4; i++) {
      SideLine symbol = line.sideLines().get(i);
      int size = symbol.line().items().styleOf(0).size();
      assertEquals(300, size * 1000L / EM, 1);
      long along = Math.round((symbol.start() + size / 2 - EM * 1.5) * 1000 / EM);
      long across = Math.round(symbol.shift() * 1000.0 / EM);
      assertEquals(horizontal ? right[i] : down[i], along, 2, "symbol " + i);
      assertEquals(horizontal ? -down[i] : right[i], across, 2, "symbol " + i);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whateverTheTextReadingsKeepTheirPlaces(WritingMode mode) {
    Random random = new Random(42);
    for (int round = 0; round < 150; round++) {
      String source = text(random);
      double measure = 10 + random.nextInt(19);
      List<Line> lines = lines(mode, Pieces.of(source), measure);
      String where = mode + " " + measure + " " + source;
      assertEquals(
          source.replaceAll("<([^^]*)\\^[^>]*>", "$1"),
          String.join("", lines.stream().map(Line::text).toList()),
          where);
      lines.forEach(line -> check(line, (int) (measure * EM), where));
    }
  }

  private static String text(Random random) {
    String[] readings = {"é", "hàn", "zhuāng", "shuǎngkuai", "にほん", "国", "ㄓㄨˋ", "ㄌㄧㄤˇ", "˙ㄇㄚ"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.append(random.nextBoolean() ? "，" : "“甲”。");
        case 1 -> text.append(random.nextBoolean() ? "word" : "12");
        case 2, 3, 4 -> {
          String reading = readings[random.nextInt(readings.length)];
          boolean single = reading.charAt(reading.length() - 1) > 0x2C0 && reading.charAt(0) != '国';
          String base = single || random.nextBoolean() ? "字" : "汉字词";
          text.append('<').append(base).append('^').append(reading).append('>');
        }
        default -> text.append("正文");
      }
    }
    return text.toString();
  }

  private static void check(Line line, int measure, String where) {
    ItemList items = line.items();
    assertTrue(line.last() || Math.abs(measure - line.width()) <= EM / 100, where);
    SideLine previous = null;
    int previousEnd = -1;
    for (ItemMark mark : items.marks()) {
      if (!(mark instanceof ItemMark.Ruby ruby)
          || ruby.from() < line.from()
          || ruby.from() >= line.to()) {
        continue;
      }
      assertTrue(ruby.to() <= line.to(), "base and reading are not parted: " + where);
      SideLine side =
          line.sideLines().stream()
              .filter(s -> s.after() == ruby.to() - 1)
              .findFirst()
              .orElseThrow();
      if (ruby.place() == InlinePiece.Ruby.Place.INTER_CHARACTER) {
        previous = null;
        continue;
      }
      assertTrue(side.start() >= -2 && end(side) <= measure + EM / 100, "over the edge: " + where);
      if (ruby.from() > line.from()) {
        checkNeighbour(line, ruby.from() - 1, end(line, ruby.from() - 1) - side.start(), where);
      }
      if (ruby.to() < line.to()) {
        checkNeighbour(line, ruby.to(), end(side) - start(line, ruby.to()), where);
      }
      if (previous != null && previousEnd == ruby.from()) {
        assertTrue(side.start() - end(previous) >= EM / 4 - 4, "too near: " + where);
      }
      previous = side;
      previousEnd = ruby.to();
    }
  }

  private static void checkNeighbour(Line line, int item, int over, String where) {
    boolean han = CharClass.of(line.items().charClass()[item]) == CharClass.HAN;
    boolean read = line.items().marks().stream().anyMatch(m -> m.from() <= item && item < m.to());
    assertTrue(over <= (han && !read ? EM / 4 : 0) + 4, "hangs over " + item + ": " + where);
  }

  @ParameterizedTest
  @EnumSource
  void aWordIsNotParted_butCharactersWithTheirOwnReadingsMayBe(WritingMode mode) {
    List<Line> word = lines(mode, Pieces.of("一二三四五六七八九<汉字^hànzì>十一二三四五六七八九"), 10);
    assertFalse(word.getFirst().text().contains("汉"));
    List<Line> characters = lines(mode, Pieces.of("一二三四五六七八九<汉^hàn><字^zì>十一二三四五六七八"), 10);
    assertEquals("一二三四五六七八九汉", characters.getFirst().text());
    assertEquals("zì", characters.get(1).sideLines().getFirst().line().text());
  }
}
