package org.chengshu.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.source.Span;

/** 样稿: makes articles for tests, with only what a test is about. */
public final class SampleArticle {

  private final String id;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private Headline headline;
  private String file;
  private ArticleKind kind = ArticleKind.NEWS;
  private Optional<String> theme = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> dateline = Optional.empty();
  private List<String> authors = List.of();
  private List<String> captions = List.of();

  private SampleArticle(String id) {
    this.id = id;
    headline = Headline.of("题目之" + id);
    file = "manuscripts/" + id + ".md";
  }

  public static SampleArticle of(String id) {
    return new SampleArticle(id);
  }

  public SampleArticle title(String title) {
    return headline(Headline.of(title));
  }

  public SampleArticle headline(Headline value) {
    headline = value;
    return this;
  }

  public SampleArticle kind(ArticleKind value) {
    kind = value;
    return this;
  }

  public SampleArticle file(String value) {
    file = value;
    return this;
  }

  public SampleArticle theme(String value) {
    theme = Optional.of(value);
    return this;
  }

  public SampleArticle date(String value) {
    date = Optional.of(value);
    return this;
  }

  public SampleArticle dateline(String value) {
    dateline = Optional.of(value);
    return this;
  }

  public SampleArticle authors(String... values) {
    authors = List.of(values);
    return this;
  }

  public SampleArticle captions(String... values) {
    captions = List.of(values);
    return this;
  }

  public SampleArticle picture(Picture picture) {
    pictures.add(picture);
    return this;
  }

  public SampleArticle paragraph(String text) {
    return paragraph(List.of(new Inline.Text(text)));
  }

  public SampleArticle paragraph(List<Inline> content) {
    return block(new Block.Paragraph(content, nextSpan()));
  }

  public SampleArticle block(Block block) {
    blocks.add(block);
    return this;
  }

  /** Paragraphs stand on every second line, below the front matter. */
  public Span nextSpan() {
    int line = 6 + 2 * blocks.size();
    return new Span(file, line, line);
  }

  public Article build() {
    return new Article(
        id,
        kind,
        headline,
        authors,
        List.of(),
        List.of(),
        dateline,
        Optional.empty(),
        date,
        Optional.empty(),
        captions,
        pictures,
        theme,
        blocks,
        new Span(file, 1, 6 + 2 * blocks.size()));
  }
}
