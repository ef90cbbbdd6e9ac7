package org.chengshu.ingest;

import java.util.List;
import org.chengshu.manuscript.Article;

/** 导入结果: the articles found in a source, in its order, and what belongs to none of them. */
public record ImportResult(List<Article> articles, List<Unplaced> unplaced) {

  public ImportResult {
    articles = List.copyOf(articles);
    unplaced = List.copyOf(unplaced);
  }
}
