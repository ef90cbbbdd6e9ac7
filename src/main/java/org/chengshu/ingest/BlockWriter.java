package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chengshu.ingest.InlineWriter.Context;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;

/** 写段落级元素. Blocks are parted by a blank line. */
final class BlockWriter {

  private BlockWriter() {}

  static String write(List<Block> blocks) {
    List<String> written = new ArrayList<>();
    boolean otherMarker = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      // Two lists in a row would be one: the second takes the other marker.
      boolean follows =
          i > 0 && block instanceof Block.ItemList && blocks.get(i - 1) instanceof Block.ItemList;
      otherMarker = follows && !otherMarker;
      written.add(block(block, otherMarker));
    }
    return String.join("\n\n", written);
  }

  private static String block(Block block, boolean otherMarker) {
    return switch (block) {
      case Block.Heading h -> heading(h);
      case Block.Paragraph p -> InlineWriter.write(p.content(), Context.PARAGRAPH);
      case Block.Verse v -> verse(v);
      case Block.Quotation q -> fenced("quote", write(q.content()));
      case Block.ItemList list -> list(list, otherMarker);
      case Block.Table table -> TableWriter.write(table);
      case Block.Figure figure -> InlineWriter.picture(figure.picture());
      case Block.Divider _ -> "***";
      case Block.Section s -> fenced(name(s.role()), write(s.content()));
      case Block.NoteText note -> note(note);
    };
  }

  private static String heading(Block.Heading heading) {
    String text = InlineWriter.write(heading.content(), Context.LINE);
    return trim("#".repeat(heading.level()) + " " + text);
  }

  private static String name(Block.SectionRole role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String fenced(String name, String content) {
    return content.isEmpty() ? "::: " + name + "\n:::" : "::: " + name + "\n" + content + "\n:::";
  }

  private static String verse(Block.Verse verse) {
    String stanzas =
        verse.stanzas().stream()
            .map(stanza ->
                stanza.lines().stream()
                    .map(line -> InlineWriter.write(line, Context.LINE))
                    .collect(Collectors.joining("\n")))
            .collect(Collectors.joining("\n\n"));
    return fenced("verse", stanzas);
  }

  private static String list(Block.ItemList list, boolean otherMarker) {
    boolean tight = list.items().stream().allMatch(BlockWriter::isOneParagraph);
    List<String> items =
        IntStream.range(0, list.items().size())
            .mapToObj(i -> item(marker(list, i, otherMarker), list.items().get(i)))
            .toList();
    return String.join(tight ? "\n" : "\n\n", items);
  }

  private static boolean isOneParagraph(List<Block> item) {
    return item.size() == 1 && item.getFirst() instanceof Block.Paragraph;
  }

  private static String marker(Block.ItemList list, int i, boolean other) {
    if (list.ordered()) {
      return (list.start() + i) + (other ? ") " : ". ");
    }
    return other ? "+ " : "- ";
  }

  private static String item(String marker, List<Block> content) {
    return trim(marker + indent(write(content), marker.length()));
  }

  private static String note(Block.NoteText note) {
    return trim("[^" + note.label() + "]: " + indent(write(note.content()), 4));
  }

  /** An ideographic blank at the end is text. */
  private static String trim(String text) {
    return text.endsWith(" ") ? trim(text.substring(0, text.length() - 1)) : text;
  }

  /** All lines but the first. */
  private static String indent(String text, int by) {
    return text.replaceAll("\n(?!\n|$)", "\n" + " ".repeat(by));
  }

  /** 写表格. */
  private static final class TableWriter {

    static String write(Block.Table table) {
      List<Block.Row> rows = new ArrayList<>(table.head());
      rows.addAll(table.body());
      int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
      List<String> lines = new ArrayList<>();
      List<Block.Row> body = table.head().isEmpty() ? rows : rows.subList(1, rows.size());
      lines.add(
          table.head().isEmpty()
              ? "|" + "  |".repeat(columns)
              : row(table.head().getFirst(), columns));
      lines.add(delimiters(rows, columns));
      body.forEach(row -> lines.add(row(row, columns)));
      String caption =
          table
              .caption()
              .map(text ->
                  "\n\n: " + InlineWriter.write(List.of(new Inline.Text(text)), Context.LINE))
              .orElse("");
      return String.join("\n", lines) + caption;
    }

    private static String row(Block.Row row, int columns) {
      String cells =
          row.cells().stream()
              .map(cell -> " " + InlineWriter.write(cell.content(), Context.CELL) + " |")
              .collect(Collectors.joining());
      return "|" + cells + "  |".repeat(columns - row.cells().size());
    }

    private static String delimiters(List<Block.Row> rows, int columns) {
      List<Block.Cell> cells = rows.isEmpty() ? List.of() : rows.getFirst().cells();
      return IntStream.range(0, columns)
          .mapToObj(i -> i < cells.size() ? cells.get(i).alignment() : Block.Alignment.START)
          .map(alignment ->
              switch (alignment) {
                case START -> " --- |";
                case CENTER -> " :-: |";
                case END -> " --: |";
              })
          .collect(Collectors.joining("", "|", ""));
    }
  }
}
