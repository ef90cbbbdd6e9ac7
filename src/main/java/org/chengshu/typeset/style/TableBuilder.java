package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.typeset.style.Draft.Indents;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * 造表格: the rows and cells of a table element. What stands in a table and in no cell gets a cell of
 * its own, so that no text is lost (CSS 2.2, 17.2.1).
 */
final class TableBuilder {

  private static final int MOST_COLUMNS = 100;

  /**
   * 收集的行.
   *
   * @param group the number of the row group it stands in; rows of no group are a group too
   */
  record GatheredRow(
      Optional<Element> element,
      ComputedStyle style,
      int group,
      ComputedStyle groupStyle,
      boolean head,
      List<GatheredCell> cells) {}

  /** 收集的格. */
  record GatheredCell(Draft box, int column, int span) {}

  private final BoxBuilder boxes;
  private final ComputedStyle table;
  private final Indents indents;
  private final int measure;

  private final List<GatheredRow> rows = new ArrayList<>();
  private Optional<Draft> caption = Optional.empty();
  private int group;

  // The first row that a column is free in, where a cell of an earlier row reaches down.
  private final Map<Integer, Integer> taken = new HashMap<>();

  /**
   * @param indents of the table's content from the type area's edges
   */
  TableBuilder(BoxBuilder boxes, ComputedStyle table, Indents indents, int measure) {
    this.boxes = boxes;
    this.table = table;
    this.indents = indents;
    this.measure = measure;
  }

  TableDraft build(Element element) {
    ComputedStyle plain = boxes.anonymous(table);
    gatherRows(element, table, plain, false);
    int columns =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.column() + cell.span())
            .max()
            .orElse(0);
    List<TableDraft.Row> all = new TableRules(table, boxes).rows(rows, columns, measure);
    int heads = (int) rows.stream().takeWhile(GatheredRow::head).count();
    // A table of nothing but a head has a body that looks like one.
    int split = heads == rows.size() ? 0 : heads;
    return new TableDraft(
        caption,
        continued(),
        plain,
        table.length("inline-size", measure - indents.start() - indents.end()),
        placed(),
        columns,
        all.subList(0, split),
        all.subList(split, all.size()));
  }

  private Optional<String> continued() {
    return table.value("-cs-continued").getFirst() instanceof CssValue.Quoted(String text)
            && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  private TextAlign placed() {
    if (!table.is("margin-inline-start", "auto")) {
      return TextAlign.START;
    }
    return table.is("margin-inline-end", "auto") ? TextAlign.CENTER : TextAlign.END;
  }

  /** The rows that stand in the table itself or in one of its groups. */
  private void gatherRows(
      Element parent, ComputedStyle style, ComputedStyle groupStyle, boolean head) {
    FlowBuilder stray = newStray(style);
    for (Node node : parent.childNodes()) {
      ComputedStyle own = node instanceof Element e ? boxes.style(e, style) : style;
      String part = node instanceof Element ? own.keyword("display") : "";
      boolean structure =
          switch (part) {
            case "none", "table-row" -> true;
            case "table-row-group", "table-header-group", "table-footer-group" -> style == table;
            case "table-caption" -> isCaption(style) && stray.isEmpty();
            default -> false;
          };
      if (!structure) {
        stray.addNode(node, style, Optional.empty());
      } else if (!part.equals("none")) {
        addStrayRow(stray, style, groupStyle, head);
        stray = newStray(style);
        addPart((Element) node, own, part, groupStyle, head);
      }
    }
    addStrayRow(stray, style, groupStyle, head);
  }

  /** Above the rows; one that comes later is set where it stands. */
  private boolean isCaption(ComputedStyle parent) {
    return parent == table && rows.isEmpty() && caption.isEmpty();
  }

  private void addPart(
      Element element, ComputedStyle style, String part, ComputedStyle groupStyle, boolean head) {
    switch (part) {
      case "table-caption" -> {
        Draft draft = boxes.block(element, style, indents);
        Spacing.settleContent(List.of(draft), measure);
        caption = Optional.of(draft);
      }
      case "table-row" -> addRow(element, style, groupStyle, head);
      default -> {
        group++;
        // What is repeated stands before everything else.
        boolean heads =
            part.equals("table-header-group") && rows.stream().allMatch(GatheredRow::head);
        gatherRows(element, style, style, heads);
        group++;
      }
    }
  }

  private void addRow(
      Element element, ComputedStyle style, ComputedStyle groupStyle, boolean head) {
    List<GatheredCell> cells = new ArrayList<>();
    FlowBuilder stray = newStray(style);
    for (Node node : element.childNodes()) {
      ComputedStyle own = node instanceof Element e ? boxes.style(e, style) : style;
      String part = node instanceof Element ? own.keyword("display") : "";
      if (part.equals("table-cell")) {
        addStrayCell(stray, style, cells);
        stray = newStray(style);
        addCell((Element) node, own, cells);
      } else if (!part.equals("none")) {
        stray.addNode(node, style, Optional.empty());
      }
    }
    addStrayCell(stray, style, cells);
    rows.add(new GatheredRow(Optional.of(element), style, group, groupStyle, head, cells));
  }

  private void addCell(Element element, ComputedStyle style, List<GatheredCell> cells) {
    FlowBuilder content = new FlowBuilder(boxes, style, Indents.NONE, false);
    content.addContent(element, style, Optional.empty());
    Draft box = boxes.draft(element, style, Indents.NONE, content.finishBlocks());
    int down = count(element, "rowspan");
    if (down > 1) {
      boxes.noteSpannedRows(element);
    }
    place(box, count(element, "colspan"), down, cells);
  }

  private void place(Draft box, int span, int down, List<GatheredCell> cells) {
    int column = cells.isEmpty() ? 0 : cells.getLast().column() + cells.getLast().span();
    while (taken.getOrDefault(column, 0) > rows.size()) {
      column++;
    }
    for (int i = 0; i < span && down > 1; i++) {
      taken.put(column + i, rows.size() + down);
    }
    if (box.body() instanceof Draft.Blocks(List<Draft> children)) {
      Spacing.settleContent(children, measure);
    }
    cells.add(new GatheredCell(box, column, span));
  }

  private static int count(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(value), 1, MOST_COLUMNS) : 1;
  }

  private FlowBuilder newStray(ComputedStyle parent) {
    return new FlowBuilder(boxes, parent, Indents.NONE, false);
  }

  private void addStrayRow(
      FlowBuilder stray, ComputedStyle parent, ComputedStyle groupStyle, boolean head) {
    List<GatheredCell> cells = new ArrayList<>();
    addStrayCell(stray, parent, cells);
    if (!cells.isEmpty()) {
      ComputedStyle style = boxes.anonymous(parent);
      rows.add(new GatheredRow(Optional.empty(), style, group, groupStyle, head, cells));
    }
  }

  private void addStrayCell(FlowBuilder stray, ComputedStyle parent, List<GatheredCell> cells) {
    if (!stray.isEmpty()) {
      ComputedStyle style = boxes.anonymous(parent);
      place(
          new Draft(Optional.empty(), "td", style, Indents.NONE, List.of(), stray.finishBlocks()),
          1,
          1,
          cells);
    }
  }
}
