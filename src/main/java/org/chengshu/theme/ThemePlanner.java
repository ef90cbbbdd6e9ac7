package org.chengshu.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.book.Theme;
import org.chengshu.book.ThemeGroup;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.Article;

/**
 * 归类: shares the articles out among the themes. What the manuscript says comes first, then the
 * keywords; what names a theme that is none, or fits nowhere, is reported (BOOK-09).
 */
public final class ThemePlanner {

  private static final String REST = "其他";
  private static final String WHOLE = "正文";

  private final List<Theme> themes;
  private final Theme rest;

  private ThemePlanner(List<Theme> themes) {
    this.themes = themes;
    rest =
        themes.stream()
            .filter(Theme::catchAll)
            .findFirst()
            .orElseGet(() -> Theme.of(themes.isEmpty() ? WHOLE : REST));
  }

  /**
   * Groups articles by theme. Groups stand in the order of the themes; themes without articles are
   * left out. A book that declares no themes has those that its manuscripts name.
   */
  public static List<ThemeGroup> plan(
      List<Article> articles, List<Theme> themes, Diagnostics diagnostics) {
    List<Theme> known = themes.isEmpty() ? named(articles) : themes;
    return new ThemePlanner(known).group(articles, diagnostics);
  }

  private static List<Theme> named(List<Article> articles) {
    return articles.stream()
        .sorted(ManuscriptOrder.BY_FILE)
        .flatMap(article -> article.theme().stream())
        .distinct()
        .map(Theme::of)
        .toList();
  }

  private List<ThemeGroup> group(List<Article> articles, Diagnostics diagnostics) {
    Map<Theme, List<Article>> groups = new LinkedHashMap<>();
    themes.forEach(theme -> groups.put(theme, new ArrayList<>()));
    groups.putIfAbsent(rest, new ArrayList<>());
    for (Article article : articles) {
      groups.get(themeOf(article, diagnostics)).add(article);
    }
    return groups.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> new ThemeGroup(group.getKey(), ManuscriptOrder.sorted(group.getValue())))
        .toList();
  }

  private Theme themeOf(Article article, Diagnostics diagnostics) {
    Optional<Theme> chosen = article.theme().flatMap(this::byName);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    Optional<Theme> proposed = byKeywords(article);
    Theme theme = proposed.orElse(rest);
    boolean unknownName = article.theme().isPresent();
    if (unknownName || proposed.isEmpty() && !themes.isEmpty()) {
      Place place = article.span().place().inArticle(article.id());
      String title = article.headline().plainTitle();
      diagnostics.report(Code.THEME_UNDECIDED, place, title, theme.title());
    }
    return theme;
  }

  private Optional<Theme> byName(String name) {
    return themes.stream()
        .filter(theme -> theme.title().equals(name) || theme.id().equals(name))
        .findFirst();
  }

  /** The theme with the highest score, the first among equals. */
  private Optional<Theme> byKeywords(Article article) {
    ThemeScore score = new ThemeScore(article);
    Theme best = null;
    double highest = 0;
    for (Theme theme : themes) {
      if (theme.catchAll() && theme.keywords().isEmpty()) {
        continue;
      }
      double here = score.of(theme);
      if (here > highest) {
        highest = here;
        best = theme;
      }
    }
    return Optional.ofNullable(best);
  }
}
