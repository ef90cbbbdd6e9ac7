package org.chengshu.xhtml;

import java.util.List;
import java.util.Optional;
import org.chengshu.content.Markup;
import org.chengshu.manuscript.Block;

/** 注文到 XHTML: the notes at the end of an article, each with the way back (D-40). */
final class NoteWriter {

  private final ArticleContext context;
  private final Markup out;
  private final BlockWriter blocks;

  NoteWriter(ArticleContext context, Markup out) {
    this.context = context;
    this.out = out;
    this.blocks = new BlockWriter(context, out);
  }

  void all() {
    context.notes().all().forEach(this::one);
  }

  private void one(Notes.Note note) {
    out.open("aside")
        .attribute("class", "footnote")
        .attribute("epub:type", "footnote")
        .attribute("role", "doc-footnote")
        .attribute("id", note.id())
        .newLine();
    List<Block> content = note.text().content();
    Optional<Block.Paragraph> first =
        content.stream()
            .findFirst()
            .filter(Block.Paragraph.class::isInstance)
            .map(Block.Paragraph.class::cast);
    out.open("p");
    first.ifPresent(p -> out.attribute("id", id(p)));
    backLink(note);
    first.ifPresent(p -> InlineWriter.write(p.content(), context, context.place(p.span()), out));
    out.close().newLine();
    blocks.all(content.subList(first.isPresent() ? 1 : 0, content.size()));
    out.close().newLine();
  }

  /** The note's number, which leads back to its first call. */
  private void backLink(Notes.Note note) {
    note.mark()
        .ifPresent(mark ->
            out.open("a")
                .attribute("class", "backlink")
                .attribute("role", "doc-backlink")
                .attribute("href", "#" + note.firstCallId())
                .text(mark)
                .close());
  }

  private String id(Block.Paragraph paragraph) {
    return context.ids().paragraph(PlainText.of(paragraph.content()), paragraph.span());
  }
}
