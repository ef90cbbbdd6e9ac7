package org.chengshu.xhtml;

import org.chengshu.content.Labels;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Picture;
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
    ArticleIndex index,
    Diagnostics diagnostics) {

  /** The picture with what the front matter says of it where the body says nothing. */
  Picture described(Picture picture) {
    return article.pictures().stream()
        .filter(described -> described.file().equals(picture.file()))
        .findFirst()
        .map(described ->
            new Picture(
                picture.file(),
                picture.alt().or(described::alt),
                picture.caption().or(described::caption),
                picture.credit().or(described::credit),
                picture.size().or(described::size)))
        .orElse(picture);
  }

  Place place(Span span) {
    return span.place().inArticle(article.id());
  }
}
