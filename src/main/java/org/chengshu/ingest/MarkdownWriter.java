package org.chengshu.ingest;

import org.chengshu.manuscript.Article;

/** 写稿件: the text form of an article, one file each. The same article gives the same bytes. */
public final class MarkdownWriter {

  private MarkdownWriter() {}

  /** What {@link MarkdownReader} reads back as the same article. */
  public static String write(Article article) {
    String body = BlockWriter.write(article.blocks());
    String front = FrontMatterWriter.write(article);
    return body.isEmpty() ? front : front + "\n" + body + "\n";
  }
}
