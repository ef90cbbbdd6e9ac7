package org.chengshu.epub;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengshu.content.WritingMode;

/**
 * 封面图: a quiet cover of 1600 × 2400 pixels (D-54) from the words alone: a frame and a title across
 * for a horizontal book, a pasted title label 题签 at the upper left for a vertical one. The same
 * words and glyphs give the same bytes.
 */
public final class CoverPicture {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 2400;

  /** 胭脂 and 靛青 grounds, 宣纸 ink. */
  private static final int RED = 0x7A1F1E;

  private static final int INDIGO = 0x23384D;
  private static final int PAPER = 0xF4EBDA;

  private static final int MARGIN = 110;
  private static final int MOST_LINES = 4;

  /** A title is broken into lines only if that lets it be larger than this. */
  private static final double GOOD_SIZE = 150;

  private static final double LARGEST = 230;
  private static final double SMALL = 64;
  private static final double LEADING = 1.35;

  private final CoverText text;
  private final CoverSheet sheet;

  private CoverPicture(CoverText text, GlyphOutliner outliner) {
    this.text = text;
    this.sheet = new CoverSheet(WIDTH, HEIGHT, outliner);
  }

  /** A PNG. */
  public static byte[] png(CoverText text, WritingMode mode, GlyphOutliner outliner) {
    CoverPicture cover = new CoverPicture(text, outliner);
    return switch (mode) {
      case HORIZONTAL -> cover.horizontal();
      case VERTICAL -> cover.vertical();
    };
  }

  private byte[] horizontal() {
    sheet.ink(true);
    frame(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
    double measure = WIDTH - 4 * MARGIN;
    TitleBlock title = titleBlock(measure, false);
    double y = 520;
    for (String line : title.lines()) {
      centred(line, y, title.size());
      y += title.size() * LEADING;
    }
    if (text.subtitle().isPresent()) {
      y += 60;
      sheet.fill(WIDTH / 2.0 - 90, y, 180, 4);
      centred(text.subtitle().get(), y + 70, fitted(text.subtitle().get(), measure, false));
    }
    double foot = HEIGHT - 2.6 * MARGIN;
    for (String line : feet().reversed()) {
      double size = fitted(line, measure, false);
      foot -= size;
      centred(line, foot, size);
      foot -= 0.8 * SMALL;
    }
    return PalettePng.write(sheet.pixels(), WIDTH, HEIGHT, RED, PAPER);
  }

  private byte[] vertical() {
    double column = HEIGHT - 2 * MARGIN;
    TitleBlock title = titleBlock(0.66 * column, true);
    double pitch = title.size() * LEADING;
    double labelWidth = title.lines().size() * pitch + 0.5 * title.size();
    double labelHeight = title.length() * title.size() + title.size();
    sheet.ink(true);
    sheet.fill(MARGIN, MARGIN, labelWidth, labelHeight);
    sheet.ink(false);
    frame(MARGIN + 18, MARGIN + 18, labelWidth - 36, labelHeight - 36);
    double x = MARGIN + labelWidth - 0.25 * title.size() - (pitch + title.size()) / 2;
    for (String line : title.lines()) {
      sheet.down(line, x, MARGIN + title.size() / 2, title.size());
      x -= pitch;
    }
    sheet.ink(true);
    columns(MARGIN + labelWidth, MARGIN + labelHeight);
    return PalettePng.write(sheet.pixels(), WIDTH, HEIGHT, INDIGO, PAPER);
  }

  /** The other words stand in columns at the right, ending at the foot, clear of the label. */
  private void columns(double labelRight, double labelFoot) {
    double x = WIDTH - MARGIN - SMALL;
    List<String> lines = Stream.concat(text.subtitle().stream(), feet().stream()).toList();
    for (String line : lines) {
      double top = x > labelRight + SMALL ? MARGIN : labelFoot + SMALL;
      double size = fitted(line, HEIGHT - MARGIN - top, true);
      double length = sheet.length(line, true) * size;
      sheet.down(line, x, HEIGHT - MARGIN - length, size);
      x -= 1.8 * SMALL;
    }
  }

  private List<String> feet() {
    return Stream.of(text.makers(), text.publisher(), text.notice())
        .flatMap(Optional::stream)
        .toList();
  }

  /** A thick line and a thin one within. */
  private void frame(double x, double y, double width, double height) {
    sheet.frame(x, y, width, height, 5);
    sheet.frame(x + 14, y + 14, width - 28, height - 28, 2);
  }

  private void centred(String line, double y, double size) {
    double x = (WIDTH - sheet.length(line, false) * size) / 2;
    sheet.across(line, x, y, size);
  }

  private double fitted(String line, double measure, boolean vertical) {
    return Math.min(SMALL, measure / sheet.length(line, vertical));
  }

  /**
   * 书名块.
   *
   * @param length of the longest line in em
   */
  private record TitleBlock(List<String> lines, double size, double length) {}

  /** As few lines as give a good size, else as many as give the largest. */
  private TitleBlock titleBlock(double measure, boolean vertical) {
    List<TitleBlock> blocks =
        IntStream.rangeClosed(1, MOST_LINES)
            .mapToObj(lines -> titleBlock(lines, measure, vertical))
            .toList();
    return blocks.stream()
        .filter(block -> block.size() >= GOOD_SIZE)
        .findFirst()
        .orElseGet(
            () -> blocks.stream().max(Comparator.comparingDouble(TitleBlock::size)).orElseThrow());
  }

  private TitleBlock titleBlock(int count, double measure, boolean vertical) {
    List<String> lines = TitleLines.split(text.title(), count);
    double length =
        lines.stream().mapToDouble(line -> sheet.length(line, vertical)).max().orElse(1);
    return new TitleBlock(lines, Math.min(LARGEST, measure / length), length);
  }
}
