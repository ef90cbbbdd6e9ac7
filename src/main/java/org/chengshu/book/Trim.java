package org.chengshu.book;

/** 开本: the trimmed page in millimetres. */
public record Trim(int width, int height) {

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
