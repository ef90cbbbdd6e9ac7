package org.chengshu.edit;

/** 文字的用处: decides whether a blank between two Han can have a meaning. */
enum RunKind {
  /** 正文. */
  BODY,
  /** 标题、电头、诗行等自成一行的文字. */
  LINE
}
