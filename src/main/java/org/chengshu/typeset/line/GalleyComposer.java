package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chengshu.diag.Place;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.BlockStyle.StringSet;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Galley;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.ItemList.ItemMark;
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
  private final Set<String> called = new HashSet<>();

  // What waits for the next band: of enclosing blocks and of paragraphs without a line.
  private final List<String> anchors = new ArrayList<>();
  private final List<String> floats = new ArrayList<>();
  private final List<StringSet> stringSets = new ArrayList<>();
  private PageBreak pageBreak = PageBreak.AUTO;
  private Optional<Band.Bookmark> bookmark = Optional.empty();

  GalleyComposer(
      ParagraphComposer composer, TableComposer tables, StyledDocument document, TypeArea area) {
    this.composer = composer;
    this.tables = tables;
    this.document = document;
    this.area = area;
  }

  Galley compose() {
    anchors.add(document.fileName());
    add(document.root(), Optional.empty());
    if (!floats.isEmpty() && !bands.isEmpty()) {
      bands.add(bands.removeLast().withFloats(floats)); // nothing comes after them
    }
    return new Galley(document.documentId(), bands, notes(), floats());
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
    box.id().ifPresent(anchors::add);
    stringSets.addAll(box.style().stringSets());
    pageBreak = stronger(pageBreak, box.style().breakBefore());
    switch (box) {
      case Box.Block block -> addBlock(block, ownPage);
      case Box.Paragraph paragraph -> addParagraph(paragraph, ownPage);
      case Box.Row row -> addRow(row, ownPage);
      case Box.Picture picture -> addPicture(picture, ownPage);
      case Box.Table table -> addTable(table, ownPage);
    }
    pageBreak = stronger(pageBreak, box.style().breakAfter());
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
    if (style.bookmarkLevel().isPresent()) {
      bookmark =
          Optional.of(new Band.Bookmark(style.bookmarkLevel().getAsInt(), plainText(paragraph)));
    }
    List<Line> lines = composer.lines(paragraph, measure(style), style.align(), place(paragraph));
    if (lines.isEmpty()) {
      paragraph.pieces().forEach(this::keepAnchor);
      return;
    }
    if (style.lines() > 0) {
      addOccupying(paragraph, lines, page);
    } else {
      addLines(paragraph, lines, page);
    }
  }

  /** 占行: the lines stand in the middle of a whole number of grid lines (B-10). */
  private void addOccupying(Box.Paragraph paragraph, List<Line> lines, Optional<String> page) {
    BlockStyle style = paragraph.style();
    int needed = lines.size() * style.lineHeight();
    int extent = (style.lines() + (lines.size() - 1) * style.linesEach()) * area.pitch();
    while (extent < needed) {
      extent += area.pitch();
    }
    List<Band.SetLine> set = new ArrayList<>();
    int centre = (extent - needed) / 2 + style.lineHeight() / 2;
    for (Line line : lines) {
      set.add(new Band.SetLine(line, style.indentStart(), centre, paragraph.text().size()));
      centre += style.lineHeight();
    }
    add(
        band(paragraph, new Band.Lines(set), extent, true, page)
            .withSpace(style.spaceBefore(), style.spaceAfter())
            .withBreakAfter(!style.keepWithNext())
            .withNotes(lines.stream().flatMap(line -> noteCalls(line, called).stream()).toList()));
  }

  private void addLines(Box.Paragraph paragraph, List<Line> lines, Optional<String> page) {
    BlockStyle style = paragraph.style();
    boolean onGrid = style.lineHeight() == area.pitch();
    boolean underHeading = !bands.isEmpty() && !bands.getLast().breakAfter();
    Band first = band(paragraph, new Band.Lines(List.of()), style.lineHeight(), onGrid, page);
    List<Band> own = lineBands(paragraph, lines, first, underHeading);
    if (style.align() == TextAlign.JUSTIFY && !style.keepTogether()) {
      Optional<Band.Shorter> shorter =
          composer
              .inOneLineLess(paragraph, lines, measure(style))
              .map(fewer -> lineBands(paragraph, fewer, first, underHeading))
              .map(fewer -> new Band.Shorter(fewer, own.size()));
      own.set(0, own.getFirst().withShorter(shorter));
    }
    own.forEach(band -> called.addAll(band.notes()));
    bands.addAll(own);
  }

  private int measure(BlockStyle style) {
    return area.measure() - style.indentStart() - style.indentEnd();
  }

  /**
   * @param first what the first band has beside its line
   */
  private List<Band> lineBands(
      Box.Paragraph paragraph, List<Line> lines, Band first, boolean underHeading) {
    BlockStyle style = paragraph.style();
    Band plain = first.continued();
    Set<String> calledBefore = new HashSet<>(called);
    List<Band> own = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Band.SetLine line =
          new Band.SetLine(
              lines.get(i), style.indentStart(), style.lineHeight() / 2, paragraph.text().size());
      boolean last = i == lines.size() - 1;
      int missing = missingOrphans(style, i, lines.size());
      own.add(
          (i == 0 ? first : plain)
              .withContent(new Band.Lines(List.of(line)))
              .withSpace(i == 0 ? style.spaceBefore() : 0, last ? style.spaceAfter() : 0)
              .withEnd(
                  mayBreakAfter(style, i, lines.size()) && !(underHeading && missing > 0), missing)
              .withNotes(noteCalls(lines.get(i), calledBefore)));
    }
    return own;
  }

  /** 孤行: no page begins with a paragraph's last line (B-07). */
  private static boolean mayBreakAfter(BlockStyle style, int line, int lines) {
    if (line == lines - 1) {
      return !style.keepWithNext();
    }
    return !style.keepTogether() && lines - line - 1 >= Math.min(style.widows(), lines);
  }

  /**
   * Lines that a page's end should have of a paragraph and has not: a preference, but under a
   * heading a rule (B-07).
   */
  private static int missingOrphans(BlockStyle style, int line, int lines) {
    return Math.max(0, Math.min(style.orphans(), lines) - line - 1);
  }

  /** A note that is called twice stands where it is called first. */
  private List<String> noteCalls(Line line, Set<String> before) {
    return line.items().marks().stream()
        .filter(mark -> mark instanceof ItemMark.NoteCall && line.holds(mark.from()))
        .map(mark -> ((ItemMark.NoteCall) mark).noteId())
        .filter(id -> document.notes().containsKey(id) && before.add(id))
        .toList();
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
    add(
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
        : mayBreakAfter(style, index, count) && missingOrphans(style, index, count) == 0;
  }

  private void addRow(
      Box.Table table,
      TableComposer.SetRow set,
      List<Band> repeated,
      boolean breakAfter,
      Optional<String> page) {
    anchors.addAll(set.anchors());
    BlockStyle style = set.row().style();
    stringSets.addAll(style.stringSets());
    pageBreak = stronger(pageBreak, style.breakBefore());
    for (TableComposer.RowPart part : set.parts()) {
      boolean last = part == set.parts().getLast();
      List<String> notes =
          part.content().lines().stream()
              .flatMap(line -> noteCalls(line.line(), called).stream())
              .toList();
      add(
          band(table, "tr", part.content(), part.extent(), false, page)
              .withBreakAfter(!last || breakAfter && !style.keepWithNext())
              .withNotes(notes)
              .withRepeated(repeated));
    }
    pageBreak = stronger(pageBreak, style.breakAfter());
  }

  /** What a page shows once more is no part of the text. */
  private static Band repeated(TableComposer.RowPart part) {
    Band.Room room = new Band.Room(0, part.extent(), 0, false);
    return new Band(Band.Element.none("tr"), part.content(), room).withBreakAfter(false);
  }

  private Band band(
      Box box, Band.BandContent content, int extent, boolean onGrid, Optional<String> page) {
    return band(box, box.tag(), content, extent, onGrid, page);
  }

  private Band band(
      Box box,
      String tag,
      Band.BandContent content,
      int extent,
      boolean onGrid,
      Optional<String> page) {
    Band.Element element =
        new Band.Element(box.id(), tag, anchors, bookmark, stringSets, pageBreak, page);
    Band band = new Band(element, content, new Band.Room(0, extent, 0, onGrid)).withFloats(floats);
    floats.clear();
    anchors.clear();
    stringSets.clear();
    pageBreak = PageBreak.AUTO;
    bookmark = Optional.empty();
    return band;
  }

  private void add(Band band) {
    bands.add(band);
  }

  private void keepAnchor(InlinePiece piece) {
    if (piece instanceof InlinePiece.Anchor(String id)) {
      anchors.add(id);
    } else if (piece instanceof InlinePiece.FloatCall(String id)) {
      floats.add(id);
    }
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

  private static PageBreak stronger(PageBreak a, PageBreak b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
