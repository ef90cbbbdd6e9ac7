package org.chengshu.ingest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.source.Span;

/**
 * 导入报告: what was found in each file and where it went. Importing a file again renews its section.
 */
final class ImportReport {

  private static final String MARK = "■ ";

  private ImportReport() {}

  /** The report with the sections of the files just imported made new. */
  static String update(String before, ImportResult result, List<Path> files) {
    Map<String, String> sections = sections(before);
    sources(result).forEach(source -> sections.put(source, section(source, result, files)));
    return sections.entrySet().stream()
        .map(section -> MARK + section.getKey() + "\n" + section.getValue())
        .collect(Collectors.joining("\n", "导入报告 / Import report\n\n", ""));
  }

  private static Map<String, String> sections(String report) {
    Map<String, String> sections = new LinkedHashMap<>();
    String open = "";
    for (String line : report.lines().toList()) {
      if (line.startsWith(MARK)) {
        open = line.substring(MARK.length());
        sections.put(open, "");
      } else if (!open.isEmpty() && !line.isBlank()) {
        sections.merge(open, line + "\n", String::concat);
      }
    }
    return sections;
  }

  private static List<String> sources(ImportResult result) {
    return Stream.concat(
            result.articles().stream().map(Article::span),
            result.unplaced().stream().map(Unplaced::span))
        .map(Span::file)
        .distinct()
        .toList();
  }

  private static String section(String source, ImportResult result, List<Path> files) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < result.articles().size(); i++) {
      Article article = result.articles().get(i);
      if (article.span().file().equals(source)) {
        out.append(article(article, files.get(i)));
      }
    }
    for (Unplaced piece : result.unplaced()) {
      if (piece.span().file().equals(source)) {
        out.append("  未归入 / unplaced  ").append(lines(piece.span())).append("  ");
        out.append(piece.kind().chinese()).append("  ").append(oneLine(piece.text())).append('\n');
      }
    }
    return out.toString();
  }

  private static String article(Article article, Path file) {
    long paragraphs =
        article.blocks().stream().filter(block -> block instanceof Block.Paragraph).count();
    return "  "
        + file.getFileName()
        + "  "
        + lines(article.span())
        + "  "
        + oneLine(article.headline().plainTitle())
        + "  "
        + paragraphs
        + " 段 / paragraphs"
        + (article.captions().isEmpty() ? "" : "  图说 / captions " + article.captions().size())
        + "\n";
  }

  private static String lines(Span span) {
    return span.firstLine() == span.lastLine()
        ? "第 " + span.firstLine() + " 行"
        : "第 " + span.firstLine() + "–" + span.lastLine() + " 行";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
