package org.chengshu.xhtml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Markup;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;

/** 稿件到 XHTML: headline, body, captions without pictures, source, notes. */
final class ArticleWriter {

  private static final Pattern HAN_BLANK =
      Pattern.compile("(?<=[\\p{IsHan}”》）]) (?=[\\p{IsHan}“《（])");

  private final Article article;
  private final ArticleContext context;
  private final Markup out;
  private final BlockWriter blocks;

  ArticleWriter(ArticleContext context, Markup out) {
    this.article = context.article();
    this.context = context;
    this.out = out;
    this.blocks = new BlockWriter(context, out);
  }

  void write(DocumentKind kind) {
    root(kind);
    headline();
    article.dateline().ifPresent(dateline -> line("dateline", dateline));
    blocks.all(article.blocks());
    leftOverPictures();
    article.captions().forEach(caption -> line("caption", caption));
    source().ifPresent(source -> line("source", source));
    new NoteWriter(context, out).all();
    out.close().newLine();
  }

  /** A preface or an afterword is a section of the book, not an article of its own. */
  private void root(DocumentKind kind) {
    if (kind == DocumentKind.ARTICLE) {
      out.open("article")
          .attribute("id", article.id())
          .attribute("class", article.kind().name().toLowerCase(Locale.ROOT))
          .newLine();
    } else {
      out.open("section")
          .attribute("id", article.id())
          .attribute("epub:type", kind.type())
          .attribute("role", kind.role())
          .newLine();
    }
  }

  private void headline() {
    out.open("header").attribute("class", "headline").newLine();
    article.headline().kicker().ifPresent(kicker -> line("kicker", kicker));
    title();
    article.headline().deck().ifPresent(deck -> line("deck", deck));
    byline(article).ifPresent(this::byline);
    out.close().newLine();
  }

  /** Each part of a title that may stand on a line of its own is a span (B-12). */
  private void title() {
    String title = article.headline().plainTitle();
    if (title.equals(article.headline().title())) {
      openTitle();
      blocks.content(text(title), article.span());
      return;
    }
    String id = context.ids().paragraph(title, article.span());
    openTitle();
    out.attribute("id", id);
    for (String sense : article.headline().title().split("\\|")) {
      if (!sense.isEmpty()) {
        out.open("span").attribute("class", "sense");
        InlineWriter.write(text(sense), context, context.place(article.span()), out);
        out.close();
      }
    }
    out.close().newLine();
  }

  /** A short title is for running heads alone, so it is no text of the document. */
  private void openTitle() {
    out.open("h1")
        .attribute("class", "title")
        .attribute("data-short-title", article.headline().shortTitle());
  }

  /** Each name is a span, so that paper may spread a short one (B-14). */
  private void byline(String byline) {
    String id = context.ids().paragraph(byline, article.span());
    out.open("p").attribute("class", "byline").attribute("id", id);
    PersonNames.write(byline, out);
    out.close().newLine();
  }

  /**
   * The authors as one line; their names stay whole for search (B-14). Where title and dateline
   * name them all, the line would only say it again.
   */
  static Optional<String> byline(Article article) {
    String said = article.headline().title() + article.dateline().orElse("");
    return article.authors().stream().allMatch(said::contains)
        ? Optional.empty()
        : Optional.of(String.join(PersonNames.BETWEEN, article.authors()));
  }

  /** Of the front matter's pictures, those that the body shows nowhere, or without their words. */
  private void leftOverPictures() {
    Set<String> figures = files(Parts.figures(article.blocks()).map(Block.Figure::picture));
    Set<String> small = files(Parts.images(article.blocks()));
    for (Picture picture : article.pictures()) {
      if (figures.contains(picture.file())) {
        continue;
      }
      if (small.contains(picture.file())) {
        blocks.captionAlone(picture, article.span());
      } else {
        blocks.figure(picture, article.span());
      }
    }
  }

  private static Set<String> files(Stream<Picture> pictures) {
    return pictures.map(Picture::file).collect(Collectors.toSet());
  }

  private Optional<String> source() {
    String line =
        Stream.of(article.source(), article.date())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("，"));
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  private void line(String className, String text) {
    out.open("p").attribute("class", className);
    blocks.content(text(text), article.span());
  }

  /** 空一字: a blank that a headline leaves between Han stands for a whole character. */
  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(HAN_BLANK.matcher(text).replaceAll("　")));
  }
}
