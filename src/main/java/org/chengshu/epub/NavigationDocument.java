package org.chengshu.epub;

import java.util.List;
import java.util.Optional;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.Markup;
import org.chengshu.content.NavEntry;
import org.chengshu.content.Publication;

/** 导航文件 nav.xhtml: the reader's own contents and landmarks (D-03, D-22). */
final class NavigationDocument {

  private NavigationDocument() {}

  static String write(Publication publication, boolean cover) {
    Labels labels = Labels.of(publication.metadata().language());
    Markup out = XhtmlPage.start(publication, labels.of(Label.CONTENTS), "nav");
    out.open("nav")
        .attribute("epub:type", "toc")
        .attribute("role", "doc-toc")
        .attribute("id", "toc")
        .newLine();
    out.leaf("h1", labels.of(Label.CONTENTS)).newLine();
    entries(entries(publication), out);
    out.close().newLine();
    out.open("nav")
        .attribute("epub:type", "landmarks")
        .attribute("id", "landmarks")
        .attribute("hidden", "hidden")
        .newLine();
    out.leaf("h2", labels.of(Label.LANDMARKS)).newLine();
    landmarks(Landmarks.of(publication, cover), out);
    out.close().newLine();
    return XhtmlPage.end(out);
  }

  /** A navigation may not be empty: a book without articles still has its first page. */
  static List<NavEntry> entries(Publication publication) {
    if (!publication.contents().isEmpty()) {
      return publication.contents();
    }
    return publication.documents().stream()
        .limit(1)
        .map(first -> new NavEntry(first.title(), Optional.empty(), first.fileName(), List.of()))
        .toList();
  }

  private static void entries(List<NavEntry> entries, Markup out) {
    out.open("ol").newLine();
    for (NavEntry entry : entries) {
      out.open("li").open("a").attribute("href", entry.href()).text(entry.title());
      entry
          .byline()
          .ifPresent(byline ->
              out.text(" ").open("span").attribute("class", "byline").text(byline).close());
      out.close();
      if (!entry.children().isEmpty()) {
        out.newLine();
        entries(entry.children(), out);
      }
      out.close().newLine();
    }
    out.close().newLine();
  }

  private static void landmarks(Landmarks landmarks, Markup out) {
    out.open("ol").newLine();
    for (Landmarks.Landmark landmark : landmarks.all()) {
      out.open("li")
          .open("a")
          .attribute("epub:type", landmark.type())
          .attribute("href", landmark.href())
          .text(landmark.title())
          .close()
          .close()
          .newLine();
    }
    out.close().newLine();
  }
}
