package org.chengshu.edit;

import java.util.List;
import org.chengshu.manuscript.Article;

/** 整理过的稿件: the article and all that was changed in it, in reading order. */
public record Edited(Article article, List<Change> changes) {

  public Edited {
    changes = List.copyOf(changes);
  }
}
