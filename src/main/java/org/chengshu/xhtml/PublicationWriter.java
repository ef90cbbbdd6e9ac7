package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.book.Book;
import org.chengshu.book.PrintFigures;
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
  private final Namesakes namesakes;
  private final IndexLedger index;
  private final Diagnostics diagnostics;
  private final Map<String, Span> places = new HashMap<>();
  private final List<ContentDocument> documents = new ArrayList<>();

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
    this.namesakes = new Namesakes(book, diagnostics);
    this.index = new IndexLedger(book, namesakes);
  }

  /** Writes a book whose imprint page says nothing of the printed book. */
  public static Publication write(
      Book book,
      WritingMode mode,
      List<StyleSheet> styles,
      Function<Picture, Optional<PictureFile>> pictures,
      Diagnostics diagnostics) {
    return write(book, mode, Optional.empty(), styles, pictures, diagnostics);
  }

  /**
   * Writes the book for one direction. The two variants differ in {@code span.tcy} alone.
   *
   * @param figures what the imprint page says of the printed book, if it is known
   * @param styles in the order of the cascade
   * @param pictures finds the file of a picture, and has reported what it does not find
   */
  public static Publication write(
      Book book,
      WritingMode mode,
      Optional<PrintFigures> figures,
      List<StyleSheet> styles,
      Function<Picture, Optional<PictureFile>> pictures,
      Diagnostics diagnostics) {
    return new PublicationWriter(book, mode, pictures, diagnostics).write(figures, styles);
  }

  /** The order of the book (REQUIREMENTS B-50). */
  private Publication write(Optional<PrintFigures> figures, List<StyleSheet> styles) {
    documents.addAll(new FrontPages(book, labels, shell).all(figures));
    List<NavEntry> navigation = new ArrayList<>(committee());
    documents.addAll(new PlatePages(shell, names, labels, pictures).write(book.front().plates()));
    List<NavEntry> contents = new ArrayList<>();
    book.front().prefaces().forEach(a -> contents.add(article(a, DocumentKind.PREFACE)));
    int contentsPlace = documents.size();
    book.parts().forEach(part -> contents.addAll(part(part)));
    boolean listed = false;
    for (Article back : book.back()) {
      DocumentKind kind = backKind(back);
      if (!listed && kind != DocumentKind.APPENDIX) {
        contents.addAll(lists());
        listed = true;
      }
      contents.add(article(back, kind));
    }
    if (!listed) {
      contents.addAll(lists());
    }
    documents.add(contentsPlace, contentsPage(contents));
    navigation.addAll(contents);
    return new Publication(
        HubMetadata.of(book), mode, documents, styles, navigation, pictures.used(), places);
  }

  /** Readers find the committee in their navigation; on paper it stands before the contents. */
  private List<NavEntry> committee() {
    return documents.stream()
        .filter(document -> document.kind() == DocumentKind.COMMITTEE)
        .map(PublicationWriter::entry)
        .toList();
  }

  private ContentDocument contentsPage(List<NavEntry> contents) {
    Map<String, DocumentKind> kinds = new HashMap<>();
    documents.forEach(document -> kinds.put(document.fileName(), document.kind()));
    return new ContentsPage(shell, labels.of(Label.CONTENTS)).write(contents, kinds);
  }

  /** What stands behind the articles and says no other kind is an appendix. */
  private static DocumentKind backKind(Article article) {
    return switch (article.kind()) {
      case AFTERWORD -> DocumentKind.AFTERWORD;
      case ERRATA -> DocumentKind.ERRATA;
      case NEWS, FEATURE, QUOTATION, VERSE, SPEECH, ESSAY, PREFACE, APPENDIX ->
          DocumentKind.APPENDIX;
    };
  }

  /** 作者简介、索引: behind the articles, whose places they name, and before what looks back. */
  private List<NavEntry> lists() {
    index.reportUnkept(diagnostics);
    List<ContentDocument> lists = new ArrayList<>();
    book.names()
        .authorList()
        .flatMap(order -> new AuthorList(book, shell, labels, namesakes, diagnostics).write(order))
        .ifPresent(lists::add);
    book.names()
        .index()
        .flatMap(order -> new IndexPage(shell, labels, diagnostics).write(index.entries(), order))
        .ifPresent(lists::add);
    documents.addAll(lists);
    return lists.stream().map(PublicationWriter::entry).toList();
  }

  private static NavEntry entry(ContentDocument document) {
    return new NavEntry(document.title(), Optional.empty(), document.fileName(), List.of());
  }

  /** A part without a title opens nothing: its chapters stand where it would. */
  private List<NavEntry> part(Book.Part part) {
    Optional<ContentDocument> opener =
        part.title()
            .filter(title -> !title.isBlank())
            .map(title -> openers.part(part.id(), names.of(part), title));
    opener.ifPresent(documents::add);
    List<NavEntry> entries = new ArrayList<>();
    part.introduction().ifPresent(a -> entries.add(article(a, DocumentKind.PART_INTRODUCTION)));
    part.chapters().forEach(chapter -> entries.addAll(chapter(chapter)));
    return under(opener, entries);
  }

  private List<NavEntry> chapter(Book.Chapter chapter) {
    Optional<ContentDocument> opener =
        chapter.title().isBlank()
            ? Optional.empty()
            : Optional.of(openers.chapter(chapter.id(), names.of(chapter), chapter.title()));
    opener.ifPresent(documents::add);
    return under(
        opener, chapter.articles().stream().map(a -> article(a, DocumentKind.ARTICLE)).toList());
  }

  private static List<NavEntry> under(Optional<ContentDocument> opener, List<NavEntry> entries) {
    return opener
        .map(document ->
            List.of(new NavEntry(document.title(), Optional.empty(), document.fileName(), entries)))
        .orElse(entries);
  }

  private NavEntry article(Article article, DocumentKind kind) {
    Ids ids = new Ids(article.id(), places);
    Notes notes = Notes.of(article, ids, diagnostics);
    ArticleIndex indexed = index.of(article, DocumentNames.file(names.of(article)), ids);
    ArticleContext context =
        new ArticleContext(
            article, mode, ids, notes, links, pictures, labels, indexed, diagnostics);
    places.put(article.id(), article.span());
    String title = article.headline().label();
    ContentDocument document =
        shell.document(
            names.of(article),
            kind,
            title,
            kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            out -> new ArticleWriter(context, out).write(kind));
    indexed.reportMissing(diagnostics);
    documents.add(document);
    return new NavEntry(title, ArticleWriter.byline(article), document.fileName(), List.of());
  }
}
