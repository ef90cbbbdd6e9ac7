package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengshu.diag.Place;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.Box;
import org.chengshu.flow.Galley;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Line;
import org.chengshu.flow.StyledDocument;
import org.chengshu.page.TypeArea;

/**
 * 拼长条: one document's boxes to bands, each as high as the grid gives it (REQUIREMENTS B-06). The
 * cascade has left spaces and indents in the leaves; blocks only hold them together.
 */
final class GalleyComposer {

  /** 高行: more than so many lines. */
  private static final int TALL_ROW = 3;

  private final ParagraphComposer composer;
  private final TableComposer tables;
  private final StyledDocument document;
  private final TypeArea area;
  private final List<Band> bands = new ArrayList<>();
  private final Opening opening = new Opening();
  private final NoteCalls calls;
  private final ParagraphBands paragraphs;

  GalleyComposer(
      ParagraphComposer composer, TableComposer tables, StyledDocument document, TypeArea area) {
    this.composer = composer;
    this.tables = tables;
    this.document = document;
    this.area = area;
    this.calls = NoteCalls.of(document.notes().keySet());
    this.paragraphs = new ParagraphBands(composer, area, calls);
  }

  Galley compose() {
    opening.anchors(List.of(document.fileName()));
    add(document.root(), Optional.empty());
    Map<String, Galley.FloatBlock> blocks = floats();
    if (bands.isEmpty()) {
      blocks.values().forEach(block -> bands.addAll(block.bands())); // no text to float in
    } else {
      addToLast(opening.takeFloats());
      bands.add(bands.removeLast().withMoreAnchors(opening.anchors()));
    }
    return new Galley(document.documentId(), bands, notes(), blocks);
  }

  /** What nothing comes after; a shorter form of the last paragraph would not have it. */
  private void addToLast(List<String> waiting) {
    if (waiting.isEmpty()) {
      return;
    }
    for (int i = 0; i < bands.size(); i++) {
      int end = i + bands.get(i).shorter().map(Band.Shorter::replaced).orElse(0);
      if (end == bands.size()) {
        bands.set(i, bands.get(i).withShorter(Optional.empty()));
      }
    }
    Band last = bands.removeLast();
    bands.add(last.withFloats(Stream.concat(last.floats().stream(), waiting.stream()).toList()));
  }

  /** Each note is a column of its own until a page takes it. */
  private Map<String, List<Band>> notes() {
    Map<String, List<Band>> notes = new LinkedHashMap<>();
    document.notes().forEach((id, note) -> notes.put(id, column(note)));
    return notes;
  }

  private Map<String, Galley.FloatBlock> floats() {
    Map<String, Galley.FloatBlock> blocks = new LinkedHashMap<>();
    document
        .floats()
        .forEach((id, floating) ->
            blocks.put(id, new Galley.FloatBlock(column(floating.box()), floating.atHead())));
    return blocks;
  }

  private List<Band> column(Box box) {
    GalleyComposer column = new GalleyComposer(composer, tables, document, area);
    column.add(box, Optional.empty());
    return column.bands;
  }

  private void add(Box box, Optional<String> page) {
    Optional<String> ownPage = box.style().page().or(() -> page);
    if (box.style().breakBefore() != BlockStyle.PageBreak.AUTO && !bands.isEmpty()) {
      addToLast(opening.takeFloats()); // they belong to what was before
    }
    opening.begin(box.id(), box.style());
    switch (box) {
      case Box.Block block -> addBlock(block, ownPage);
      case Box.Paragraph paragraph -> addParagraph(paragraph, ownPage);
      case Box.Row row -> addRow(row, ownPage);
      case Box.Picture picture -> addPicture(picture, ownPage);
      case Box.Table table -> addTable(table, ownPage);
    }
    opening.end(box.style());
  }

  private void addBlock(Box.Block block, Optional<String> page) {
    int first = bands.size();
    block.children().forEach(child -> add(child, page));
    if (block.style().keepTogether()) {
      for (int i = first; i < bands.size() - 1; i++) {
        bands.set(i, bands.get(i).withBreakAfter(false));
      }
    }
  }

  private void addParagraph(Box.Paragraph paragraph, Optional<String> page) {
    BlockStyle style = paragraph.style();
    style.bookmarkLevel().ifPresent(level -> opening.bookmark(level, plainText(paragraph)));
    List<Line> lines =
        composer.lines(paragraph, paragraphs.measure(style), style.align(), place(paragraph));
    if (lines.isEmpty()) {
      paragraph.pieces().forEach(opening::keep);
    } else if (style.lines() > 0) {
      int extent = paragraphs.occupied(style, lines.size());
      Band band = band(paragraph, new Band.Lines(List.of()), extent, true, page);
      bands.add(paragraphs.occupying(paragraph, lines, band));
    } else {
      boolean onGrid = style.lineHeight() == area.pitch();
      boolean underHeading = !bands.isEmpty() && !bands.getLast().breakAfter();
      Band first = band(paragraph, new Band.Lines(List.of()), style.lineHeight(), onGrid, page);
      bands.addAll(paragraphs.each(paragraph, lines, first, underHeading));
    }
  }

  private void addRow(Box.Row row, Optional<String> page) {
    int first = bands.size();
    List<List<Band>> cells = new ArrayList<>();
    for (Box cell : row.cells()) {
      int from = bands.size();
      add(cell, page);
      cells.add(List.copyOf(bands.subList(from, bands.size())));
    }
    List<Band> placed = SideBySide.place(cells, row.style(), area.pitch());
    bands.subList(first, bands.size()).clear();
    bands.addAll(placed);
  }

  private void addPicture(Box.Picture picture, Optional<String> page) {
    BlockStyle style = picture.style();
    int free = area.measure() - style.indentStart() - style.indentEnd() - picture.inlineSize();
    int start =
        switch (style.align()) {
          case START, JUSTIFY -> style.indentStart();
          case CENTER -> style.indentStart() + free / 2;
          case END -> style.indentStart() + free;
        };
    bands.add(
        band(picture, new Band.Picture(picture, start, 0), picture.blockSize(), true, page)
            .withSpace(style.spaceBefore(), style.spaceAfter())
            .withBreakAfter(!style.keepWithNext()));
  }

  /** 表格: the caption and the rows of the head stay with what follows (B-30, B-33). */
  private void addTable(Box.Table table, Optional<String> page) {
    TableComposer.SetTable set = tables.set(table, place(table));
    int first = bands.size();
    table.caption().ifPresent(caption -> add(caption, page));
    for (int i = first; i < bands.size(); i++) {
      // Off the grid as the rows are, so that it keeps its distance from them.
      Band title = bands.get(i).withShorter(Optional.empty());
      bands.set(i, title.withOnGrid(false).withBreakAfter(false));
    }
    set.head().forEach(row -> addRow(table, row, List.of(), false, page));
    List<Band> continued = set.continued().stream().map(GalleyComposer::repeated).toList();
    int count = set.body().size();
    for (int i = 0; i < count; i++) {
      List<Band> repeated = i == 0 ? List.of() : continued;
      boolean breakAfter = mayBreakAfterRow(table.style(), set.body().get(i), i, count);
      addRow(table, set.body().get(i), repeated, breakAfter, page);
    }
    if (first < bands.size()) {
      BlockStyle style = table.style();
      Band opening = bands.get(first);
      bands.set(
          first,
          opening.withSpace(Math.max(style.spaceBefore(), opening.before()), opening.after()));
      Band closing = bands.getLast();
      bands.set(bands.size() - 1, closing.withSpace(closing.before(), style.spaceAfter()));
    }
  }

  /** Rows stand alone on a page no sooner than lines do, but a tall one is enough for itself. */
  private boolean mayBreakAfterRow(
      BlockStyle style, TableComposer.SetRow row, int index, int count) {
    boolean tall = row.parts().getLast().extent() > TALL_ROW * area.pitch();
    return index < count - 1 && tall
        ? !style.keepTogether()
        : ParagraphBands.mayBreakAfter(style, index, count)
            && ParagraphBands.missingOrphans(style, index, count) == 0;
  }

  private void addRow(
      Box.Table table,
      TableComposer.SetRow set,
      List<Band> repeated,
      boolean breakAfter,
      Optional<String> page) {
    BlockStyle style = set.row().style();
    opening.anchors(set.anchors());
    opening.begin(Optional.empty(), style);
    for (TableComposer.RowPart part : set.parts()) {
      boolean last = part == set.parts().getLast();
      List<String> notes =
          part.content().lines().stream()
              .flatMap(line -> calls.take(line.line()).stream())
              .toList();
      bands.add(
          opening
              .band(table, "tr", part.content(), part.extent(), false, page)
              .withBreakAfter(!last || breakAfter && !style.keepWithNext())
              .withNotes(notes)
              .withRepeated(repeated));
    }
    opening.end(style);
  }

  /** What a page shows once more is no part of the text. */
  private static Band repeated(TableComposer.RowPart part) {
    Band.Room room = new Band.Room(0, part.extent(), 0, false);
    return new Band(Band.Element.none("tr"), part.content(), room).withBreakAfter(false);
  }

  private Band band(
      Box box, Band.BandContent content, int extent, boolean onGrid, Optional<String> page) {
    return opening.band(box, box.tag(), content, extent, onGrid, page);
  }

  private Place place(Box box) {
    Place place = Place.NOWHERE.inArticle(document.documentId());
    return box.id().map(place::inParagraph).orElse(place);
  }

  static String plainText(Box.Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (InlinePiece piece : paragraph.pieces()) {
      switch (piece) {
        case InlinePiece.Text run -> text.append(run.text());
        case InlinePiece.Ruby ruby ->
            ruby.pairs().forEach(pair -> pair.base().forEach(run -> text.append(run.text())));
        case InlinePiece.InlineNote note -> note.content().forEach(run -> text.append(run.text()));
        default -> {
          // no text of its own
        }
      }
    }
    return text.toString();
  }
}
