package org.chengshu.xhtml;

import java.util.List;
import java.util.stream.Stream;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;

/** 组成: takes blocks and inlines apart, in reading order. */
final class Parts {

  private Parts() {}

  /** The runs of text inside a block, without the texts of notes. */
  static Stream<List<Inline>> prose(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.content());
      case Block.Paragraph paragraph -> Stream.of(paragraph.content());
      case Block.Verse verse -> verse.stanzas().stream().flatMap(s -> s.lines().stream());
      case Block.Table table ->
          Stream.concat(table.head().stream(), table.body().stream())
              .flatMap(row -> row.cells().stream())
              .map(Block.Cell::content);
      case Block.Quotation _, Block.ItemList _, Block.Section _ ->
          children(block).flatMap(Parts::prose);
      case Block.Figure _, Block.Divider _, Block.NoteText _ -> Stream.empty();
    };
  }

  /** Every note's text, wherever it stands, also in another note. */
  static Stream<Block.NoteText> noteTexts(Block block) {
    Stream<Block.NoteText> inside = children(block).flatMap(Parts::noteTexts);
    return block instanceof Block.NoteText note ? Stream.concat(Stream.of(note), inside) : inside;
  }

  /** Every figure, wherever it stands. */
  static Stream<Block.Figure> figures(Block block) {
    return block instanceof Block.Figure figure
        ? Stream.of(figure)
        : children(block).flatMap(Parts::figures);
  }

  static Stream<Inline.NoteMark> noteMarks(List<Inline> content) {
    return content.stream()
        .flatMap(inline ->
            switch (inline) {
              case Inline.NoteMark mark -> Stream.of(mark);
              case Inline.Span span -> noteMarks(span.content());
              case Inline.Link link -> noteMarks(link.content());
              case Inline.Text _, Inline.Ruby _, Inline.Image _, Inline.LineBreak _ ->
                  Stream.<Inline.NoteMark>empty();
            });
  }

  private static Stream<Block> children(Block block) {
    return switch (block) {
      case Block.Quotation quotation -> quotation.content().stream();
      case Block.ItemList list -> list.items().stream().flatMap(List::stream);
      case Block.Section section -> section.content().stream();
      case Block.NoteText note -> note.content().stream();
      case Block.Heading _,
          Block.Paragraph _,
          Block.Verse _,
          Block.Table _,
          Block.Figure _,
          Block.Divider _ ->
          Stream.empty();
    };
  }
}
