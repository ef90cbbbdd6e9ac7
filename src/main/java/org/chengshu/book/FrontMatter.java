package org.chengshu.book;

import java.util.List;
import java.util.Optional;
import org.chengshu.manuscript.Article;

/**
 * 正文前: what stands before the contents besides title page and imprint page (REQUIREMENTS B-50).
 *
 * @param halfTitle 前扉页: whether the book begins with its title alone
 * @param series 丛书页, on the back of the half-title
 * @param committee 编委会名单
 * @param prefaces 序、前言
 * @param plates 彩页, on leaves of their own before the prefaces
 */
public record FrontMatter(
    boolean halfTitle,
    Optional<Series> series,
    List<CommitteeGroup> committee,
    List<Article> prefaces,
    List<Plate> plates) {

  /** A book that begins with its title page. */
  public static final FrontMatter NONE =
      new FrontMatter(false, Optional.empty(), List.of(), List.of(), List.of());

  public FrontMatter {
    committee = List.copyOf(committee);
    prefaces = List.copyOf(prefaces);
    plates = List.copyOf(plates);
  }

  public FrontMatter withPrefaces(List<Article> articles) {
    return new FrontMatter(halfTitle, series, committee, articles, plates);
  }

  /**
   * 丛书.
   *
   * @param lines what the page says below the name: editors, other volumes
   */
  public record Series(String title, List<String> lines) {
    public Series {
      lines = List.copyOf(lines);
    }
  }

  /**
   * 编委会的一组.
   *
   * @param role 主任、副主任、委员 …
   */
  public record CommitteeGroup(String role, List<String> names) {
    public CommitteeGroup {
      names = List.copyOf(names);
    }
  }
}
