package org.chengshu.typeset.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengshu.page.Page;

/** 脚注的编号: notes are numbered anew on every page, in the order in which they are called (B-36). */
final class NoteMarks {

  /** ① to ⑳; many faces have no more of them. */
  private static final int CIRCLED = 20;

  private static final int FIRST_CIRCLED = '①';

  private NoteMarks() {}

  static Map<String, String> of(List<Page> pages) {
    Map<String, String> marks = new HashMap<>();
    for (Page page : pages) {
      int number = 0;
      for (String note : calls(page)) {
        number++;
        marks.put(note, mark(number));
      }
    }
    return marks;
  }

  private static List<String> calls(Page page) {
    return page.bands().stream()
        .filter(placed -> !placed.repeated())
        .flatMap(placed -> placed.band().notes().stream())
        .toList();
  }

  static String mark(int number) {
    return number <= CIRCLED ? Character.toString(FIRST_CIRCLED + number - 1) : "[" + number + "]";
  }
}
