package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.source.Source;
import org.chengshu.source.Span;

/** 纯文本: title, author and paragraphs, each in its line, as people write them in a text editor. */
final class PlainText {

  /** Half ems of the longest title. */
  private static final int LONGEST_TITLE = 80;

  private static final Pattern SIGNED =
      Pattern.compile("[（(]?(?:作者|文|撰文|记者|通讯员)[：:／/ 　]+(.{2,40}?)[）)]?");

  private final Source source;
  private final Diagnostics diagnostics;
  private final List<PageLine> lines = new ArrayList<>();

  private PlainText(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    int number = 0;
    for (String line : source.lines()) {
      number++;
      if (!line.isBlank()) {
        lines.add(new PageLine(number, line.strip(), false, false));
      }
    }
  }

  static ImportResult read(Source source, Diagnostics diagnostics) {
    PlainText text = new PlainText(source, diagnostics);
    return text.lines.isEmpty()
        ? new ImportResult(List.of(), List.of())
        : new ImportResult(List.of(text.article()), List.of());
  }

  private Article article() {
    boolean titled = isTitle(lines.getFirst()) && lines.size() > 1;
    String title = titled ? lines.removeFirst().text() : untitled();
    List<String> authors = lines.size() > 1 ? authors(lines.getFirst().text()) : List.of();
    if (!authors.isEmpty()) {
      lines.removeFirst();
    }
    List<Block> blocks = new ArrayList<>();
    for (PageLine line : lines) {
      Span span = new Span(source.file(), line.number(), line.number());
      blocks.add(new Block.Paragraph(List.of(new Inline.Text(line.text())), span));
    }
    return new Article(
        ArticleIds.ofText(title, lines.getFirst().text()),
        ArticleKind.FEATURE,
        Headline.of(title),
        authors,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        blocks,
        source.span());
  }

  private static boolean isTitle(PageLine line) {
    return line.width() <= LONGEST_TITLE && !line.text().matches(".*[。，；、][”’）》]*");
  }

  private String untitled() {
    String first = lines.getFirst().text();
    String start =
        first.substring(
            0, first.offsetByCodePoints(0, Math.min(20, first.codePointCount(0, first.length()))));
    diagnostics.report(Code.IMPORT_HEADLINE_MISSING, source.span().place(), start);
    return "";
  }

  /** 作者：张三 李四, or a name alone. */
  private static List<String> authors(String line) {
    Matcher signed = SIGNED.matcher(line);
    if (signed.matches()) {
      return List.of(signed.group(1).strip().split("[ 　、，]+"));
    }
    return PersonNames.isName(line) ? List.of(line) : List.of();
  }
}
