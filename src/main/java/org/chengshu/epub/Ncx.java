package org.chengshu.epub;

import java.util.List;
import java.util.stream.Stream;
import org.chengshu.content.Markup;
import org.chengshu.content.NavEntry;
import org.chengshu.content.Publication;

/** 旧式目录 toc.ncx: for Kindle and old readers, two levels deep (D-07). */
final class Ncx {

  private static final int DEPTH = 2;

  private final Markup out = new Markup();

  private int playOrder;

  private Ncx() {}

  static String write(Publication publication) {
    return XmlFile.xml(new Ncx().document(publication));
  }

  private Markup document(Publication publication) {
    out.open("ncx")
        .attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/")
        .attribute("version", "2005-1")
        .attribute("xml:lang", publication.metadata().language())
        .newLine();
    out.open("head").newLine();
    meta("dtb:uid", publication.metadata().identifier());
    meta("dtb:depth", Integer.toString(DEPTH));
    meta("dtb:totalPageCount", "0");
    meta("dtb:maxPageNumber", "0");
    out.close().newLine();
    out.open("docTitle").leaf("text", publication.metadata().title()).close().newLine();
    out.open("navMap").newLine();
    NavigationDocument.entries(publication).forEach(entry -> point(entry, 1));
    out.close().newLine();
    return out.close();
  }

  private void point(NavEntry entry, int level) {
    String number = Integer.toString(++playOrder);
    out.open("navPoint").attribute("id", "n-" + number).attribute("playOrder", number);
    out.open("navLabel").leaf("text", entry.title()).close();
    out.open("content").attribute("src", entry.href()).closeVoid();
    if (level < DEPTH) {
      children(entry, level).forEach(child -> point(child, level + 1));
    }
    out.close().newLine();
  }

  /** What lies too deep stands beside its parent, in the same order. */
  private static List<NavEntry> children(NavEntry entry, int level) {
    return level + 1 < DEPTH
        ? entry.children()
        : entry.children().stream().flatMap(Ncx::withDescendants).toList();
  }

  private static Stream<NavEntry> withDescendants(NavEntry entry) {
    return Stream.concat(Stream.of(entry), entry.children().stream().flatMap(Ncx::withDescendants));
  }

  private void meta(String name, String content) {
    out.open("meta").attribute("name", name).attribute("content", content).closeVoid().newLine();
  }
}
