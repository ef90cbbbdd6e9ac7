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
   * @param additions chapters with the articles that are new in them; the chapter may be new too
   * @param amended what the text must mean
   * @return empty if the file is written in a way that lines cannot be added to
   */
  static Optional<String> amend(
      ContentsSheet sheet,
      List<Contents.ChapterEntry> additions,
      Contents amended,
      UnaryOperator<String> titles) {
    ContentsAmender amender = new ContentsAmender(sheet, titles);
    for (Contents.ChapterEntry addition : additions) {
      if (!amender.insert(addition)) {
        return Optional.empty();
      }
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
        return insertArticles(sheet.chapterSettings().get(i), addition.articles());
      }
    }
    return insertChapter(addition);
  }

  private boolean insertArticles(Settings chapter, List<String> ids) {
    if (!(chapter.mapping().get("articles").orElse(null) instanceof YamlNode.Sequence articles)
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
    StringBuilder text = new StringBuilder();
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
