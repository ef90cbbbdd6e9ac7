package org.chengshu.manuscript;

import java.util.Optional;

/**
 * 图片: a picture as the manuscript names it.
 *
 * @param file relative to the book's folder
 * @param alt 替代文字; empty text means decorative
 */
public record Picture(
    String file, Optional<String> alt, Optional<String> caption, Optional<String> credit) {}
