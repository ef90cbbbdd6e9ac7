package org.chengshu.xhtml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chengshu.book.WrittenName;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Walk;

/**
 * 篇内索引: the places of one article that the index leads to: where a person or unit of its front
 * matter first stands in a paragraph, and every word marked {@code .index}.
 */
final class ArticleIndex {

  private final Article article;
  private final String fileName;
  private final Ids ids;
  private final IndexLedger ledger;
  private final Namesakes namesakes;
  private final Map<String, IndexHeading> named = new LinkedHashMap<>();

  /** Headings of words that are marked and stand not in the front matter. */
  private final Map<String, IndexHeading> marked = new HashMap<>();

  private final Set<IndexHeading> found = new HashSet<>();

  ArticleIndex(Article article, String fileName, Ids ids, IndexLedger ledger, Namesakes namesakes) {
    this.article = article;
    this.fileName = fileName;
    this.ids = ids;
    this.ledger = ledger;
    this.namesakes = namesakes;
    if (ledger.isKept()) {
      article.persons().forEach(person -> add(WrittenName.ofPerson(person), true));
      article.units().forEach(unit -> add(WrittenName.ofUnit(unit), false));
    }
  }

  private void add(WrittenName written, boolean person) {
    Namesakes.Meant meant = namesakes.meant(written, person, article);
    named.putIfAbsent(written.name(), meant.heading());
    meant
        .entry()
        .ifPresent(entry -> {
          named.putIfAbsent(entry.name(), meant.heading());
          entry.aliases().forEach(alias -> named.putIfAbsent(alias, meant.heading()));
        });
  }

  /** The ids of the anchors in a run of text, by offset as {@link InlineWriter} counts. */
  SortedMap<Integer, String> places(List<Inline> content) {
    SortedMap<Integer, String> places = new TreeMap<>();
    if (named.isEmpty()) {
      return places;
    }
    Set<IndexHeading> seen = marked(content);
    for (NameFinder.Hit hit : ledger.finder().in(content)) {
      IndexHeading heading = named.get(hit.name());
      if (heading != null && seen.add(heading)) {
        places.put(hit.at(), enter(heading, PlainText.of(content)));
      }
    }
    return places;
  }

  private Set<IndexHeading> marked(List<Inline> content) {
    return Walk.nested(content)
        .filter(inline -> inline instanceof Inline.Span span && span.role() == Inline.Role.INDEX)
        .map(inline -> heading(PlainText.of(((Inline.Span) inline).content())))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * The id of a word marked for the index; none in a book without one.
   *
   * @param content of the paragraph it stands in
   */
  Optional<String> mark(Inline.Span span, List<Inline> content) {
    if (!ledger.isKept()) {
      ledger.pass();
      return Optional.empty();
    }
    String word = PlainText.of(span.content());
    return Optional.of(enter(heading(word), PlainText.of(content)));
  }

  private IndexHeading heading(String word) {
    IndexHeading own = named.get(word);
    return own != null
        ? own
        : marked.computeIfAbsent(word, marked -> namesakes.heading(marked, article));
  }

  /** Permanent: made of the name and of what is said around it (DESIGN 8). */
  private String enter(IndexHeading heading, String context) {
    String id = ids.indexed(heading.label() + "\n" + context, article.span());
    found.add(heading);
    ledger.enter(
        heading,
        new IndexLedger.Locator(article.id(), article.headline().label(), fileName + "#" + id));
    return id;
  }

  /** A name of the front matter that stands nowhere in the article leads nowhere. */
  void reportMissing(Diagnostics diagnostics) {
    named.forEach((name, heading) -> {
      if (found.add(heading)) {
        diagnostics.report(
            Code.NAME_NOT_IN_TEXT, article.span().place().inArticle(article.id()), name);
      }
    });
  }
}
