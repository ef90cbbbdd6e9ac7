package org.chengshu.ingest;

import java.util.List;

/**
 * 一篇正文: the running text of one article as it stands on the page.
 *
 * @param position index of its first chunk on the page
 */
record PageBody(int position, String dateline, List<PageParagraph> paragraphs) {

  /** 段落, joined, with the lines it came from. */
  record PageParagraph(String text, int firstLine, int lastLine) {}

  PageBody {
    paragraphs = List.copyOf(paragraphs);
  }

  String text() {
    StringBuilder out = new StringBuilder(dateline);
    paragraphs.forEach(p -> out.append('\n').append(p.text()));
    return out.toString();
  }

  int firstLine() {
    return paragraphs.getFirst().firstLine();
  }

  int lastLine() {
    return paragraphs.getLast().lastLine();
  }
}
