package org.chengshu.font;

/** 字体用途: what a face is in the table for. */
public enum Role {
  /** 汉字: Han and Chinese marks (and its own Latin, if it is asked for by name). */
  HAN,
  /** 西文: Latin, Greek, Cyrillic; never used for marks that stand in Chinese text. */
  LATIN,
  /** 僻字: characters that no other face has. */
  RARE
}
