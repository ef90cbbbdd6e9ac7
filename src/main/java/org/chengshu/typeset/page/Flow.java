package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengshu.content.DocumentKind.Matter;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.Galley;
import org.chengshu.flow.StyledDocument;
import org.chengshu.page.StyledBook;

/** 文流: the bands of all documents in one row, each with the break that must come before it. */
record Flow(List<Entry> entries) {

  /**
   * 流中的一条.
   *
   * @param name of the named page it stands on, empty for the default
   * @param front whether it is front matter
   * @param opens whether it is the first of its document
   */
  record Entry(
      Band band,
      String documentId,
      String name,
      boolean front,
      boolean opens,
      PageBreak breakBefore) {}

  static Flow of(StyledBook book, List<Galley> galleys) {
    Map<String, Matter> matters = new HashMap<>();
    for (StyledDocument document : book.documents()) {
      matters.put(document.documentId(), document.kind().matter());
    }
    List<Entry> entries = new ArrayList<>();
    boolean front = true;
    for (Galley galley : galleys) {
      // Front matter ends once: a preface that stands among the articles is numbered with them.
      boolean startsBody = front && matters.get(galley.documentId()) != Matter.FRONT;
      for (Band band : galley.bands()) {
        boolean opens = band == galley.bands().getFirst();
        front &= !startsBody;
        Entry previous = entries.isEmpty() ? null : entries.getLast();
        entries.add(entry(galley, band, front, opens, previous));
      }
    }
    return new Flow(List.copyOf(entries));
  }

  private static Entry entry(
      Galley galley, Band band, boolean front, boolean opens, Entry previous) {
    String name = band.page().orElse("");
    PageBreak before = band.pageBreak();
    if (previous != null && previous.front() && !front) {
      before = PageBreak.RECTO;
    } else if (before == PageBreak.AUTO && previous != null && !previous.name().equals(name)) {
      before = PageBreak.PAGE;
    }
    return new Entry(band, galley.documentId(), name, front, opens, before);
  }

  int size() {
    return entries.size();
  }

  Entry get(int i) {
    return entries.get(i);
  }
}
