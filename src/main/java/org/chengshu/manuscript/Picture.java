package org.chengshu.manuscript;

import java.util.Optional;

/**
 * 图片: a picture as the manuscript names it.
 *
 * @param file relative to the book's folder
 * @param alt 替代文字; empty text means decorative
 * @param size if the editor wants another than the design's
 */
public record Picture(
    String file,
    Optional<String> alt,
    Optional<String> caption,
    Optional<String> credit,
    Optional<Size> size) {

  /** As large as the design has it. */
  public Picture(
      String file, Optional<String> alt, Optional<String> caption, Optional<String> credit) {
    this(file, alt, caption, credit, Optional.empty());
  }

  /** 大小 (REQUIREMENTS B-30, B-32). The name in a manuscript is the lower-case one. */
  public enum Size {
    /** 通栏: as wide as the type area. */
    FULL,
    /** 半栏. */
    HALF,
    /** 三分之一栏. */
    THIRD,
    /** 一寸照: 25 × 35 mm. */
    PORTRAIT
  }
}
