package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.book.Book;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.NavEntry;
import org.chengshu.content.PictureFile;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Picture;
import org.chengshu.source.Span;

/** 成稿: writes a Book as the Publication that both editions are made from. Start reading here. */
public final class PublicationWriter {

  private final Book book;
  private final WritingMode mode;
  private final DocumentNames names;
  private final Links links;
  private final Labels labels;
  private final DocumentShell shell;
  private final Openers openers;
  private final PictureShelf pictures;
  private final Diagnostics diagnostics;
  private final Map<String, Span> places = new HashMap<>();
  private final List<ContentDocument> body = new ArrayList<>();

  private PublicationWriter(
      Book book,
      WritingMode mode,
      Function<Picture, Optional<PictureFile>> pictures,
      Diagnostics diagnostics) {
    this.book = book;
    this.mode = mode;
    this.names = new DocumentNames(book);
    this.links = new Links(names.articleFiles());
    this.labels = Labels.of(book.metadata().language());
    this.shell = new DocumentShell(book.metadata().language(), mode);
    this.openers = new Openers(shell);
    this.pictures = new PictureShelf(pictures);
    this.diagnostics = diagnostics;
  }

  /**
   * Writes the book for one direction. The two variants differ in {@code span.tcy} alone.
   *
   * @param styles in the order of the cascade
   * @param pictures finds the file of a picture, and has reported what it does not find
   */
  public static Publication write(
      Book book,
      WritingMode mode,
      List<StyleSheet> styles,
      Function<Picture, Optional<PictureFile>> pictures,
      Diagnostics diagnostics) {
    return new PublicationWriter(book, mode, pictures, diagnostics).write(styles);
  }

  private Publication write(List<StyleSheet> styles) {
    List<NavEntry> contents = new ArrayList<>();
    book.parts().forEach(part -> contents.addAll(part(part)));
    FrontPages front = new FrontPages(book, labels, shell);
    List<ContentDocument> documents = new ArrayList<>();
    documents.add(front.titlePage());
    documents.add(front.imprint());
    documents.addAll(new PlatePages(shell, names, labels, pictures).write(book.plates()));
    documents.add(new ContentsPage(shell, labels.of(Label.CONTENTS)).write(contents, openers));
    documents.addAll(body);
    return new Publication(
        HubMetadata.of(book), mode, documents, styles, contents, pictures.used(), places);
  }

  /** A part without a title opens nothing: its chapters stand where it would. */
  private List<NavEntry> part(Book.Part part) {
    Optional<ContentDocument> opener =
        part.title()
            .filter(title -> !title.isBlank())
            .map(title -> openers.part(part.id(), names.of(part), title));
    opener.ifPresent(body::add);
    List<NavEntry> chapters =
        part.chapters().stream().flatMap(chapter -> chapter(chapter).stream()).toList();
    return under(opener, chapters);
  }

  private List<NavEntry> chapter(Book.Chapter chapter) {
    Optional<ContentDocument> opener =
        chapter.title().isBlank()
            ? Optional.empty()
            : Optional.of(openers.chapter(chapter.id(), names.of(chapter), chapter.title()));
    opener.ifPresent(body::add);
    return under(opener, chapter.articles().stream().map(this::article).toList());
  }

  private static List<NavEntry> under(Optional<ContentDocument> opener, List<NavEntry> entries) {
    return opener
        .map(document ->
            List.of(new NavEntry(document.title(), Optional.empty(), document.fileName(), entries)))
        .orElse(entries);
  }

  private NavEntry article(Article article) {
    Ids ids = new Ids(article.id(), places);
    Notes notes = Notes.of(article, ids, diagnostics);
    ArticleContext context =
        new ArticleContext(article, mode, ids, notes, links, pictures, labels, diagnostics);
    places.put(article.id(), article.span());
    String title = article.headline().label();
    ContentDocument document =
        shell.document(
            names.of(article),
            DocumentKind.ARTICLE,
            title,
            "article",
            out -> new ArticleWriter(context, out).write());
    body.add(document);
    return new NavEntry(title, ArticleWriter.byline(article), document.fileName(), List.of());
  }
}
