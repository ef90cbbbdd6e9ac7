package org.chengshu.book;

/** 名单次序: what the names of an index or of the author list stand in the order of. */
public enum Listing {
  /** 音序. */
  PINYIN,
  /** 笔画序. */
  STROKES,
  /** 出现先后; not for an index. */
  APPEARANCE
}
