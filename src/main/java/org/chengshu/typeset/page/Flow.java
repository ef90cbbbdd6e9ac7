package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengshu.content.DocumentKind.Matter;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.Galley;
import org.chengshu.flow.Galley.FloatBlock;
import org.chengshu.flow.StyledDocument;
import org.chengshu.page.StyledBook;

/** 文流: the bands of all documents in one row, each with the break that must come before it. */
record Flow(List<Entry> entries) {

  /**
   * 流中的一条.
   *
   * @param name of the named page it stands on, empty for the default
   * @param front whether it is front matter
   * @param notes the notes that are called in it, each with its bands
   * @param floats the figures that belong near it
   * @param opens whether it is the first of its document
   * @param shorter what may stand for it and the entries after it; empty if nothing may
   */
  record Entry(
      Band band,
      List<List<Band>> notes,
      List<FloatBlock> floats,
      String documentId,
      String name,
      boolean front,
      boolean opens,
      PageBreak breakBefore,
      List<Entry> shorter) {

    List<Band> noteBands() {
      return notes.isEmpty() ? List.of() : notes.stream().flatMap(List::stream).toList();
    }
  }

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
    List<Entry> shorter =
        band.shorter().map(Band.Shorter::bands).orElse(List.of()).stream()
            .map(line -> plain(galley, line, name, front))
            .toList();
    return new Entry(
        band,
        notes(galley, band),
        floats(galley, band),
        galley.documentId(),
        name,
        front,
        opens,
        before,
        shorter);
  }

  private static Entry plain(Galley galley, Band band, String name, boolean front) {
    return new Entry(
        band,
        notes(galley, band),
        floats(galley, band),
        galley.documentId(),
        name,
        front,
        false,
        PageBreak.AUTO,
        List.of());
  }

  private static List<List<Band>> notes(Galley galley, Band band) {
    Map<String, List<Band>> called = new LinkedHashMap<>();
    band.notes().forEach(id -> call(galley, id, called));
    band.floats().stream()
        .flatMap(id -> galley.floats().get(id).bands().stream())
        .flatMap(figure -> figure.notes().stream())
        .forEach(id -> call(galley, id, called));
    return List.copyOf(called.values());
  }

  /** A note may itself call notes, and so may what stands under a figure. */
  private static void call(Galley galley, String id, Map<String, List<Band>> called) {
    List<Band> note = galley.notes().getOrDefault(id, List.of());
    if (called.putIfAbsent(id, note) == null) {
      note.stream()
          .flatMap(line -> line.notes().stream())
          .forEach(inner -> call(galley, inner, called));
    }
  }

  private static List<FloatBlock> floats(Galley galley, Band band) {
    return band.floats().stream()
        .map(galley.floats()::get)
        .filter(block -> !block.bands().isEmpty())
        .toList();
  }

  /** Where the run of pages ends that begins with a band: at the next forced break. */
  int runEnd(int from) {
    int to = from + 1;
    while (to < size() && get(to).breakBefore() == PageBreak.AUTO) {
      to++;
    }
    return to;
  }

  int size() {
    return entries.size();
  }

  Entry get(int i) {
    return entries.get(i);
  }
}
