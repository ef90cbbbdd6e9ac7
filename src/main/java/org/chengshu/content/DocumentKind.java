package org.chengshu.content;

/** 文档种类: which part of the book a document is, and so which EPUB semantics it has. */
public enum DocumentKind {
  TITLE_PAGE(Matter.FRONT),
  IMPRINT(Matter.FRONT),
  /** 彩页: on paper the page that its template draws. */
  PLATE(Matter.FRONT),
  PREFACE(Matter.FRONT),
  CONTENTS(Matter.FRONT),
  PART_OPENER(Matter.BODY),
  CHAPTER_OPENER(Matter.BODY),
  ARTICLE(Matter.BODY),
  AFTERWORD(Matter.BACK);

  /** 正文前、正文、正文后. */
  public enum Matter {
    FRONT,
    BODY,
    BACK
  }

  private final Matter matter;

  DocumentKind(Matter matter) {
    this.matter = matter;
  }

  public Matter matter() {
    return matter;
  }
}
