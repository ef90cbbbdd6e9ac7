package org.chengshu.xhtml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.book.Listing;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Markup;
import org.chengshu.diag.Diagnostics;
import org.chengshu.unicode.NameKey;

/**
 * 索引页: headings in groups with their locators (B-38). A reader finds articles behind a name; on
 * paper the style puts the numbers of pages in their place.
 */
final class IndexPage {

  private final DocumentShell shell;
  private final Labels labels;
  private final Diagnostics diagnostics;

  IndexPage(DocumentShell shell, Labels labels, Diagnostics diagnostics) {
    this.shell = shell;
    this.labels = labels;
    this.diagnostics = diagnostics;
  }

  private record Entry(NameKey key, IndexHeading heading, List<IndexLedger.Locator> locators) {}

  /** Empty if there is nothing to lead to. */
  Optional<ContentDocument> write(
      Map<IndexHeading, List<IndexLedger.Locator>> entries, Listing order) {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Map<NameKey.Group, List<Entry>> groups = new LinkedHashMap<>();
    sorted(entries, order)
        .forEach(
            entry -> groups.computeIfAbsent(entry.key.group(), _ -> new ArrayList<>()).add(entry));
    return Optional.of(
        shell.document(
            DocumentNames.INDEX,
            DocumentKind.INDEX,
            labels.of(Label.INDEX),
            "index-page",
            out -> {
              out.open("section").attribute("epub:type", "index").attribute("role", "doc-index");
              shell.line(out.newLine(), "h1", "index-title", labels.of(Label.INDEX));
              out.newLine();
              groups.forEach((group, members) -> group(group, members, out));
              out.close().newLine();
            }));
  }

  private List<Entry> sorted(Map<IndexHeading, List<IndexLedger.Locator>> entries, Listing order) {
    NameOrders names = new NameOrders(order, diagnostics);
    List<Entry> sorted = new ArrayList<>();
    entries.forEach(
        (heading, locators) -> sorted.add(new Entry(names.key(heading), heading, locators)));
    sorted.sort(Comparator.comparing(Entry::key).thenComparing(entry -> entry.heading.label()));
    return sorted;
  }

  private void group(NameKey.Group group, List<Entry> members, Markup out) {
    out.open("section")
        .attribute("class", "index-group")
        .attribute("epub:type", "index-group")
        .newLine();
    title(group, out.open("h2").attribute("class", "index-letter"));
    out.close().newLine().open("ul").attribute("class", "index-entries");
    out.attribute("epub:type", "index-entry-list").newLine();
    members.forEach(entry -> entry(entry, out));
    out.close().newLine().close().newLine();
  }

  private void title(NameKey.Group group, Markup out) {
    if (group.isOther()) {
      out.text(labels.of(Label.INDEX_OTHER));
    } else if (group.letter().isPresent()) {
      shell.upright(out, group.letter().get());
    } else {
      out.text(labels.of(Label.STROKES, NameOrders.numeral(group.rank())));
    }
  }

  private void entry(Entry entry, Markup out) {
    out.open("li").attribute("class", "index-entry").attribute("epub:type", "index-entry");
    out.open("span").attribute("class", "index-term").attribute("epub:type", "index-term");
    shell.text(out, entry.heading.label());
    out.close().text("　").open("span").attribute("class", "index-locators");
    out.attribute("epub:type", "index-locator-list");
    String article = "";
    int number = 1;
    for (IndexLedger.Locator locator : entry.locators) {
      boolean same = locator.articleId().equals(article);
      number = same ? number + 1 : 1;
      if (!article.isEmpty()) {
        out.text(same ? "、" : "；");
      }
      article = locator.articleId();
      locator(locator, same ? Integer.toString(number) : locator.title(), out);
    }
    out.close().close().newLine();
  }

  private void locator(IndexLedger.Locator locator, String text, Markup out) {
    out.open("a").attribute("class", "index-locator").attribute("href", locator.href());
    out.attribute("epub:type", "index-locator");
    shell.text(out, text);
    out.close();
  }
}
