package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chengshu.book.Signature;
import org.chengshu.book.Signature.Fill;
import org.chengshu.content.WritingMode;
import org.chengshu.page.PageStyle;
import org.chengshu.page.PageStyles;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;

/**
 * 补足书帖: adds pages to the end of a book until it has whole signatures (REQUIREMENTS B-53): blank
 * ones, which are really blank (B-24), or pages for notes, which bear what the sheets say of pages
 * called {@code notes}.
 */
final class SignatureFill {

  private static final String NOTES = "notes";

  private final StyledBook book;
  private final Signature signature;

  SignatureFill(StyledBook book, Signature signature) {
    this.book = book;
    this.signature = signature;
  }

  /** A book without a page stays so; a blank at the end was only to make the last leaf whole. */
  List<PageDraft> fill(List<PageDraft> drafts) {
    List<PageDraft> pages = new ArrayList<>(drafts);
    while (!pages.isEmpty() && pages.getLast().blank()) {
      pages.removeLast();
    }
    while (pages.size() % signature.pages() != 0) {
      pages.add(page(pages.size(), pages.getLast().front()));
    }
    return pages;
  }

  private PageDraft page(int index, boolean front) {
    boolean blank = signature.fill() == Fill.BLANK;
    Side side = side(index);
    PageStyle style =
        book.pageStyles().style(new PageStyles.Key(blank ? "" : NOTES, side, false, blank));
    return new PageDraft(index, front, side, blank, style, List.of(), OptionalInt.empty());
  }

  /** Index 0 is page 1; odd pages lie right in a horizontal book and left in a vertical one. */
  private Side side(int index) {
    boolean recto = index % 2 == 0;
    return recto == (book.writingMode() == WritingMode.HORIZONTAL) ? Side.RIGHT : Side.LEFT;
  }
}
