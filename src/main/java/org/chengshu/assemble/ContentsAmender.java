package org.chengshu.assemble;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.chengshu.book.Contents;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Source;

/**
 * 增补目录次序: puts new articles into {@code contents.yaml} by adding lines and touching no other, so
 * that the editor's order, remarks and blank lines stay.
 */
final class ContentsAmender {

  private final ContentsSheet sheet;
  private final UnaryOperator<String> titles;

  /** What goes in after which line. */
  private final TreeMap<Integer, StringBuilder> insertions = new TreeMap<>();

  private ContentsAmender(ContentsSheet sheet, UnaryOperator<String> titles) {
    this.sheet = sheet;
    this.titles = titles;
  }

  /**
   * The file's new text.
   *
   * @param amended what the text must mean
   * @return empty if the file is written in a way that lines cannot be added to
   */
  static Optional<String> amend(
      ContentsSheet sheet, Additions additions, Contents amended, UnaryOperator<String> titles) {
    ContentsAmender amender = new ContentsAmender(sheet, titles);
    boolean inserted =
        amender.insertFront(additions.front())
            && additions.chapters().stream().allMatch(amender::insert)
            && amender.insertBack(additions.back());
    if (!inserted) {
      return Optional.empty();
    }
    String text = amender.text();
    return means(text, amended) ? Optional.of(text) : Optional.empty();
  }

  /** The proof that nothing but the additions has changed. */
  private static boolean means(String text, Contents amended) {
    Source source = new Source(ContentsFile.NAME, text, StandardCharsets.UTF_8, 100);
    return ContentsSheet.read(source, new Diagnostics())
        .filter(sheet -> sheet.contents().equals(amended))
        .isPresent();
  }

  private boolean insert(Contents.ChapterEntry addition) {
    List<Contents.ChapterEntry> chapters = sheet.contents().chapters().toList();
    for (int i = 0; i < chapters.size(); i++) {
      if (chapters.get(i).id().equals(addition.id())) {
        return insertArticles(sheet.chapterSettings().get(i), "articles", addition.articles());
      }
    }
    return insertChapter(addition);
  }

  /** To the end of the list before the articles, or as a new list above them. */
  private boolean insertFront(List<String> ids) {
    Settings top = new Settings(sheet.root());
    if (ids.isEmpty() || top.mapping().get(ContentsSheet.FRONT).isPresent()) {
      return ids.isEmpty() || insertArticles(top, ContentsSheet.FRONT, ids);
    }
    Optional<YamlNode.Entry> body = body();
    body.ifPresent(entry ->
        after(entry.line() - 1)
            .append(ContentsText.list(ContentsSheet.FRONT, ids, titles))
            .append('\n'));
    return body.isPresent();
  }

  /** Likewise behind them; what goes to the end of the last chapter has been inserted before. */
  private boolean insertBack(List<String> ids) {
    Settings top = new Settings(sheet.root());
    if (ids.isEmpty() || top.mapping().get(ContentsSheet.BACK).isPresent()) {
      return ids.isEmpty() || insertArticles(top, ContentsSheet.BACK, ids);
    }
    Optional<YamlNode.Entry> body = body();
    body.ifPresent(entry ->
        after(YamlNode.lastLine(entry.value()))
            .append('\n')
            .append(ContentsText.list(ContentsSheet.BACK, ids, titles)));
    return body.isPresent();
  }

  /** The list of parts or of chapters. */
  private Optional<YamlNode.Entry> body() {
    return sheet.root().entries().stream()
        .filter(entry -> entry.key().equals("parts") || entry.key().equals("chapters"))
        .findFirst();
  }

  private boolean insertArticles(Settings parent, String key, List<String> ids) {
    if (!(parent.mapping().get(key).orElse(null) instanceof YamlNode.Sequence articles)
        || articles.flow()) {
      return false;
    }
    String indent = " ".repeat(articles.column());
    StringBuilder lines = after(YamlNode.lastLine(articles));
    ids.forEach(id -> lines.append(ContentsText.article(id, titles, indent)));
    return true;
  }

  private boolean insertChapter(Contents.ChapterEntry chapter) {
    Settings top = new Settings(sheet.root());
    List<Settings> parts = top.each("parts");
    Settings parent = parts.isEmpty() ? top : parts.getLast();
    if (!(parent.mapping().get("chapters").orElse(null) instanceof YamlNode.Sequence chapters)
        || chapters.flow()) {
      return false;
    }
    String indent = " ".repeat(chapters.column());
    after(YamlNode.lastLine(chapters)).append(ContentsText.chapter(chapter, titles, indent));
    return true;
  }

  private StringBuilder after(int line) {
    return insertions.computeIfAbsent(line, _ -> new StringBuilder());
  }

  private String text() {
    StringBuilder text = new StringBuilder(insertions.getOrDefault(0, new StringBuilder()));
    int number = 0;
    for (String line : sheet.source().lines()) {
      text.append(line).append('\n');
      number++;
      StringBuilder inserted = insertions.get(number);
      if (inserted != null) {
        text.append(inserted);
      }
    }
    return text.toString();
  }
}
