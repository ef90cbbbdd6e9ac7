package org.chengshu.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.chengshu.content.WritingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoverPictureTest {

  private static final CoverText TEXT =
      new CoverText(
          "“三个精神”传八婺",
          Optional.of("百名作者写百名劳模"),
          Optional.of("主编　王编　李编"),
          Optional.of("某市总工会"),
          Optional.of("样书，非正式出版物"));

  @ParameterizedTest
  @EnumSource(WritingMode.class)
  void aCoverIsAPictureWithAllItsWords(WritingMode mode) throws IOException {
    AwtOutliner outliner = new AwtOutliner();
    byte[] png = CoverPicture.png(TEXT, mode, outliner);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(1600, image.getWidth());
    assertEquals(2400, image.getHeight());
    assertTrue(png.length < 500_000, "D-54: " + png.length);
    for (String words : List.of("百名作者写百名劳模", "主编　王编　李编", "某市总工会", "样书，非正式出版物")) {
      assertTrue(outliner.asked().contains(words), words);
    }
    assertArrayEquals(png, CoverPicture.png(TEXT, mode, new AwtOutliner()));
  }

  /** Whatever the length of the words, no glyph leaves the margins. */
  @ParameterizedTest
  @EnumSource(WritingMode.class)
  void wordsOfAnyLengthFit(WritingMode mode) throws IOException {
    for (int length = 1; length <= 60; length += length < 12 ? 1 : 7) {
      Optional<String> words = Optional.of("小".repeat(length));
      CoverText text = new CoverText("题".repeat(length), words, words, words, words);
      byte[] png = CoverPicture.png(text, mode, (line, vertical) -> squares(line));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      int ground = image.getRGB(0, 0);
      for (int i = 0; i < 1600; i++) {
        assertEquals(ground, image.getRGB(i, 50), "above the frame");
        assertEquals(ground, image.getRGB(i, 2350), "below the frame");
      }
      for (int i = 0; i < 2400; i++) {
        assertEquals(ground, image.getRGB(50, i), "before the frame");
        assertEquals(ground, image.getRGB(1550, i), "behind the frame");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "“三个精神”传八婺,2,“三个精神”/传八婺",
    "“三个精神”传八婺,1,“三个精神”传八婺",
    "朝花夕拾,2,朝花/夕拾",
    "百年《申报》与上海,2,百年《申报》/与上海",
    "走进Shanghai的人们,2,走进Shanghai/的人们",
    "题,3,题",
    "甲乙,4,甲/乙",
  })
  void titlesBreakWhereTheyMay(String title, int lines, String expected) {
    assertEquals(expected, String.join("/", TitleLines.split(title, lines)));
  }

  @Test
  void aTitleIsNeverLost() {
    for (String title : List.of("", "“”“”《》", "ABCDEFGHIJK", "𠀀𠀁𠀂𠀃𠀄𠀅", "——……——")) {
      for (int lines = 1; lines <= 4; lines++) {
        assertEquals(title, String.join("", TitleLines.split(title, lines)));
      }
    }
  }

  private static List<GlyphOutliner.Glyph> squares(String line) {
    Path2D square = new Path2D.Double(new Rectangle2D.Double(0.05, 0.05, 0.9, 0.9));
    return line.codePoints().mapToObj(c -> new GlyphOutliner.Glyph(square, 1)).toList();
  }
}
