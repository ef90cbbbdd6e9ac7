package org.chengshu.typeset.paint;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.PageStyle;

/** 彩页落版: a picture that fills the page and its bleed, without heads and folio. */
public final class PlatePainter {

  private PlatePainter() {}

  /**
   * A page with a picture.
   *
   * @param style gives the sheet and the marks outside it
   * @param href of a picture as large as the trim with its bleed
   */
  public static DisplayList paint(PageStyle style, String folio, String href, String alt) {
    int bleed = style.bleed();
    int width = style.width() + 2 * bleed;
    int height = style.height() + 2 * bleed;
    return page(
        style, folio, List.of(new DisplayList.Image(href, -bleed, -bleed, width, height, alt)));
  }

  /** The back of a leaf that has nothing on it. */
  public static DisplayList blank(PageStyle style, String folio) {
    return page(style, folio, List.of());
  }

  private static DisplayList page(PageStyle style, String folio, List<Operation> content) {
    List<Operation> operations = new ArrayList<>(content);
    if (style.marks()) {
      operations.add(new DisplayList.BeginArtifact());
      CropMarks.paint(style, operations);
      operations.add(new DisplayList.End());
    }
    return new DisplayList(
        folio, style.width(), style.height(), style.bleed(), style.marks(), operations);
  }
}
