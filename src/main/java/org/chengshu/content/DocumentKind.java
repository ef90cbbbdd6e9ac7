package org.chengshu.content;

import java.util.Optional;

/**
 * 文档种类: which part of the book a document is, and so which EPUB semantics it has. In the order of
 * the book (REQUIREMENTS B-50).
 */
public enum DocumentKind {
  /** 前扉页. */
  HALF_TITLE(Matter.FRONT, "halftitlepage", ""),
  /** 丛书页. */
  SERIES_PAGE(Matter.FRONT, "seriespage", ""),
  TITLE_PAGE(Matter.FRONT, "titlepage", ""),
  /** 版权页. */
  IMPRINT(Matter.FRONT, "copyright-page", ""),
  /** 编委会名单. */
  COMMITTEE(Matter.FRONT, "contributors", ""),
  /** 彩页: on paper the page that its template draws. */
  PLATE(Matter.FRONT, "", ""),
  PREFACE(Matter.FRONT, "preface", "doc-preface"),
  CONTENTS(Matter.FRONT, "toc", "doc-toc"),
  PART_OPENER(Matter.BODY, "part", "doc-part"),
  /** 篇前语. */
  PART_INTRODUCTION(Matter.BODY, "introduction", "doc-introduction"),
  CHAPTER_OPENER(Matter.BODY, "chapter", "doc-chapter"),
  ARTICLE(Matter.BODY, "", ""),
  APPENDIX(Matter.BACK, "appendix", "doc-appendix"),
  /** 作者简介. */
  AUTHOR_LIST(Matter.BACK, "contributors", ""),
  INDEX(Matter.BACK, "index", "doc-index"),
  AFTERWORD(Matter.BACK, "afterword", "doc-afterword"),
  /** 勘误. */
  ERRATA(Matter.BACK, "errata", "doc-errata");

  /** 正文前、正文、正文后. */
  public enum Matter {
    FRONT,
    BODY,
    BACK
  }

  private final Matter matter;
  private final String type;
  private final String role;

  DocumentKind(Matter matter, String type, String role) {
    this.matter = matter;
    this.type = type;
    this.role = role;
  }

  public Matter matter() {
    return matter;
  }

  /** {@code epub:type} of the document's section (EPUB 3 Structural Semantics Vocabulary). */
  public Optional<String> type() {
    return Optional.of(type).filter(name -> !name.isEmpty());
  }

  /** {@code role} of the same, where DPUB-ARIA 1.1 has one. */
  public Optional<String> role() {
    return Optional.of(role).filter(name -> !name.isEmpty());
  }
}
