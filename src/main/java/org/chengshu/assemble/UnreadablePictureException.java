package org.chengshu.assemble;

/** 图片读不出: the message says why, in Chinese, for MAN-11. */
final class UnreadablePictureException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadablePictureException(String message) {
    super(message);
  }
}
