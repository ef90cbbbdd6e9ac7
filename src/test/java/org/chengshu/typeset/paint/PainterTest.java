package org.chengshu.typeset.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Sp;
import org.chengshu.font.FontFace;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Glyphs;
import org.chengshu.page.DisplayList.Link;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.DisplayList.Stroke;
import org.chengshu.page.DisplayList.Turn;
import org.chengshu.page.PageStyle;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.OrnateArticle;
import org.chengshu.typeset.SampleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sizes are whole points here, so that every place can be reckoned by hand. */
class PainterTest {

  private static final int PT = Sp.PT;
  private static final TypeArea AREA = new TypeArea(20, 10, 10 * PT, 18 * PT);

  private static SampleBook sample(WritingMode mode) {
    return new SampleBook(mode, AREA, true);
  }

  private static DisplayList paint(WritingMode mode, List<Box> boxes) {
    SampleBook sample = sample(mode);
    return sample
        .typeset(List.of(sample.document("a", DocumentKind.ARTICLE, boxes)), new Diagnostics())
        .displayLists()
        .getFirst();
  }

  private static DisplayList paint(WritingMode mode, String... paragraphs) {
    List<Box> boxes = new ArrayList<>();
    for (String text : paragraphs) {
      boxes.add(sample(mode).paragraph("p" + boxes.size(), text));
    }
    return paint(mode, boxes);
  }

  private static PageStyle style(WritingMode mode) {
    SampleBook sample = sample(mode);
    return sample
        .typeset(
            List.of(
                sample.document("a", DocumentKind.ARTICLE, List.of(sample.paragraph("p", "字")))),
            new Diagnostics())
        .pages()
        .getFirst()
        .style();
  }

  private static <T extends Operation> List<T> all(DisplayList list, Class<T> kind) {
    return list.operations().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Glyphs run(DisplayList list, String text) {
    return all(list, Glyphs.class).stream()
        .filter(glyphs -> glyphs.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no run “" + text + "”"));
  }

  /** B-14: a name is one word to whoever searches or copies it, however far it is spread. */
  @ParameterizedTest
  @EnumSource
  void aSpreadNameIsOneWord(WritingMode mode) {
    SampleBook sample = sample(mode);
    InlinePiece.Text text = (InlinePiece.Text) sample.paragraph("p", "张三说").pieces().getFirst();
    List<InlinePiece> pieces =
        List.of(
            new InlinePiece.Text("张三", text.style().spread(10 * PT), text.link()),
            new InlinePiece.Text("说", text.style(), text.link()));
    DisplayList list = paint(mode, List.of(sample.paragraph("p", pieces)));
    assertEquals(List.of(new DisplayList.BeginText("张三")), all(list, DisplayList.BeginText.class));
    assertArrayEquals(new int[] {0, 20 * PT}, run(list, "张三").places());
    Glyphs after = run(list, "说");
    Glyphs name = run(list, "张三");
    int moved = Math.abs(after.x() - name.x()) + Math.abs(after.y() - name.y());
    assertEquals(30 * PT, moved, "as wide as three characters");
  }

  @Test
  void horizontalLinesStandOnTheirBaselines() {
    PageStyle style = style(WritingMode.HORIZONTAL);
    DisplayList list = paint(WritingMode.HORIZONTAL, "甲乙", "丙丁");
    Glyphs first = run(list, "甲乙");
    assertEquals(Turn.HORIZONTAL, first.turn());
    assertEquals(style.areaLeft() + 20 * PT, first.x(), "two ems of indent");
    assertEquals(style.areaTop() + Sp.ofPt(8.8), first.y(), "the em box's top is the area's");
    assertArrayEquals(new int[] {0, 10 * PT}, first.places());
    assertEquals(first.y() + 18 * PT, run(list, "丙丁").y());
  }

  @Test
  void verticalLinesRunDownFromTheRightEdge() {
    PageStyle style = style(WritingMode.VERTICAL);
    DisplayList list = paint(WritingMode.VERTICAL, "甲乙", "丙丁");
    Glyphs first = run(list, "甲乙");
    assertEquals(Turn.VERTICAL, first.turn());
    assertEquals(
        style.areaLeft() + AREA.depth() - 5 * PT, first.x(), "half an em from the right edge");
    assertEquals(style.areaTop() + 20 * PT, first.y());
    assertArrayEquals(new int[] {0, 10 * PT}, first.places());
    assertEquals(first.x() - 18 * PT, run(list, "丙丁").x());
  }

  @Test
  void theLastLineOfAFullPageEndsWithTheTypeArea() {
    String[] lines = new String[AREA.lines()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "第" + (char) ('一' + i);
    }
    String last = lines[lines.length - 1];
    PageStyle horizontal = style(WritingMode.HORIZONTAL);
    assertEquals(
        horizontal.areaTop() + AREA.depth() - Sp.ofPt(1.2),
        run(paint(WritingMode.HORIZONTAL, lines), last).y());
    PageStyle vertical = style(WritingMode.VERTICAL);
    assertEquals(vertical.areaLeft() + 5 * PT, run(paint(WritingMode.VERTICAL, lines), last).x());
  }

  @Test
  void latinLiesOnTheHanBaselineAndInTheMiddleOfAColumn_A53() {
    DisplayList horizontal = paint(WritingMode.HORIZONTAL, "汉abc字");
    assertEquals(run(horizontal, "汉").y(), run(horizontal, "abc").y());
    DisplayList vertical = paint(WritingMode.VERTICAL, "汉abc字");
    Glyphs latin = run(vertical, "abc");
    assertEquals(Turn.ROTATED, latin.turn());
    FontFace face = SampleBook.fonts().face(latin.face());
    int middle =
        latin.x() + Sp.scale(10 * PT, face.capHeight() + face.xHeight(), 4L * face.unitsPerEm());
    assertEquals(run(vertical, "汉").x(), middle, 1);
    assertEquals(run(vertical, "汉").y() + Sp.ofPt(12.5), latin.y(), 1, "a quarter em apart");
  }

  @Test
  void openingMarksGiveUpTheirBlankAtTheLinesStart() {
    DisplayList list = paint(WritingMode.HORIZONTAL, "（甲）");
    Glyphs run = run(list, "（甲）");
    PageStyle style = style(WritingMode.HORIZONTAL);
    assertEquals(style.areaLeft() + 15 * PT, run.x(), "the glyph's own half em comes first");
    assertArrayEquals(new int[] {0, 10 * PT, 20 * PT}, run.places());
  }

  @Test
  void combinedDigitsStandAcrossTheColumn_A53() {
    OrnateArticle article = new OrnateArticle(sample(WritingMode.VERTICAL));
    DisplayList list =
        paint(
            WritingMode.VERTICAL,
            List.of(article.plain("共").combined("24").plain("册").combined("2026").paragraph("p")));
    Glyphs pair = run(list, "24");
    assertEquals(Turn.HORIZONTAL, pair.turn());
    FontFace face = SampleBook.fonts().face(pair.face());
    int units = face.advance(pair.gids()[0]) + face.advance(pair.gids()[1]);
    assertEquals(1058, units, "two digits of this face are wider than an em");
    int axis = run(list, "册").x();
    assertEquals(axis - 5 * PT, pair.x(), 2);
    assertEquals(10 * PT * 1000.0 / units, pair.size(), 2);
    Glyphs year = run(list, "2026");
    assertEquals(axis - 5 * PT, year.x(), 2, "as wide as the column");
    assertTrue(year.size() < 5 * PT, "four digits are made smaller");
    assertEquals(4, year.gids().length);
    int cellTop = run(list, "册").y() + 10 * PT;
    assertTrue(year.y() > cellTop && year.y() < cellTop + 10 * PT, "within its cell");
  }

  @Test
  void emphasisDotsAreUnderTheCharactersOrAtTheirRight_notUnderMarks() {
    for (WritingMode mode : WritingMode.values()) {
      OrnateArticle article = new OrnateArticle(sample(mode));
      DisplayList list = paint(mode, List.of(article.dots("甲，乙").paragraph("p")));
      Glyphs run = run(list, "甲，乙");
      List<Stroke> dots = all(list, Stroke.class);
      assertEquals(2, dots.size());
      int[] first = dots.getFirst().points();
      assertEquals(2, first.length);
      if (mode == WritingMode.HORIZONTAL) {
        assertEquals(run.x() + 5 * PT, first[0]);
        assertTrue(first[1] > run.y() + Sp.ofPt(1.2) && first[1] < run.y() + 5 * PT);
      } else {
        assertEquals(run.y() + 5 * PT, first[1]);
        assertTrue(first[0] > run.x() + 5 * PT && first[0] < run.x() + 9 * PT);
      }
    }
  }

  @Test
  void namesHaveLinesThatDoNotTouch() {
    for (WritingMode mode : WritingMode.values()) {
      OrnateArticle article = new OrnateArticle(sample(mode));
      DisplayList list =
          paint(mode, List.of(article.name("甲乙").work("丙丁").plain("戊").paragraph("p")));
      List<Stroke> lines = all(list, Stroke.class);
      assertEquals(2, lines.size());
      int along = mode == WritingMode.HORIZONTAL ? 0 : 1;
      int[] straight = lines.get(0).points();
      int[] wavy = lines.get(1).points();
      assertTrue(straight[2 + along] < wavy[along], "a gap between two names");
      assertEquals(straight[1 - along], straight[3 - along]);
      Glyphs run = run(list, "甲乙丙丁戊");
      int axis = mode == WritingMode.HORIZONTAL ? run.y() : run.x();
      assertEquals(
          mode == WritingMode.HORIZONTAL, straight[1 - along] > axis, "under, or at the left");
    }
  }

  @Test
  void namesThatTouchHaveLinesAnEighthOfAnEmApart_A40() {
    for (WritingMode mode : WritingMode.values()) {
      OrnateArticle article = new OrnateArticle(sample(mode));
      DisplayList list =
          paint(mode, List.of(article.name("甲乙").boundary().name("丙丁").plain("戊").paragraph("p")));
      List<Stroke> lines = all(list, Stroke.class);
      assertEquals(2, lines.size(), "each name has its own line");
      int along = mode == WritingMode.HORIZONTAL ? 0 : 1;
      Stroke first = lines.get(0);
      int gap = lines.get(1).points()[along] - first.points()[2 + along] - first.width();
      assertTrue(gap >= 10 * PT / 8, "visible gap, the pen's round ends left out: " + gap);
      assertTrue(gap <= 10 * PT / 4);
    }
  }

  @Test
  void aNamesLineEndsWithItsInk_notInTheGapToLatin() {
    for (WritingMode mode : WritingMode.values()) {
      OrnateArticle article = new OrnateArticle(sample(mode));
      DisplayList list =
          paint(mode, List.of(article.plain("a").name("甲乙").plain("b").paragraph("p")));
      Stroke line = all(list, Stroke.class).getFirst();
      Glyphs run = run(list, "甲乙");
      int along = mode == WritingMode.HORIZONTAL ? 0 : 1;
      int start = mode == WritingMode.HORIZONTAL ? run.x() : run.y();
      assertTrue(line.points()[along] - line.width() / 2 >= start);
      assertTrue(line.points()[2 + along] + line.width() / 2 <= start + 20 * PT);
    }
  }

  @Test
  void ofDotAndLineTheLineIsNearerTheText_A40() {
    OrnateArticle article = new OrnateArticle(sample(WritingMode.HORIZONTAL));
    DisplayList list =
        paint(WritingMode.HORIZONTAL, List.of(article.dottedName("甲乙").paragraph("p")));
    List<Stroke> strokes = all(list, Stroke.class);
    Stroke dot = strokes.stream().filter(s -> s.points().length == 2).findFirst().orElseThrow();
    Stroke line = strokes.stream().filter(s -> s.points().length == 4).findFirst().orElseThrow();
    int lineEnd = line.points()[1] + line.width() / 2;
    assertTrue(dot.points()[1] - dot.width() / 2 > lineEnd, "the dot is clear of the line");
    PageStyle style = style(WritingMode.HORIZONTAL);
    int next = style.areaTop() + AREA.pitch();
    assertTrue(dot.points()[1] + dot.width() / 2 < next, "and of the next line");
    OrnateArticle vertical = new OrnateArticle(sample(WritingMode.VERTICAL));
    DisplayList column =
        paint(WritingMode.VERTICAL, List.of(vertical.dottedName("甲乙").paragraph("p")));
    int axis = run(column, "甲乙").x();
    for (Stroke stroke : all(column, Stroke.class)) {
      assertEquals(stroke.points().length == 2, stroke.points()[0] > axis, "dots right, line left");
    }
  }

  @Test
  void dotsAreForHanOnly_A40() {
    for (WritingMode mode : WritingMode.values()) {
      OrnateArticle article = new OrnateArticle(sample(mode));
      DisplayList list = paint(mode, List.of(article.dots("甲，AI 5——乙。").paragraph("p")));
      assertEquals(2, all(list, Stroke.class).size(), "甲 and 乙 in " + mode);
    }
  }

  @Test
  void aReadingIsReadAfterItsBaseAndStandsOverIt_A42() {
    for (WritingMode mode : WritingMode.values()) {
      OrnateArticle article = new OrnateArticle(sample(mode));
      DisplayList list =
          paint(mode, List.of(article.plain("甲").ruby("汉", "hàn").ruby("音", "ㄧㄣ").paragraph("p")));
      assertTrue(text(list).startsWith("甲汉hàn音ㄧㄣ"), text(list));
      Glyphs base = run(list, "甲汉");
      Glyphs reading = run(list, "hàn");
      boolean horizontal = mode == WritingMode.HORIZONTAL;
      assertEquals(horizontal ? Turn.HORIZONTAL : Turn.ROTATED, reading.turn());
      assertEquals(5 * PT, reading.size());
      int over = horizontal ? base.y() - Sp.ofPt(8.8) - reading.y() : reading.x() - base.x();
      assertTrue(horizontal ? over > 0 && over < 2 * PT : over > 5 * PT && over < 8 * PT);
    }
  }

  @Test
  void twoRowsOfANoteFillTheEmOfTheirLine_A43() {
    for (WritingMode mode : WritingMode.values()) {
      OrnateArticle article = new OrnateArticle(sample(mode));
      DisplayList list =
          paint(mode, List.of(article.plain("甲").note("一二三四五").plain("乙").paragraph("p")));
      assertTrue(text(list).startsWith("甲一二三四五乙"));
      Glyphs first = run(list, "甲");
      Glyphs upper = run(list, "一二三");
      Glyphs lower = run(list, "四五");
      if (mode == WritingMode.HORIZONTAL) {
        int top = first.y() - Sp.ofPt(8.8);
        assertEquals(top + Sp.ofPt(4.4), upper.y(), 2);
        assertEquals(top + Sp.ofPt(9.4), lower.y(), 2);
        assertEquals(first.x() + 10 * PT, upper.x());
        assertEquals(first.x() + 25 * PT, run(list, "乙").x(), 2);
      } else {
        assertEquals(Sp.ofPt(2.5), upper.x() - first.x(), 2, "the right row is read first");
        assertEquals(-Sp.ofPt(2.5), lower.x() - first.x(), 2);
      }
    }
  }

  @Test
  void linksCoverTheirPartOfEveryLine() {
    OrnateArticle article = new OrnateArticle(sample(WritingMode.HORIZONTAL));
    String text = "一二三四五六七八九十一二三四五六七八九十";
    DisplayList list =
        paint(
            WritingMode.HORIZONTAL,
            List.of(article.plain("甲").link(text, "#p").plain("乙").paragraph("p")));
    PageStyle style = style(WritingMode.HORIZONTAL);
    List<Link> links = all(list, Link.class);
    assertEquals(2, links.size());
    assertEquals(
        new Link(style.areaLeft() + 30 * PT, style.areaTop(), 170 * PT, 10 * PT, "#p"),
        links.get(0));
    assertEquals(
        new Link(style.areaLeft(), style.areaTop() + 18 * PT, 30 * PT, 10 * PT, "#p"),
        links.get(1));
    OrnateArticle vertical = new OrnateArticle(sample(WritingMode.VERTICAL));
    Link column =
        all(
                paint(
                    WritingMode.VERTICAL,
                    List.of(vertical.plain("甲").link("乙丙", "#p").paragraph("p"))),
                Link.class)
            .getFirst();
    PageStyle tall = style(WritingMode.VERTICAL);
    assertEquals(
        new Link(
            tall.areaLeft() + AREA.depth() - 10 * PT,
            tall.areaTop() + 30 * PT,
            10 * PT,
            20 * PT,
            "#p"),
        column);
  }

  @Test
  void leadersAreInStepAndNoText_B37() {
    OrnateArticle article = new OrnateArticle(sample(WritingMode.HORIZONTAL));
    DisplayList list =
        paint(
            WritingMode.HORIZONTAL,
            List.of(
                article.plain("小引").leader("…").plain("12").paragraph("p0"),
                article.plain("长一些的标题").leader("…").plain("3").paragraph("p1")));
    int[] firsts =
        all(list, Stroke.class).stream().mapToInt(stroke -> stroke.points()[0]).toArray();
    assertTrue(firsts.length > 40);
    int step = firsts[1] - firsts[0];
    PageStyle style = style(WritingMode.HORIZONTAL);
    for (int x : firsts) {
      assertEquals(0, (x - style.areaLeft() - step / 2) % step, "off the leaders' grid");
    }
    assertEquals("小引12长一些的标题3", text(list));
  }

  /** A middle dot is a third of an em wide in one face and a whole one in another. */
  @Test
  void dotsOfEveryKindHaveOneRhythm_B37() {
    for (WritingMode mode : WritingMode.values()) {
      OrnateArticle article = new OrnateArticle(sample(mode));
      Set<Integer> steps = new TreeSet<>();
      for (String pattern : List.of("…", "·", ".")) {
        List<Stroke> dots =
            all(
                paint(mode, List.of(article.plain("引").leader(pattern).plain("3").paragraph("p"))),
                Stroke.class);
        int axis = mode == WritingMode.HORIZONTAL ? 0 : 1;
        steps.add(dots.get(1).points()[axis] - dots.get(0).points()[axis]);
      }
      assertEquals(Set.of(10 * PT / 3), steps, mode.name());
    }
  }

  private static String text(DisplayList list) {
    StringBuilder text = new StringBuilder();
    int artifacts = 0;
    List<Boolean> open = new ArrayList<>();
    for (Operation operation : list.operations()) {
      switch (operation) {
        case DisplayList.BeginArtifact() -> {
          open.add(true);
          artifacts++;
        }
        case DisplayList.Begin _, DisplayList.BeginText _ -> open.add(false);
        case DisplayList.End() -> artifacts -= open.removeLast() ? 1 : 0;
        case Glyphs glyphs -> text.append(artifacts == 0 ? glyphs.text() : "");
        case DisplayList.Fill fill -> {}
        case Stroke stroke -> {}
        case DisplayList.Image image -> {}
        case Link link -> {}
        case DisplayList.Anchor anchor -> {}
      }
    }
    assertTrue(open.isEmpty(), "every Begin has its End");
    return text.toString();
  }

  @Test
  void whatIsNoArtifactIsTheText() {
    for (WritingMode mode : WritingMode.values()) {
      SampleBook sample = new SampleBook(mode);
      String expected = String.join("", SampleBook.articles().stream().map(a -> a.text()).toList());
      StringBuilder painted = new StringBuilder();
      sample.typeset(new Diagnostics()).displayLists().forEach(list -> painted.append(text(list)));
      assertEquals(expected.replace(" ", ""), painted.toString().replace(" ", ""));
    }
  }

  @Test
  void wordSpacesVanishAtTheLinesEdges() {
    DisplayList list = paint(WritingMode.HORIZONTAL, "Many words that fill one line and the next.");
    List<Glyphs> runs = all(list, Glyphs.class);
    assertTrue(runs.getFirst().text().startsWith("Many words"));
    for (Glyphs run : runs) {
      assertEquals(run.text().strip(), run.text());
    }
  }

  @Test
  void cropMarksStandOutsideTheBleed_C21() {
    DisplayList list = paint(WritingMode.HORIZONTAL, "字");
    List<DisplayList.Fill> marks = all(list, DisplayList.Fill.class);
    assertEquals(8, marks.size());
    for (DisplayList.Fill mark : marks) {
      boolean outside =
          mark.x() + mark.width() <= -list.bleed()
              || mark.x() >= list.width() + list.bleed()
              || mark.y() + mark.height() <= -list.bleed()
              || mark.y() >= list.height() + list.bleed();
      assertTrue(outside);
      assertEquals(Sp.ofPt(0.25), Math.min(mark.width(), mark.height()));
      assertEquals(Sp.ofMm(5), Math.max(mark.width(), mark.height()));
      assertTrue(mark.x() >= -list.margin() && mark.y() >= -list.margin(), "on the sheet");
    }
  }

  @Test
  void folioStandsAtTheOuterEdgeUnderTheTypeArea_B21() {
    DisplayList list = paint(WritingMode.HORIZONTAL, "字");
    PageStyle style = style(WritingMode.HORIZONTAL);
    Glyphs folio = run(list, "1");
    FontFace face = SampleBook.fonts().face(folio.face());
    int width = Sp.scale(folio.size(), face.advance(folio.gids()[0]), face.unitsPerEm());
    assertEquals(style.areaLeft() + AREA.measure() - width, folio.x(), 1);
    assertTrue(folio.y() > style.areaTop() + AREA.depth() + 9 * PT);
    assertTrue(folio.y() < style.height() - 9 * PT);
  }
}
