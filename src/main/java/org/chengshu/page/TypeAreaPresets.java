package org.chengshu.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Sp;

/** 版心起始值: the rows of Table B1 (REQUIREMENTS B-04), and a rule for trims that have no row. */
public final class TypeAreaPresets {

  /** What margins take in all when a trim has no row: the sums of the A5 rows. */
  private static final int ACROSS = Sp.ofMm(44);

  private static final int DOWN = Sp.ofMm(40);
  private static final int VERTICAL_ACROSS = Sp.ofMm(40);
  private static final int VERTICAL_DOWN = Sp.ofMm(54);

  private static final int SIZE = Sp.ofPt(10.5);
  private static final int PITCH = Sp.ofPt(17.5);
  private static final int VERTICAL_PITCH = Sp.ofPt(18.5);
  private static final int LARGE_SIZE = Sp.ofPt(16);
  private static final int LARGE_PITCH = Sp.ofPt(26);

  private static final List<Preset> ALL = read();

  private TypeAreaPresets() {}

  /**
   * 一行起始值. Lengths in {@link Sp}.
   *
   * @param largePrint 大字本
   */
  public record Preset(
      int width, int height, WritingMode writingMode, boolean largePrint, TypeArea area) {

    boolean fits(int trimWidth, int trimHeight, WritingMode mode, boolean large) {
      int tolerance = Sp.PT;
      return writingMode == mode
          && largePrint == large
          && Math.abs(width - trimWidth) < tolerance
          && Math.abs(height - trimHeight) < tolerance;
    }
  }

  /** All rows, in the table's order. */
  public static List<Preset> all() {
    return ALL;
  }

  /**
   * The type area for a trim: Table B1's row, or as many characters and lines as leave margins like
   * those of A5.
   *
   * @param large 大字本
   */
  public static TypeArea of(int width, int height, WritingMode mode, boolean large) {
    return find(width, height, mode, large).orElseGet(() -> derived(width, height, mode, large));
  }

  private static Optional<TypeArea> find(int width, int height, WritingMode mode, boolean large) {
    return ALL.stream()
        .filter(preset -> preset.fits(width, height, mode, large))
        .findFirst()
        .map(Preset::area);
  }

  private static TypeArea derived(int width, int height, WritingMode mode, boolean large) {
    int size = large ? LARGE_SIZE : SIZE;
    return switch (mode) {
      case HORIZONTAL -> derived(width - ACROSS, height - DOWN, size, large ? LARGE_PITCH : PITCH);
      case VERTICAL ->
          derived(
              height - VERTICAL_DOWN,
              width - VERTICAL_ACROSS,
              size,
              large ? LARGE_PITCH : VERTICAL_PITCH);
    };
  }

  private static TypeArea derived(int measure, int depth, int size, int pitch) {
    return new TypeArea(
        Math.max(1, measure / size), Math.max(1, (depth - size) / pitch + 1), size, pitch);
  }

  private static List<Preset> read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                TypeAreaPresets.class.getResourceAsStream("type-areas.tsv"),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> preset(row.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Preset preset(String[] cells) {
    String[] trim = cells[0].split(" ");
    return new Preset(
        Sp.ofMm(Integer.parseInt(trim[0])),
        Sp.ofMm(Integer.parseInt(trim[1])),
        cells[1].equals("vertical") ? WritingMode.VERTICAL : WritingMode.HORIZONTAL,
        cells[2].equals("large"),
        new TypeArea(
            Integer.parseInt(cells[5]),
            Integer.parseInt(cells[6]),
            Sp.ofPt(Double.parseDouble(cells[3])),
            Sp.ofPt(Double.parseDouble(cells[4]))));
  }
}
