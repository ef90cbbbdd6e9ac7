package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.book.Book;
import org.chengshu.book.Listing;
import org.chengshu.book.PeopleEntry;
import org.chengshu.book.ShortHash;
import org.chengshu.book.WrittenName;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Markup;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.unicode.NameKey;

/**
 * 作者简介: the authors of the book's articles, each with one line, in an order that is said below them
 * (B-39). Who has no line stands there with the name alone.
 */
final class AuthorList {

  private final Book book;
  private final DocumentShell shell;
  private final Labels labels;
  private final Namesakes namesakes;
  private final Diagnostics diagnostics;

  AuthorList(
      Book book, DocumentShell shell, Labels labels, Namesakes namesakes, Diagnostics diagnostics) {
    this.book = book;
    this.shell = shell;
    this.labels = labels;
    this.namesakes = namesakes;
    this.diagnostics = diagnostics;
  }

  private record Author(IndexHeading name, String about) {}

  /** Empty if no article names its author. */
  Optional<ContentDocument> write(Listing order) {
    List<Author> authors = ordered(authors(), order);
    return authors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            shell.document(
                DocumentNames.AUTHORS,
                DocumentKind.AUTHOR_LIST,
                labels.of(Label.AUTHOR_LIST),
                "author-page",
                out -> content(authors, labels.of(NameOrders.note(order)), out)));
  }

  private void content(List<Author> authors, String note, Markup out) {
    out.open("section").attribute("epub:type", "contributors").newLine();
    shell.line(out, "h1", "author-page-title", labels.of(Label.AUTHOR_LIST));
    out.newLine();
    authors.forEach(author -> author(author, out));
    shell.line(out, "p", "list-order", note);
    out.newLine().close().newLine();
  }

  private void author(Author author, Markup out) {
    out.open("p")
        .attribute("class", "author")
        .attribute("id", "author-" + ShortHash.of(author.name.label()));
    shell.line(out, "span", "author-name", author.name.name());
    if (!author.about.isEmpty()) {
      shell.text(out.text("　"), author.about);
    }
    out.close().newLine();
  }

  /** Each once, in the order of the articles. */
  private List<Author> authors() {
    Map<IndexHeading, Author> authors = new LinkedHashMap<>();
    for (Article article : book.articles()) {
      for (String written : article.authors()) {
        WrittenName name = WrittenName.ofPerson(written);
        Namesakes.Meant meant = namesakes.meant(name, true, article);
        authors.computeIfAbsent(meant.heading(), _ -> author(meant, name, article));
      }
    }
    return new ArrayList<>(authors.values());
  }

  private Author author(Namesakes.Meant meant, WrittenName name, Article article) {
    Optional<PeopleEntry> entry = meant.entry();
    if (entry.flatMap(PeopleEntry::bio).isEmpty()) {
      diagnostics.report(
          Code.AUTHOR_WITHOUT_BIO,
          article.span().place().inArticle(article.id()),
          meant.heading().label());
    }
    String about =
        Stream.of(entry.flatMap(PeopleEntry::unit).or(name::unit), entry.flatMap(PeopleEntry::bio))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("，"));
    return new Author(meant.heading(), about);
  }

  private List<Author> ordered(List<Author> authors, Listing order) {
    if (order == Listing.APPEARANCE || authors.isEmpty()) {
      return authors;
    }
    NameOrders names = new NameOrders(order, diagnostics);
    Map<Author, NameKey> keys = new HashMap<>();
    authors.forEach(author -> keys.put(author, names.key(author.name)));
    return authors.stream()
        .sorted(
            Comparator.comparing((Author author) -> keys.get(author))
                .thenComparing(author -> author.name.label()))
        .toList();
  }
}
