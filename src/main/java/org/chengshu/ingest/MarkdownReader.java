package org.chengshu.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.source.Source;

/** 读稿件: a manuscript in Markdown with front matter (src/manual/manuscripts.md). */
public final class MarkdownReader {

  private static final String FENCE = "---";

  private MarkdownReader() {}

  /** 信息栏与正文, parted. */
  private record Parts(FrontMatter front, String body, int linesBefore) {}

  /**
   * Reads one article. Front matter that isn't YAML gives nothing (MAN-01); everything else that is
   * wrong is reported and read as well as can be.
   *
   * @param defaultId for a manuscript that has none: the file's stem
   */
  public static Optional<Article> read(Source source, String defaultId, Diagnostics diagnostics) {
    return parts(source, diagnostics).map(parts -> article(source, parts, defaultId, diagnostics));
  }

  private static Optional<Parts> parts(Source source, Diagnostics diagnostics) {
    List<String> lines = source.lines();
    if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
      FrontMatter none = new FrontMatter(Map.of(), Map.of(), Optional.empty(), List.of());
      return Optional.of(new Parts(none, source.text(), 0));
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals(FENCE)) {
        String yaml = String.join("\n", lines.subList(1, i));
        String body = String.join("\n", lines.subList(i + 1, lines.size()));
        int before = i + 1;
        return FrontMatterReader.read(yaml, source.file(), 1, diagnostics)
            .map(front -> new Parts(front, body, before));
      }
    }
    diagnostics.report(Code.FRONT_MATTER_BROKEN, Place.line(source.file(), 1), "--- … ---");
    return Optional.empty();
  }

  private static Article article(
      Source source, Parts parts, String defaultId, Diagnostics diagnostics) {
    FrontMatter front = parts.front();
    String id = id(front, defaultId, source, diagnostics);
    MarkLog log =
        (code, line, mark) ->
            diagnostics.report(code, Place.line(source.file(), line).inArticle(id), mark);
    List<Block> blocks = BlockReader.read(parts.body(), source.file(), parts.linesBefore(), log);
    Optional<String> headed =
        front.text("title").isEmpty() ? leadingHeading(blocks) : Optional.empty();
    if (front.text("title").isEmpty() && headed.isEmpty()) {
      diagnostics.report(Code.TITLE_MISSING, Place.line(source.file(), 1).inArticle(id));
    }
    String title = front.text("title").or(() -> headed).orElse("");
    return new Article(
        id,
        front.kind().orElse(ArticleKind.FEATURE),
        new Headline(front.text("kicker"), title, front.text("deck"), front.text("short-title")),
        front.list("authors"),
        front.list("persons"),
        front.list("units"),
        front.text("dateline"),
        front.text("source"),
        front.text("date"),
        front.text("rights"),
        front.list("captions"),
        front.pictures(),
        front.text("theme"),
        headed.isPresent() ? blocks.subList(1, blocks.size()) : blocks,
        source.span());
  }

  /** A text without a title in its front matter may have it as its first heading. */
  private static Optional<String> leadingHeading(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading heading
        ? Optional.of(TextMerger.plain(heading.content()))
        : Optional.empty();
  }

  private static String id(
      FrontMatter front, String defaultId, Source source, Diagnostics diagnostics) {
    Optional<String> written = front.text("id");
    if (written.filter(id -> !ArticleIds.isValid(id)).isPresent()) {
      diagnostics.report(
          Code.ID_INVALID, Place.line(source.file(), 1).inArticle(written.get()), written.get());
    }
    return written.filter(ArticleIds::isValid).orElseGet(() -> ArticleIds.ofStem(defaultId));
  }
}
