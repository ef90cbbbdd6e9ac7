package org.chengshu.typeset.page;

import java.util.List;
import java.util.function.Function;
import org.chengshu.book.Signature;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Box;
import org.chengshu.flow.Galley;
import org.chengshu.flow.Line;
import org.chengshu.page.Page;
import org.chengshu.page.PageMap;
import org.chengshu.page.StyledBook;

/**
 * 分页: cuts galleys into pages and gives every page its folio and running heads. Logical axes; a
 * vertical book differs only in the side on which its odd pages lie.
 */
public final class Paginator {

  private final Signature signature;
  private final Diagnostics diagnostics;

  public Paginator(Diagnostics diagnostics) {
    this(Signature.LEAF, diagnostics);
  }

  /**
   * @param signature of what number the pages are a multiple (B-53)
   */
  public Paginator(Signature signature, Diagnostics diagnostics) {
    this.signature = signature;
    this.diagnostics = diagnostics;
  }

  /**
   * Paginates a book. The galleys follow the order of the book's documents; those without bands
   * make no page.
   *
   * @param marginLine sets a running head or folio, horizontally in either writing mode
   */
  public Pagination paginate(
      StyledBook book, List<Galley> galleys, Function<Box.Paragraph, Line> marginLine) {
    Flow flow = Flow.of(book, galleys);
    List<PageDraft> drafts =
        new SignatureFill(book, signature).fill(new PageBuilder(book, flow, diagnostics).build());
    Folios folios = Folios.of(drafts);
    RunningHeads heads = new RunningHeads(folios, marginLine, book.writingMode(), diagnostics);
    List<Page> pages = drafts.stream().map(draft -> heads.complete(draft)).toList();
    PageIndex index = PageIndex.of(pages);
    PageMap map = new PageMap(index.starts(), index.pageOfId(), folios.all());
    new LinkCheck(map, diagnostics).check(flow);
    return new Pagination(pages, map, NoteMarks.of(pages), index.outline());
  }
}
