package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.book.Book;
import org.chengshu.book.BookMetadata;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Markup;

/** 书名页、版本页. */
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

  ContentDocument titlePage() {
    return shell.document(
        DocumentNames.TITLE,
        DocumentKind.TITLE_PAGE,
        metadata.title(),
        "title-page",
        out -> {
          out.open("section").attribute("epub:type", "titlepage").newLine();
          line(out, "h1", "book-title", metadata.title());
          metadata.subtitle().ifPresent(s -> line(out, "p", "book-subtitle", s));
          editors().ifPresent(e -> line(out, "p", "book-editors", e));
          metadata
              .publisher()
              .or(metadata::compiler)
              .ifPresent(p -> line(out, "p", "book-publisher", p));
          out.close().newLine();
        });
  }

  ContentDocument imprint() {
    return shell.document(
        DocumentNames.IMPRINT,
        DocumentKind.IMPRINT,
        labels.of(Label.IMPRINT),
        "imprint",
        out -> {
          out.open("section").attribute("epub:type", "copyright-page").newLine();
          line(out, "h1", "imprint-title", metadata.title());
          imprintLines().forEach(text -> line(out, "p", "imprint-line", text));
          out.close().newLine();
        });
  }

  /** No ISBN, no price, no permit: none of the profiles may invent one (B-62, B-81). */
  private List<String> imprintLines() {
    List<String> lines = new ArrayList<>();
    metadata.subtitle().ifPresent(lines::add);
    editors().ifPresent(lines::add);
    metadata.compiler().ifPresent(c -> lines.add(labels.of(Label.COMPILED, c)));
    metadata.publisher().ifPresent(p -> lines.add(labels.of(Label.PUBLISHED, p)));
    metadata.date().ifPresent(d -> lines.add(labels.of(Label.DATED, d)));
    notice().ifPresent(lines::add);
    return lines;
  }

  private Optional<String> notice() {
    return switch (book.profile()) {
      case SAMPLE -> Optional.of(labels.of(Label.SAMPLE_NOTICE));
      case INTERNAL -> Optional.of(labels.of(Label.INTERNAL_NOTICE));
      case PUBLIC -> Optional.empty();
    };
  }

  private Optional<String> editors() {
    return metadata.editors().isEmpty()
        ? Optional.empty()
        : Optional.of(labels.of(Label.EDITED, String.join("　", metadata.editors())));
  }

  private void line(Markup out, String element, String className, String text) {
    shell.line(out, element, className, text);
    out.newLine();
  }
}
