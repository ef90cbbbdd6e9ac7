package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chengshu.diag.Code;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.source.Span;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * 段落级解析: the blocks of a manuscript's body. The library finds the blocks, {@link InlineReader}
 * reads what is in them. Indented code, fenced code and HTML aren't blocks here: a manuscript has
 * none.
 */
final class BlockReader {

  private static final int DEEPEST = 40;

  private final String file;
  private final int linesBefore;
  private final MarkLog log;
  private final String body;
  private final LinkDefinitions definitions;

  private BlockReader(
      String file, int linesBefore, MarkLog log, String body, LinkDefinitions definitions) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.log = log;
    this.body = body;
    this.definitions = definitions;
  }

  /**
   * @param linesBefore lines of the file before the body
   */
  static List<Block> read(String body, String file, int linesBefore, MarkLog log) {
    Node document =
        Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .enabledBlockTypes(
                Set.of(Heading.class, ThematicBreak.class, BlockQuote.class, ListBlock.class))
            .customBlockParserFactory(new FencedBlock.Factory())
            .inlineParserFactory(RawInline::parser)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build()
            .parse(body);
    LinkDefinitions definitions = LinkDefinitions.of(document);
    if (!definitions.isEmpty()) {
      // A definition may stand before its call, so a silent reading has to find the calls first.
      new BlockReader(file, linesBefore, (_, _, _) -> {}, body, definitions).blocks(document);
    }
    return new BlockReader(file, linesBefore, log, body, definitions).blocks(document);
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof org.commonmark.node.Paragraph paragraph && isCaption(paragraph, blocks)) {
        captionTable(paragraph, blocks);
      } else {
        blocks.addAll(block(node));
      }
    }
    return List.copyOf(blocks);
  }

  private List<Block> block(Node node) {
    Span span = span(node);
    return switch (node) {
      case org.commonmark.node.Paragraph paragraph -> List.of(paragraph(paragraph, span));
      case Heading heading ->
          List.of(new Block.Heading(Math.max(2, heading.getLevel()), inlines(heading), span));
      case ThematicBreak _ -> List.of(new Block.Divider(span));
      case BlockQuote quote -> List.of(new Block.Quotation(blocks(quote), span));
      case BulletList list -> List.of(new Block.ItemList(false, 1, items(list), span));
      case OrderedList list ->
          List.of(new Block.ItemList(true, list.getMarkerStartNumber(), items(list), span));
      case TableBlock table -> List.of(new TableReader(this::inlines, body).read(table, span));
      case FootnoteDefinition note ->
          List.of(new Block.NoteText(note.getLabel(), blocks(note), span));
      case FencedBlock fenced -> fenced(fenced, span);
      case LinkReferenceDefinition definition -> definition(definition, span);
      default -> throw new IllegalStateException("no such block: " + node);
    };
  }

  private Block paragraph(Node node, Span span) {
    List<Inline> content = inlines(node);
    int line = span.firstLine();
    for (String text : raw(node).lines().toList()) {
      if (FencedBlock.closes(text)) {
        log.report(Code.MARKUP_UNKNOWN, line, text.strip());
      }
      line++;
    }
    if (content.size() == 1 && content.getFirst() instanceof Inline.Image(var picture)) {
      return new Block.Figure(picture, span);
    }
    return new Block.Paragraph(content, span);
  }

  private List<Block> definition(LinkReferenceDefinition definition, Span span) {
    if (definitions.isCalled(definition)) {
      Optional.ofNullable(definition.getTitle())
          .ifPresent(title -> unknown("\"" + title + "\"", span));
      return List.of();
    }
    String text =
        LineJoiner.joinText(
            definition.getSourceSpans().stream().map(part -> text(part, body)).toList());
    int colon = text.indexOf("]:") + 2;
    String label = Escapes.undo(text.substring(0, colon));
    unknown(label, span);
    List<Inline> content = new ArrayList<>(List.of(new Inline.Text(label)));
    String rest = text.substring(colon);
    if (rest.startsWith(" ")) {
      content.add(new Inline.Text(" "));
    }
    content.addAll(inlines(rest, span.firstLine()));
    return List.of(new Block.Paragraph(TextMerger.merge(content), span));
  }

  private void unknown(String mark, Span span) {
    log.report(Code.MARKUP_UNKNOWN, span.firstLine(), mark);
  }

  /** What stands at a place of the body. */
  static String text(SourceSpan span, String body) {
    return body.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  private List<List<Block>> items(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(blocks(item));
    }
    return items;
  }

  private List<Block> fenced(FencedBlock fenced, Span span) {
    if (!fenced.isClosed()) {
      log.report(Code.SECTION_OPEN, span.firstLine(), "::: " + fenced.name());
    }
    return switch (fenced.name()) {
      case "verse" -> List.of(new Block.Verse(stanzas(fenced, span), span));
      case "quote" -> List.of(new Block.Quotation(blocks(fenced), span));
      case "letter" -> List.of(new Block.Section(Block.SectionRole.LETTER, blocks(fenced), span));
      case "sign-off" ->
          List.of(new Block.Section(Block.SectionRole.SIGN_OFF, blocks(fenced), span));
      case "photos" ->
          List.of(new Block.Section(Block.SectionRole.PHOTOS, photos(blocks(fenced)), span));
      default -> {
        unknown("::: " + fenced.name(), span);
        yield blocks(fenced);
      }
    };
  }

  /** Pictures on successive lines are one paragraph to Markdown, and a figure each to us. */
  private static List<Block> photos(List<Block> blocks) {
    List<Block> photos = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph(List<Inline> content, Span span)
          && content.stream().allMatch(BlockReader::isPictureOrBlank)) {
        content.stream()
            .filter(Inline.Image.class::isInstance)
            .map(image -> new Block.Figure(((Inline.Image) image).picture(), span))
            .forEach(photos::add);
      } else {
        photos.add(block);
      }
    }
    return photos;
  }

  private static boolean isPictureOrBlank(Inline inline) {
    return inline instanceof Inline.Image
        || inline instanceof Inline.LineBreak
        || inline instanceof Inline.Text(String text) && text.isBlank();
  }

  private List<Block.Stanza> stanzas(FencedBlock verse, Span span) {
    List<Block.Stanza> stanzas = new ArrayList<>();
    List<List<Inline>> open = new ArrayList<>();
    int line = span.firstLine();
    for (String text : verse.lines()) {
      line++;
      if (!text.isBlank()) {
        open.add(inlines(text, line));
      } else if (!open.isEmpty()) {
        stanzas.add(new Block.Stanza(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      stanzas.add(new Block.Stanza(open));
    }
    return stanzas;
  }

  /** {@code : 表题} behind a table is its caption. */
  private static boolean isCaption(Node paragraph, List<Block> before) {
    return !before.isEmpty()
        && before.getLast() instanceof Block.Table table
        && table.caption().isEmpty()
        && raw(paragraph).startsWith(": ");
  }

  private void captionTable(Node paragraph, List<Block> blocks) {
    Block.Table table = (Block.Table) blocks.removeLast();
    Span span = span(paragraph);
    String caption = TextMerger.plain(inlines(raw(paragraph).substring(2), span.firstLine()));
    Span whole = new Span(file, table.span().firstLine(), span.lastLine());
    blocks.add(new Block.Table(table.head(), table.body(), Optional.of(caption), whole));
  }

  private List<Inline> inlines(Node node) {
    return inlines(node, raw(node));
  }

  private List<Inline> inlines(Node node, String text) {
    return inlines(text, span(node).firstLine());
  }

  private List<Inline> inlines(String text, int line) {
    return InlineReader.read(text, line, definitions::call, log);
  }

  static String raw(Node node) {
    return node.getFirstChild() instanceof RawInline inline ? inline.text() : "";
  }

  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return node.getParent() == null
          ? new Span(file, linesBefore + 1, linesBefore + 1)
          : span(node.getParent());
    }
    return new Span(
        file,
        linesBefore + spans.getFirst().getLineIndex() + 1,
        linesBefore + spans.getLast().getLineIndex() + 1);
  }
}
