package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;

/**
 * 模型文字: what an article must say, paragraph by paragraph, white space removed. Walks the model on
 * its own and shares nothing with the writer.
 */
public final class ModelText {

  private final List<String> paragraphs = new ArrayList<>();

  private ModelText() {}

  /** All but the notes, in the order of the document. */
  public static List<String> body(Article article) {
    ModelText text = new ModelText();
    article.headline().kicker().ifPresent(text::add);
    text.add(article.headline().title().replace("|", ""));
    article.headline().deck().ifPresent(text::add);
    String said = article.headline().title() + article.dateline();
    if (!article.authors().stream().allMatch(said::contains)) {
      text.add(String.join("", article.authors()));
    }
    article.dateline().ifPresent(text::add);
    article.blocks().forEach(text::block);
    boolean shown =
        article.blocks().stream()
            .anyMatch(b -> b instanceof Block.Figure f && article.pictures().contains(f.picture()));
    if (!shown) {
      article.pictures().forEach(text::picture);
    }
    article.captions().forEach(text::add);
    text.add(
        Stream.of(article.source(), article.date())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("，")));
    return text.paragraphs;
  }

  /** The notes, in the order of the manuscript. */
  public static List<String> notes(Article article) {
    ModelText text = new ModelText();
    for (Block block : article.blocks()) {
      if (block instanceof Block.NoteText note) {
        note.content().forEach(text::block);
      }
    }
    return text.paragraphs;
  }

  /** What stands beside pictures, which float to where a page has room for them. */
  public static List<String> besidePictures(Article article) {
    ModelText text = new ModelText();
    article.blocks().forEach(text::figures);
    return text.paragraphs;
  }

  private void figures(Block block) {
    if (block instanceof Block.Figure figure) {
      picture(figure.picture());
    } else if (block instanceof Block.Section section) {
      section.content().forEach(this::figures);
    }
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading h -> add(h.content());
      case Block.Paragraph p -> add(p.content());
      case Block.Verse v -> v.stanzas().forEach(s -> s.lines().forEach(this::add));
      case Block.Quotation q -> q.content().forEach(this::block);
      case Block.ItemList l -> l.items().forEach(item -> item.forEach(this::block));
      case Block.Section s -> s.content().forEach(this::block);
      case Block.Figure f -> picture(f.picture());
      case Block.Table t -> {
        t.caption().ifPresent(this::add);
        t.head().forEach(r -> r.cells().forEach(c -> add(c.content())));
        t.body().forEach(r -> r.cells().forEach(c -> add(c.content())));
      }
      case Block.Divider _, Block.NoteText _ -> {}
    }
  }

  private void picture(Picture picture) {
    Optional<String> caption = picture.caption();
    if (caption.isPresent() || picture.credit().isPresent()) {
      add(caption.orElse("") + picture.credit().orElse(""));
    }
  }

  private void add(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    content.forEach(inline -> inline(inline, out));
    add(out.toString());
  }

  private static void inline(Inline inline, StringBuilder out) {
    switch (inline) {
      case Inline.Text t -> out.append(t.text());
      case Inline.Span s -> s.content().forEach(i -> inline(i, out));
      case Inline.Link l -> l.content().forEach(i -> inline(i, out));
      case Inline.Ruby r -> r.pairs().forEach(p -> out.append(p.base()).append(p.reading()));
      case Inline.NoteMark _, Inline.Image _, Inline.LineBreak _ -> {}
    }
  }

  private void add(String text) {
    String bare = squeeze(text);
    if (!bare.isEmpty()) {
      paragraphs.add(bare);
    }
  }

  /** Without white space; the quotes of vertical text mapped back. */
  public static String squeeze(String text) {
    return text.replaceAll("[\\s　]", "")
        .replace('『', '“')
        .replace('』', '”')
        .replace('「', '‘')
        .replace('」', '’');
  }
}
