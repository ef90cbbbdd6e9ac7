package org.chengshu.xhtml;

import org.chengshu.content.Labels;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;
import org.chengshu.source.Span;

/** 篇内环境: what the writers of one article share. */
record ArticleContext(
    Article article,
    WritingMode mode,
    Ids ids,
    Notes notes,
    Links links,
    PictureShelf pictures,
    Labels labels,
    Diagnostics diagnostics) {

  Place place(Span span) {
    return span.place().inArticle(article.id());
  }
}
