package org.chengshu.typeset.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengshu.content.NoteNumber;
import org.chengshu.page.Page;

/** 脚注的编号: notes are numbered anew on every page, in the order in which they are called (B-36). */
final class NoteMarks {

  private NoteMarks() {}

  static Map<String, String> of(List<Page> pages) {
    Map<String, String> marks = new HashMap<>();
    for (Page page : pages) {
      int number = 0;
      for (String note : calls(page)) {
        number++;
        marks.put(note, NoteNumber.of(number));
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
}
