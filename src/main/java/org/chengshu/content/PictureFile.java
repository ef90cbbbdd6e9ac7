package org.chengshu.content;

import java.nio.file.Path;

/**
 * 图片文件.
 *
 * @param href within the publication
 * @param width in pixels
 * @param height in pixels
 */
public record PictureFile(String href, String mediaType, Path file, int width, int height) {}
