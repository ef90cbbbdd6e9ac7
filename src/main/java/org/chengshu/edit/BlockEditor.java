package org.chengshu.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.source.Span;

/** 整理段落: takes the rules into every block, whatever it is nested in. */
final class BlockEditor {

  private final RunEditor runs;

  BlockEditor(String articleId, Consumer<Change> log) {
    runs = new RunEditor(articleId, log);
  }

  String line(String text, Span span) {
    return runs.edit(text, RunKind.LINE, span);
  }

  /** Of blanks alone nothing is left. */
  Optional<String> line(Optional<String> text, Span span) {
    return text.map(written -> line(written, span)).filter(edited -> !edited.isEmpty());
  }

  List<String> lines(List<String> texts, Span span) {
    return texts.stream().map(text -> line(text, span)).toList();
  }

  Picture picture(Picture picture, Span span) {
    return new Picture(
        picture.file(),
        picture.alt().map(text -> line(text, span)),
        line(picture.caption(), span),
        line(picture.credit(), span),
        picture.size());
  }

  List<Block> blocks(List<Block> blocks, RunKind paragraphs) {
    return blocks.stream().map(block -> block(block, paragraphs)).toList();
  }

  private Block block(Block block, RunKind paragraphs) {
    return switch (block) {
      case Block.Heading(int level, List<Inline> content, Span span) ->
          new Block.Heading(level, run(content, RunKind.LINE, span), span);
      case Block.Paragraph(List<Inline> content, Span span) ->
          new Block.Paragraph(run(content, paragraphs, span), span);
      case Block.Verse(List<Block.Stanza> stanzas, Span span) ->
          new Block.Verse(stanzas.stream().map(s -> stanza(s, span)).toList(), span);
      case Block.Quotation(List<Block> content, Span span) ->
          new Block.Quotation(blocks(content, paragraphs), span);
      case Block.ItemList list -> list(list, paragraphs);
      case Block.Table table -> table(table);
      case Block.Figure(Picture picture, Span span) ->
          new Block.Figure(picture(picture, span), span);
      case Block.Divider divider -> divider;
      case Block.Section section ->
          new Block.Section(
              section.role(), blocks(section.content(), kindIn(section.role())), section.span());
      case Block.NoteText(String label, List<Block> content, Span span) ->
          new Block.NoteText(label, blocks(content, RunKind.BODY), span);
    };
  }

  /** A signature is names and dates on lines of their own. */
  private static RunKind kindIn(Block.SectionRole role) {
    return switch (role) {
      case LETTER, PHOTOS -> RunKind.BODY;
      case SIGN_OFF -> RunKind.LINE;
    };
  }

  private Block list(Block.ItemList list, RunKind paragraphs) {
    List<List<Block>> items = list.items().stream().map(item -> blocks(item, paragraphs)).toList();
    return new Block.ItemList(list.ordered(), list.start(), items, list.span());
  }

  private Block.Stanza stanza(Block.Stanza stanza, Span span) {
    return new Block.Stanza(
        stanza.lines().stream().map(line -> run(line, RunKind.LINE, span)).toList());
  }

  private Block table(Block.Table table) {
    Span span = table.span();
    return new Block.Table(
        table.head().stream().map(row -> row(row, span)).toList(),
        table.body().stream().map(row -> row(row, span)).toList(),
        line(table.caption(), span),
        span);
  }

  private Block.Row row(Block.Row row, Span span) {
    return new Block.Row(
        row.cells().stream()
            .map(c -> new Block.Cell(run(c.content(), RunKind.LINE, span), c.alignment()))
            .toList());
  }

  private List<Inline> run(List<Inline> content, RunKind kind, Span span) {
    return runs.edit(content, kind, span).stream()
        .map(inline ->
            inline instanceof Inline.Image(Picture picture)
                ? new Inline.Image(picture(picture, span))
                : inline)
        .toList();
  }
}
