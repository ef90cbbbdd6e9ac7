package org.chengshu.xhtml;

import java.util.List;
import java.util.Map;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Markup;
import org.chengshu.content.NavEntry;

/** 目录页: the contents as a page of the book; leaders and folios are the style's (B-37). */
final class ContentsPage {

  private final DocumentShell shell;
  private final String title;

  ContentsPage(DocumentShell shell, String title) {
    this.shell = shell;
    this.title = title;
  }

  /**
   * @param kinds of the documents by their file names, which decide the class of a line
   */
  ContentDocument write(List<NavEntry> entries, Map<String, DocumentKind> kinds) {
    return shell.document(
        DocumentNames.CONTENTS,
        DocumentKind.CONTENTS,
        title,
        "contents-page",
        out -> {
          shell.section(out, DocumentKind.CONTENTS).newLine();
          shell.line(out, "h1", "contents-title", title);
          out.newLine();
          entries.forEach(entry -> entry(entry, kinds, out));
          out.close().newLine();
        });
  }

  private void entry(NavEntry entry, Map<String, DocumentKind> kinds, Markup out) {
    out.open("p").attribute("class", className(kinds.get(entry.href())));
    out.open("a").attribute("href", entry.href());
    shell.line(out, "span", "contents-title-text", entry.title());
    // The space keeps title and name apart where there is no style, as for a screen reader.
    entry
        .byline()
        .ifPresent(byline ->
            out.text(" ")
                .open("span")
                .attribute("class", "contents-byline")
                .with(names -> PersonNames.write(byline, names))
                .close());
    out.close().close().newLine();
    entry.children().forEach(child -> entry(child, kinds, out));
  }

  private static String className(DocumentKind kind) {
    return switch (kind) {
      case PART_OPENER -> "contents-part";
      case CHAPTER_OPENER -> "contents-chapter";
      case PART_INTRODUCTION, ARTICLE -> "contents-article";
      case HALF_TITLE, SERIES_PAGE, TITLE_PAGE, IMPRINT, COMMITTEE, PLATE, CONTENTS ->
          "contents-matter";
      case PREFACE, APPENDIX, AUTHOR_LIST, INDEX, AFTERWORD, ERRATA -> "contents-matter";
    };
  }
}
