package org.chengshu.content;

/** 注码的写法: a number of a note, alike on a page and in an article (REQUIREMENTS B-36). */
public final class NoteNumber {

  /** ① to ⑳; many faces have no more of them. */
  private static final int CIRCLED = 20;

  private NoteNumber() {}

  /**
   * @param number from 1
   */
  public static String of(int number) {
    return number <= CIRCLED ? Character.toString('①' + number - 1) : "〔" + number + "〕";
  }
}
