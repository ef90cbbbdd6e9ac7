package org.chengshu.typeset.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.chengshu.content.PictureFile;
import org.chengshu.content.WritingMode;
import org.chengshu.flow.Sp;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.style.Draft.Indents;

/** 图的大小: as large as the place allows, but never coarser than 300 pixels an inch (B-31, C-32). */
final class PictureSizes {

  private static final int PIXELS_PER_INCH = 300;
  private static final double POINTS_PER_PIXEL = 72.0 / PIXELS_PER_INCH;

  /** Lines left for the caption of a picture that would fill the page. */
  private static final int CAPTION_LINES = 3;

  private final Map<String, PictureFile> files = new HashMap<>();
  private final WritingMode mode;
  private final TypeArea area;

  PictureSizes(List<PictureFile> pictures, WritingMode mode, TypeArea area) {
    pictures.forEach(picture -> files.put(picture.href(), picture));
    this.mode = mode;
    this.area = area;
  }

  /**
   * Empty if the publication has no such picture.
   *
   * @param coarse is told a picture that has too few pixels for the size it should have, and the
   *     width in Sp that it gets
   */
  Optional<Draft.Picture> of(
      String href,
      String alt,
      ComputedStyle style,
      Indents indents,
      ObjIntConsumer<PictureFile> coarse) {
    PictureFile file = files.get(href.startsWith("./") ? href.substring(2) : href);
    if (file == null || file.width() <= 0 || file.height() <= 0) {
      return Optional.empty();
    }
    boolean horizontal = mode == WritingMode.HORIZONTAL;
    double inline = (horizontal ? file.width() : file.height()) * POINTS_PER_PIXEL;
    double block = (horizontal ? file.height() : file.width()) * POINTS_PER_PIXEL;
    int free = area.measure() - indents.start() - indents.end();
    double scale = 1;
    int wishedInline = style.length("inline-size", free);
    int wishedBlock = style.length("block-size", 0);
    if (wishedInline > 0) {
      scale = Math.min(scale, Sp.toPt(wishedInline) / inline);
    }
    if (wishedBlock > 0) {
      scale = Math.min(scale, Sp.toPt(wishedBlock) / block);
    }
    int tallest = Math.max(area.size(), area.depth() - CAPTION_LINES * area.pitch());
    scale = Math.min(scale, Math.max(1, Sp.toPt(free)) / inline);
    scale = Math.min(scale, Sp.toPt(tallest) / block);
    if (wishedInline > Sp.ofPt(inline) + Sp.PT && scale == 1) {
      coarse.accept(file, Sp.ofPt(horizontal ? inline : block));
    }
    int blockSize = Sp.ofPt(block * scale);
    int remainder = Math.floorMod(-blockSize, area.pitch());
    return Optional.of(
        new Draft.Picture(file.href(), alt, Sp.ofPt(inline * scale), blockSize, remainder));
  }
}
