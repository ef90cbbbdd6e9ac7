package org.chengshu.content;

/** 排版方向. */
public enum WritingMode {
  /** 横排. */
  HORIZONTAL,
  /** 竖排: lines run down, columns from right to left. */
  VERTICAL
}
