package org.chengshu.manuscript;

import java.util.List;
import java.util.stream.Stream;

/** 遍历: all blocks and inlines of an article, whatever they are nested in, in reading order. */
public final class Walk {

  private Walk() {}

  /** The blocks and the blocks inside them, each before its content. */
  public static Stream<Block> blocks(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> Stream.concat(Stream.of(block), blocks(children(block))));
  }

  /** The inlines that stand in a block itself, each before its content. */
  public static Stream<Inline> inlines(Block block) {
    return runs(block).flatMap(Walk::nested);
  }

  /** The blocks that stand in a block itself. */
  public static List<Block> children(Block block) {
    return switch (block) {
      case Block.Quotation quotation -> quotation.content();
      case Block.ItemList list -> list.items().stream().flatMap(List::stream).toList();
      case Block.Section section -> section.content();
      case Block.NoteText note -> note.content();
      case Block.Heading _, Block.Paragraph _, Block.Verse _, Block.Table _ -> List.of();
      case Block.Figure _, Block.Divider _ -> List.of();
    };
  }

  /** The runs of text that stand in a block itself. */
  public static Stream<List<Inline>> runs(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.content());
      case Block.Paragraph paragraph -> Stream.of(paragraph.content());
      case Block.Verse verse -> verse.stanzas().stream().flatMap(s -> s.lines().stream());
      case Block.Table table ->
          Stream.concat(table.head().stream(), table.body().stream())
              .flatMap(row -> row.cells().stream())
              .map(Block.Cell::content);
      case Block.Quotation _, Block.ItemList _, Block.Section _, Block.NoteText _ -> Stream.empty();
      case Block.Figure _, Block.Divider _ -> Stream.empty();
    };
  }

  /** The inlines of a run, each before its content. */
  public static Stream<Inline> nested(List<Inline> content) {
    return content.stream()
        .flatMap(inline -> Stream.concat(Stream.of(inline), nested(contentOf(inline))));
  }

  private static List<Inline> contentOf(Inline inline) {
    return switch (inline) {
      case Inline.Span span -> span.content();
      case Inline.Link link -> link.content();
      case Inline.Text _, Inline.Ruby _, Inline.NoteMark _ -> List.of();
      case Inline.Image _, Inline.LineBreak _ -> List.of();
    };
  }
}
