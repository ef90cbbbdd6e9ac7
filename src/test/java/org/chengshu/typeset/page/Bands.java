package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.BlockStyle.StringSet;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Line;
import org.chengshu.typeset.SampleBook;

/** 人造的条: bands of one line each, in a unit that makes places small integers. */
final class Bands {

  /** One grid line. */
  static final int PITCH = SampleBook.AREA.pitch();

  private final List<Band> bands = new ArrayList<>();

  /** Body lines of one paragraph; a page may end anywhere in it. */
  Bands body(String id, int lines) {
    for (int i = 0; i < lines; i++) {
      add(id, "p", PITCH, 0, 0, true, true);
    }
    return this;
  }

  /** A heading of whole grid lines that stays with what follows. */
  Bands heading(String id, int lines) {
    return add(id, "h2", lines * PITCH, 0, 0, true, false);
  }

  /** A line off the grid, with its spaces. */
  Bands loose(String id, int extent, int before, int after) {
    return add(id, "p", extent, before, after, false, true);
  }

  Bands add(
      String id,
      String tag,
      int extent,
      int before,
      int after,
      boolean onGrid,
      boolean breakAfter) {
    Band.Element element =
        new Band.Element(
            Optional.of(id),
            tag,
            List.of(id),
            Optional.empty(),
            List.of(),
            PageBreak.AUTO,
            Optional.empty());
    Band.Room room = new Band.Room(before, extent, after, onGrid);
    bands.add(new Band(element, content(id + "#" + bands.size()), room).withBreakAfter(breakAfter));
    return this;
  }

  /** No page may end after the band added last. */
  Bands keep() {
    bands.add(bands.removeLast().withBreakAfter(false));
    return this;
  }

  /** The band added last calls a note. */
  Bands calling(String note) {
    bands.add(bands.removeLast().withNotes(List.of(note)));
    return this;
  }

  /** A figure belongs near the band added last. */
  Bands showing(String figure) {
    bands.add(bands.removeLast().withFloats(List.of(figure)));
    return this;
  }

  /** The paragraph that the last bands are may be set in a line less. */
  Bands shrinkable(int lines) {
    int first = bands.size() - lines;
    List<Band> fewer = List.copyOf(bands.subList(first, bands.size() - 1));
    bands.set(first, bands.get(first).withShorter(Optional.of(new Band.Shorter(fewer, lines))));
    return this;
  }

  /** The band added last begins a page. */
  Bands breakBefore(PageBreak pageBreak) {
    return change(pageBreak, bands.getLast().page(), bands.getLast().stringSets());
  }

  Bands named(String page) {
    return change(bands.getLast().pageBreak(), Optional.of(page), bands.getLast().stringSets());
  }

  Bands setting(String name, String value) {
    return change(
        bands.getLast().pageBreak(), bands.getLast().page(), List.of(new StringSet(name, value)));
  }

  private Bands change(PageBreak pageBreak, Optional<String> page, List<StringSet> sets) {
    Band band = bands.removeLast();
    Band.Element element =
        new Band.Element(
            band.id(), band.tag(), band.anchors(), band.bookmark(), sets, pageBreak, page);
    bands.add(new Band(element, band.content(), band.room()).withBreakAfter(band.breakAfter()));
    return this;
  }

  List<Band> list() {
    return bands;
  }

  static Band.Lines content(String text) {
    Line line = line(text, List.of());
    return new Band.Lines(List.of(new Band.SetLine(line, 0, PITCH / 2, SampleBook.AREA.size())));
  }

  /** A line of one item that stands for the whole text. */
  static Line line(String text, List<ItemMark> marks) {
    ItemList items =
        new ItemList(
            text,
            List.of(SampleBook.text(10.5)),
            1,
            new int[] {1},
            new int[1],
            new int[1],
            new byte[1],
            new int[] {0, text.length()},
            new int[] {SampleBook.AREA.size()},
            new int[1],
            new int[1],
            new byte[1],
            new int[1],
            new byte[1],
            new int[1],
            new byte[1],
            new int[1],
            new boolean[1],
            new byte[1],
            marks);
    return new Line(items, 0, 1, new int[1], SampleBook.AREA.size(), true, 0, List.of());
  }
}
