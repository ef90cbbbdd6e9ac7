package org.chengshu.ingest;

import java.util.List;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.source.Span;

/** Articles without their places, to compare what they say. */
final class Spans {

  private static final Span NONE = new Span("", 1, 1);

  private Spans() {}

  static Article erased(Article a) {
    return new Article(
        a.id(),
        a.kind(),
        a.headline(),
        a.authors(),
        a.persons(),
        a.units(),
        a.dateline(),
        a.source(),
        a.date(),
        a.rights(),
        a.captions(),
        a.pictures(),
        a.theme(),
        blocks(a.blocks()),
        NONE);
  }

  private static List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(Spans::block).toList();
  }

  private static Block block(Block block) {
    return switch (block) {
      case Block.Heading b -> new Block.Heading(b.level(), b.content(), NONE);
      case Block.Paragraph b -> new Block.Paragraph(b.content(), NONE);
      case Block.Verse b -> new Block.Verse(b.stanzas(), NONE);
      case Block.Quotation b -> new Block.Quotation(blocks(b.content()), NONE);
      case Block.ItemList b ->
          new Block.ItemList(
              b.ordered(), b.start(), b.items().stream().map(Spans::blocks).toList(), NONE);
      case Block.Table b -> new Block.Table(b.head(), b.body(), b.caption(), NONE);
      case Block.Figure b -> new Block.Figure(b.picture(), NONE);
      case Block.Divider _ -> new Block.Divider(NONE);
      case Block.Section b -> new Block.Section(b.role(), blocks(b.content()), NONE);
      case Block.NoteText b -> new Block.NoteText(b.label(), blocks(b.content()), NONE);
    };
  }
}
