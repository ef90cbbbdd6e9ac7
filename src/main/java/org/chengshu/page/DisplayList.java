package org.chengshu.page;

import java.util.List;
import org.chengshu.flow.Ink;
import org.chengshu.flow.Sp;

/**
 * 显示列: one page as marks on paper. Physical: the origin is the trim's top left corner, x runs right
 * and y down, lengths in {@link Sp}.
 */
public record DisplayList(
    String folio, int width, int height, int bleed, boolean marks, List<Operation> operations) {

  /** What the marks outside the trim need beyond the bleed, which is 3 mm at least. */
  private static final int MARKS_AREA = Sp.ofMm(6);

  private static final int LEAST_BLEED = Sp.ofMm(3);

  public DisplayList {
    operations = List.copyOf(operations);
  }

  /** 成品外的余边: from the trim to the sheet's edge, on every side (C-20). */
  public int margin() {
    return marks ? Math.max(bleed, LEAST_BLEED) + MARKS_AREA : bleed;
  }

  /** 一笔. */
  public sealed interface Operation {}

  /**
   * 字形: glyphs of one face and size along one line.
   *
   * @param x of the first glyph's origin
   * @param turn how the run stands
   * @param gids glyph ids in the face
   * @param places of each glyph's origin along the run's direction, from the first one's
   * @param text what the glyphs stand for
   * @param textStarts n + 1 offsets into {@code text}, one range a glyph
   */
  public record Glyphs(
      int face,
      int size,
      Turn turn,
      int x,
      int y,
      int[] gids,
      int[] places,
      String text,
      int[] textStarts,
      Ink ink)
      implements Operation {}

  /** 字行的方向. */
  public enum Turn {
    /** 横行: runs right; origin on the baseline. */
    HORIZONTAL,
    /** 直立: upright glyphs running down; origin at the top centre of the em box. */
    VERTICAL,
    /** 侧转: a horizontal run turned 90° clockwise, running down; origin on the baseline. */
    ROTATED
  }

  /** 色块: a filled rectangle; rules are thin ones. */
  public record Fill(int x, int y, int width, int height, Ink ink) implements Operation {}

  /**
   * 线: a round pen of diameter {@code width} through the points; a single point is a dot.
   *
   * @param points x and y by turns
   */
  public record Stroke(int width, int[] points, Ink ink) implements Operation {}

  /** 图片. */
  public record Image(String href, int x, int y, int width, int height, String alt)
      implements Operation {}

  /** 链接: leads to {@code href}, a fragment of this publication or an address. */
  public record Link(int x, int y, int width, int height, String href) implements Operation {}

  /** 锚点. */
  public record Anchor(String id, int x, int y) implements Operation {}

  /** 结构: until the matching {@link End}, marks belong to the element {@code id}. */
  public record Begin(String tag, String id) implements Operation {}

  /**
   * 代表的文字: until the matching {@link End}, marks stand for the text together; for glyphs whose
   * places would not tell a reader of the file that they belong together, and with an empty text
   * for a hyphen that the text does not have.
   */
  public record BeginText(String text) implements Operation {}

  /** 版面附件: until the matching {@link End}, marks are no part of the text (heads, folios). */
  public record BeginArtifact() implements Operation {}

  /** 结束. */
  public record End() implements Operation {}
}
