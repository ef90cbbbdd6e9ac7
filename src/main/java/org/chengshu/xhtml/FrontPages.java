package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chengshu.book.Book;
import org.chengshu.book.BookMetadata;
import org.chengshu.book.FrontMatter;
import org.chengshu.book.PrintFigures;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Markup;

/** 前扉页、丛书页、书名页、版权页、编委会名单: the pages that are made from {@code book.yaml} (B-50). */
final class FrontPages {

  private final Book book;
  private final BookMetadata metadata;
  private final Labels labels;
  private final DocumentShell shell;

  FrontPages(Book book, Labels labels, DocumentShell shell) {
    this.book = book;
    this.metadata = book.metadata();
    this.labels = labels;
    this.shell = shell;
  }

  /**
   * All of them, in their order.
   *
   * @param figures what the imprint page says of the printed book, if it is known
   */
  List<ContentDocument> all(Optional<PrintFigures> figures) {
    List<ContentDocument> pages = new ArrayList<>();
    if (book.front().halfTitle()) {
      pages.add(halfTitle());
    }
    book.front().series().ifPresent(series -> pages.add(seriesPage(series)));
    pages.add(titlePage());
    pages.add(new ImprintPage(book, labels, shell, figures).write());
    if (!book.front().committee().isEmpty()) {
      pages.add(committee());
    }
    return pages;
  }

  /** No heading: the title is one on the title page. */
  private ContentDocument halfTitle() {
    return page(
        DocumentNames.HALF_TITLE,
        DocumentKind.HALF_TITLE,
        metadata.title(),
        "half-title-page",
        out -> line(out, "p", "half-title", metadata.title()));
  }

  private ContentDocument seriesPage(FrontMatter.Series series) {
    return page(
        DocumentNames.SERIES,
        DocumentKind.SERIES_PAGE,
        series.title(),
        "series-page",
        out -> {
          line(out, "p", "series-title", series.title());
          series.lines().forEach(text -> line(out, "p", "series-line", text));
        });
  }

  private ContentDocument titlePage() {
    return page(
        DocumentNames.TITLE,
        DocumentKind.TITLE_PAGE,
        metadata.title(),
        "title-page",
        out -> {
          line(out, "h1", "book-title", metadata.title());
          metadata.subtitle().ifPresent(s -> line(out, "p", "book-subtitle", s));
          ImprintPage.editors(metadata, labels).ifPresent(e -> line(out, "p", "book-editors", e));
          metadata
              .publisher()
              .or(metadata::compiler)
              .ifPresent(p -> line(out, "p", "book-publisher", p));
        });
  }

  private ContentDocument committee() {
    String title = labels.of(Label.COMMITTEE);
    return page(
        DocumentNames.COMMITTEE,
        DocumentKind.COMMITTEE,
        title,
        "committee",
        out -> {
          line(out, "h1", "committee-title", title);
          book.front().committee().forEach(group -> group(out, group));
        });
  }

  /** Each name is marked, so that a design can spread those of two characters. */
  private void group(Markup out, FrontMatter.CommitteeGroup group) {
    out.open("div").attribute("class", "committee-group").newLine();
    line(out, "p", "committee-role", group.role());
    out.open("p").attribute("class", "committee-names");
    String between = "";
    for (String name : group.names()) {
      shell.line(out.text(between), "span", "person-name", name);
      between = "　";
    }
    out.close().newLine().close().newLine();
  }

  private ContentDocument page(
      String stem, DocumentKind kind, String title, String bodyClass, Consumer<Markup> content) {
    return shell.document(
        stem,
        kind,
        title,
        bodyClass,
        out -> {
          shell.section(out, kind).newLine().with(content);
          out.close().newLine();
        });
  }

  private void line(Markup out, String element, String className, String text) {
    shell.line(out, element, className, text);
    out.newLine();
  }
}
