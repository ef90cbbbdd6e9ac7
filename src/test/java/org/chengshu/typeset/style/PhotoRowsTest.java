package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.PictureFile;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Band;
import org.chengshu.flow.Galley;
import org.chengshu.flow.Sp;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.PageStyles.Key;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.line.LineComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 照片组 and the sizes of pictures (B-30 to B-32), set with the design that has them. */
class PhotoRowsTest {

  private static final PictureFile WIDE =
      new PictureFile("wide.png", "image/png", Path.of("wide.png"), 1650, 1100);
  private static final PictureFile TALL =
      new PictureFile("tall.png", "image/png", Path.of("tall.png"), 800, 1000);

  private final Diagnostics diagnostics = new Diagnostics();
  private TypeArea area;

  @ParameterizedTest
  @EnumSource
  void aRowIsOneBlockOfWholeLines(WritingMode mode) {
    List<Band> bands =
        set(
            mode,
            "<p>前</p><section class=\"photos\"><div class=\"photo-row\">"
                + "<figure><img src=\"wide.png\" alt=\"\"/><figcaption>左图</figcaption></figure>"
                + "<figure><img src=\"tall.png\" alt=\"\"/><figcaption>右图</figcaption></figure>"
                + "</div></section><p>后</p>");
    List<Band> row = bands.subList(1, 5);
    assertEquals(List.of(0, 0, 0), row.subList(0, 3).stream().map(Band::extent).toList());
    assertEquals(0, row.getLast().extent() % area.pitch());
    assertEquals(area.pitch(), row.getFirst().before());
    assertTrue(row.subList(0, 3).stream().noneMatch(Band::breakAfter));
    assertTrue(row.getLast().breakAfter());
    Band.Picture left = (Band.Picture) row.get(0).content();
    Band.Picture right = (Band.Picture) row.get(2).content();
    assertTrue(left.start() + left.box().inlineSize() <= right.start());
    assertTrue(right.start() + right.box().inlineSize() <= area.measure() + 1);
    assertEquals(end(left), end(right), "pictures end at one line");
    int caption = firstLine(row.get(1)).centre();
    assertEquals(caption, firstLine(row.get(3)).centre(), "captions stand on one line");
    assertTrue(caption > end(left) && caption < row.getLast().extent());
    assertTrue(firstLine(row.get(3)).start() >= right.start() - area.measure() / 4);
    assertEquals(List.of(), diagnostics.all());
  }

  private static int end(Band.Picture picture) {
    return picture.offset() + picture.box().blockSize();
  }

  private static Band.SetLine firstLine(Band band) {
    return ((Band.Lines) band.content()).lines().getFirst();
  }

  @ParameterizedTest
  @CsvSource({"full, 103.7", "half, 51.9", "third, 34.2"})
  void picturesAreAsWideAsTheEditorWants(String size, double width) {
    Band.Picture picture = picture(size, "wide.png");
    assertEquals(width, Sp.toMm(picture.box().inlineSize()), 0.1);
    assertEquals(picture.box().inlineSize() / 1.5, picture.box().blockSize(), 100);
    int start = (area.measure() - picture.box().inlineSize()) / 2;
    assertEquals(start, picture.start(), 2);
  }

  /** 一寸: 25 × 35 mm, in either direction, without cropping. */
  @ParameterizedTest
  @EnumSource
  void aPortraitFitsIntoAnInch(WritingMode mode) {
    Band.Picture picture =
        (Band.Picture)
            set(mode, "<figure class=\"portrait\"><img src=\"tall.png\" alt=\"\"/></figure>")
                .getFirst()
                .content();
    boolean horizontal = mode == WritingMode.HORIZONTAL;
    var box = picture.box();
    assertEquals(25, Sp.toMm(horizontal ? box.inlineSize() : box.blockSize()), 0.1);
    assertEquals(31.25, Sp.toMm(horizontal ? box.blockSize() : box.inlineSize()), 0.1);
  }

  /** B-31: 800 pixels at 300 an inch are 67.7 mm. */
  @Test
  void aPictureIsNeverEnlargedAndThatIsTold() {
    Band.Picture picture = picture("full", "tall.png");
    assertEquals(67.7, Sp.toMm(picture.box().inlineSize()), 0.1);
    assertEquals(
        List.of("PICTURE_COARSE [tall.png, 800, 1000, 68]"),
        diagnostics.all().stream().map(d -> d.code() + " " + d.arguments()).toList());
    assertEquals(Code.PICTURE_COARSE, diagnostics.all().getFirst().code());
  }

  private Band.Picture picture(String size, String file) {
    String figure = "<figure class=\"" + size + "\"><img src=\"" + file + "\" alt=\"\"/></figure>";
    return (Band.Picture) set(WritingMode.HORIZONTAL, figure).getFirst().content();
  }

  /** B-10: one line takes three, two lines five. */
  @ParameterizedTest
  @EnumSource
  void longerTitlesTakeMoreLines(WritingMode mode) {
    List<Integer> extents = new ArrayList<>();
    for (String title : List.of("短", "长".repeat(24), "长".repeat(50))) {
      Band band = set(mode, "<h1 class=\"title\">" + title + "</h1>").getFirst();
      int lines = ((Band.Lines) band.content()).lines().size();
      extents.add(band.extent() / area.pitch() - 2 * lines);
    }
    assertEquals(List.of(1, 1, 1), extents);
  }

  /** B-13: one paragraph, the heading an em before its text. */
  @Test
  void aRunInHeadingBeginsItsParagraph() {
    List<Band> bands = set(WritingMode.HORIZONTAL, "<h4 id=\"h\">车间</h4><p id=\"p\">三台机床。</p>");
    assertEquals(1, bands.size());
    assertEquals("车间　三台机床。", firstLine(bands.getFirst()).line().text());
    assertTrue(bands.getFirst().anchors().containsAll(List.of("p")), bands.toString());
  }

  /** What nothing comes after is the target of links all the same. */
  @Test
  void anAnchorAtTheEndIsKept() {
    List<Band> bands = set(WritingMode.HORIZONTAL, "<p>前</p><p><a id=\"end\"></a></p>");
    assertTrue(bands.getLast().anchors().contains("end"));
  }

  /** The design, but that figures stay where they are. */
  private static List<StyleSheet> inPlace() {
    List<StyleSheet> sheets = new ArrayList<>(Publications.classic());
    sheets.add(Publications.sheet("figure, .photos { float: none }"));
    return sheets;
  }

  private List<Band> set(WritingMode mode, String body) {
    StyledBook book =
        new Styler(diagnostics)
            .style(
                Publications.with(
                    Publications.of(mode, inPlace(), Publications.document(body)),
                    List.of(WIDE, TALL),
                    Map.of()));
    area = book.pageStyles().style(new Key("", Side.RIGHT, false, false)).typeArea();
    LineComposer composer =
        new LineComposer(FontLibrary.load(Path.of("fonts"), diagnostics), mode, "zh-Hans");
    Galley galley =
        composer.compose(book.documents().getFirst(), area, href -> Optional.empty(), diagnostics);
    return galley.bands();
  }
}
