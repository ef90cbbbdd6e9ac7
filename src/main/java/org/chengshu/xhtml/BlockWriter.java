package org.chengshu.xhtml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.chengshu.content.Markup;
import org.chengshu.content.PictureFile;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.source.Span;

/** 段落级元素到 XHTML: writes the body of one article. */
final class BlockWriter {

  private static final int DEEPEST_HEADING = 6;

  private final ArticleContext context;
  private final Markup out;

  /** The levels of the headings that are open, as the manuscript has them. */
  private final Deque<Integer> headings = new ArrayDeque<>();

  BlockWriter(ArticleContext context, Markup out) {
    this.context = context;
    this.out = out;
  }

  void all(List<Block> blocks) {
    blocks.forEach(this::one);
  }

  private void one(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(List<Inline> content, Span span) -> leaf("p", content, span);
      case Block.Verse verse -> verse(verse);
      case Block.Quotation quotation -> group("blockquote", "quotation", quotation.content());
      case Block.ItemList list -> list(list);
      case Block.Table table -> new TableWriter(context, out).write(table);
      case Block.Figure(Picture picture, Span span) -> figure(context.described(picture), span);
      case Block.Divider _ -> out.open("hr").attribute("class", "divider").closeVoid().newLine();
      case Block.Section section when section.role() == Block.SectionRole.PHOTOS ->
          photos(section.content());
      case Block.Section section ->
          group(
              "section",
              section.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
              section.content());
      // Notes stand together at the article's end.
      case Block.NoteText _ -> {}
    }
  }

  /** No level is skipped (D-33): what comes under level 2 is level 3, whatever it was called. */
  private void heading(Block.Heading heading) {
    while (!headings.isEmpty() && headings.peek() >= heading.level()) {
      headings.pop();
    }
    headings.push(heading.level());
    int level = Math.min(headings.size() + 1, DEEPEST_HEADING);
    leaf("h" + level, heading.content(), heading.span());
  }

  private void verse(Block.Verse verse) {
    out.open("section").attribute("class", "verse").newLine();
    for (Block.Stanza stanza : verse.stanzas()) {
      out.open("div").attribute("class", "stanza").newLine();
      for (List<Inline> line : stanza.lines()) {
        out.open("p").attribute("class", "verse-line");
        content(line, verse.span());
      }
      out.close().newLine();
    }
    out.close().newLine();
  }

  private void group(String element, String className, List<Block> content) {
    out.open(element).attribute("class", className).newLine();
    all(content);
    out.close().newLine();
  }

  /** 照片组: two and two, or three beside each other (B-32). */
  private void photos(List<Block> content) {
    out.open("section").attribute("class", "photos").newLine();
    for (int from = 0; from < content.size(); ) {
      int to = from;
      while (to < content.size() && content.get(to) instanceof Block.Figure) {
        to++;
      }
      photoRows(content.subList(from, to));
      if (to < content.size()) {
        one(content.get(to));
      }
      from = to + 1;
    }
    out.close().newLine();
  }

  private void photoRows(List<Block> figures) {
    int across = figures.size() % 3 == 0 ? 3 : 2;
    for (int from = 0; from < figures.size(); from += across) {
      out.open("div").attribute("class", "photo-row").newLine();
      all(figures.subList(from, Math.min(from + across, figures.size())));
      out.close().newLine();
    }
  }

  private void list(Block.ItemList list) {
    if (list.items().isEmpty()) {
      return;
    }
    out.open(list.ordered() ? "ol" : "ul");
    if (list.ordered() && list.start() != 1) {
      out.attribute("start", Integer.toString(list.start()));
    }
    out.newLine();
    for (List<Block> item : list.items()) {
      out.open("li");
      all(item);
      out.close().newLine();
    }
    out.close().newLine();
  }

  /** A picture that is missing leaves its caption behind. */
  void figure(Picture picture, Span span) {
    List<Inline> caption = caption(picture);
    var file = context.pictures().take(picture);
    if (file.isEmpty()) {
      captionAlone(picture, span);
      return;
    }
    figure(file.get(), picture, caption, span);
  }

  private void figure(PictureFile file, Picture picture, List<Inline> caption, Span span) {
    out.open("figure")
        .attribute("class", picture.size().map(size -> size.name().toLowerCase(Locale.ROOT)));
    Images.write(file, picture, context, context.place(span), out);
    if (!caption.isEmpty()) {
      leaf("figcaption", caption, span);
    }
    out.close().newLine();
  }

  /** The words of a picture that stands elsewhere or nowhere. */
  void captionAlone(Picture picture, Span span) {
    List<Inline> caption = caption(picture);
    if (!caption.isEmpty()) {
      out.open("p").attribute("class", "caption");
      content(caption, span);
    }
  }

  private static List<Inline> caption(Picture picture) {
    String caption = picture.caption().orElse("");
    String credit = picture.credit().orElse("");
    String both = caption.isEmpty() || credit.isEmpty() ? caption + credit : caption + "　" + credit;
    return both.isEmpty() ? List.of() : List.of(new Inline.Text(both));
  }

  /** An element that holds one run of text, with its permanent id. */
  void leaf(String element, List<Inline> content, Span span) {
    out.open(element);
    content(content, span);
  }

  /** Id, content and end of the element just opened. */
  void content(List<Inline> content, Span span) {
    String id = context.ids().paragraph(PlainText.of(content), span);
    Place place = context.place(span).inParagraph(id);
    out.attribute("id", id);
    InlineWriter.write(content, context, place, out);
    out.close().newLine();
  }
}
