package org.chengshu.ingest;

import org.chengshu.source.Span;

/** 未归入的文字: a piece of the source that belongs to no article, kept for the report. */
public record Unplaced(Kind kind, String text, Span span) {

  /** 种类. */
  public enum Kind {
    /** 通栏口号: a line over several articles. */
    BANNER("通栏口号"),
    /** 导读: points to an article on another page. */
    TEASER("导读"),
    /** 图说 of a picture that no article claims. */
    CAPTION("图说"),
    OTHER("其他");

    private final String chinese;

    Kind(String chinese) {
      this.chinese = chinese;
    }

    public String chinese() {
      return chinese;
    }
  }
}
