package org.chengshu.assemble;

/** 图片格式: the formats that both the EPUB and the print file take as they are. */
enum PictureFormat {
  PNG("png", "image/png"),
  JPEG("jpg", "image/jpeg");

  private final String ending;
  private final String mediaType;

  PictureFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }
}
