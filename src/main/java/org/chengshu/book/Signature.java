package org.chengshu.book;

/**
 * 书帖: pages that are folded together; a book has whole signatures (REQUIREMENTS B-53).
 *
 * @param pages 2, 4, 8, 16 or 32
 */
public record Signature(int pages, Fill fill) {

  /** A leaf has two pages. */
  public static final Signature LEAF = new Signature(2, Fill.BLANK);

  /** 补足的页. */
  public enum Fill {
    /** 空白. */
    BLANK,
    /** 笔记页. */
    NOTES
  }
}
