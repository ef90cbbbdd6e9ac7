package org.chengshu.edit;

import java.util.List;
import org.chengshu.manuscript.Article;
import org.chengshu.source.Span;

/** 整理记录: the list of all changes for a person to look through. */
public final class EditLog {

  private EditLog() {}

  /** {@code xinwen-edits.txt}: the name of the book's log. */
  public static String fileName(String slug) {
    return slug + "-edits.txt";
  }

  public static long count(List<Edited> articles) {
    return articles.stream().mapToLong(edited -> edited.changes().size()).sum();
  }

  /** The log as a text; a blank is shown as ␣, a full-width one as □. */
  public static String render(List<Edited> articles) {
    StringBuilder out = new StringBuilder();
    out.append("整理记录：共 ").append(count(articles)).append(" 处。原稿没有改动。\n");
    out.append("␣ 是空格，□ 是全角空格。左边是原稿，右边是书里的样子。\n");
    articles.stream()
        .filter(edited -> !edited.changes().isEmpty())
        .forEach(edited -> append(edited, out));
    return out.toString();
  }

  private static void append(Edited edited, StringBuilder out) {
    Article article = edited.article();
    out.append("\n【").append(article.id()).append("】").append(article.headline().plainTitle());
    out.append("　").append(article.span().file()).append('\n');
    for (Change change : edited.changes()) {
      out.append("  ").append(lines(change.span(), article.span()));
      out.append(change.rule().chinese()).append("　");
      out.append(visible(change.before())).append(" → ").append(visible(change.after()));
      out.append('\n');
    }
  }

  /** Changes in the headline and its like know only the whole file. */
  private static String lines(Span span, Span file) {
    if (span.equals(file)) {
      return "文首信息　";
    }
    boolean one = span.firstLine() == span.lastLine();
    return "第 " + span.firstLine() + (one ? "" : "–" + span.lastLine()) + " 行　";
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> c == '\u3000' ? '□' : isBlank(c) ? '␣' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isBlank(int codePoint) {
    return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
  }
}
