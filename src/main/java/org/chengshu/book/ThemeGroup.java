package org.chengshu.book;

import java.util.List;
import org.chengshu.manuscript.Article;

/** 归类: the articles of one theme, in their order. */
public record ThemeGroup(Theme theme, List<Article> articles) {

  public ThemeGroup {
    articles = List.copyOf(articles);
  }
}
