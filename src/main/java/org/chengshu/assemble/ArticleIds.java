package org.chengshu.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;

/** 文章编号: each names one article and one document of the publication. */
final class ArticleIds {

  /** Documents that every book has; an article of this name would overwrite one. */
  private static final Set<String> RESERVED =
      Set.of("title", "imprint", "contents", "nav", "cover", "part");

  private ArticleIds() {}

  /** The first article of each id; the others are reported and left out (MAN-06). */
  static List<Article> unique(List<Article> articles, Diagnostics diagnostics) {
    Map<String, String> files = new HashMap<>();
    List<Article> unique = new ArrayList<>();
    for (Article article : articles) {
      String id = article.id();
      String first =
          RESERVED.contains(id) || id.startsWith("ch-") || id.startsWith("part-")
              ? id + ".xhtml"
              : files.putIfAbsent(id, article.span().file());
      if (first == null) {
        unique.add(article);
      } else {
        diagnostics.report(Code.ID_DUPLICATE, article.span().place().inArticle(id), id, first);
      }
    }
    return unique;
  }
}
