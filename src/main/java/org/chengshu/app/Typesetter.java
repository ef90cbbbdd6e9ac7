package org.chengshu.app;

import java.util.function.Function;
import org.chengshu.book.Signature;
import org.chengshu.content.Publication;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Box;
import org.chengshu.flow.Line;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.PagedBook;
import org.chengshu.page.StyledBook;
import org.chengshu.typeset.line.LineComposer;
import org.chengshu.typeset.page.Pagination;
import org.chengshu.typeset.page.Paginator;
import org.chengshu.typeset.paint.Painter;
import org.chengshu.typeset.style.Styler;

/** 排版: a publication through the four rooms of the typesetter. */
final class Typesetter {

  /** Printed page numbers may move pages; after so many passes they are taken as they are. */
  private static final int MOST_PASSES = 3;

  private final FontLibrary fonts;
  private final Signature signature;
  private final Diagnostics diagnostics;

  Typesetter(FontLibrary fonts, Signature signature, Diagnostics diagnostics) {
    this.fonts = fonts;
    this.signature = signature;
    this.diagnostics = diagnostics;
  }

  PagedBook typeset(Publication publication) {
    Diagnostics found = new Diagnostics();
    StyledBook styled = new Styler(found).style(publication);
    String language = publication.metadata().language();
    LineComposer body = new LineComposer(fonts, styled.writingMode(), language);
    LineComposer heads = new LineComposer(fonts, WritingMode.HORIZONTAL, language);
    Function<Box.Paragraph, Line> marginLine = text -> heads.singleLine(text, found);
    Pagination pagination = paginate(styled, new Galleys(styled, body), marginLine, found);
    SpineMargin.check(pagination.pages(), found);
    Places places = new Places(publication.places());
    found.all().forEach(finding -> diagnostics.report(places.complete(finding)));
    return new PagedBook(
        styled.writingMode(),
        pagination.pages(),
        new Painter(styled.writingMode(), fonts).paint(pagination.pages()),
        pagination.outline(),
        pagination.pageMap());
  }

  /** Pages, then the page numbers that are printed on them, until the numbers stay. */
  private Pagination paginate(
      StyledBook styled,
      Galleys galleys,
      Function<Box.Paragraph, Line> marginLine,
      Diagnostics found) {
    Diagnostics pass = new Diagnostics();
    Pagination pagination =
        new Paginator(signature, pass).paginate(styled, galleys.all(), marginLine);
    boolean settled = !galleys.referToPages();
    for (int passes = 1; !settled && passes < MOST_PASSES; passes++) {
      Pagination before = pagination;
      galleys.renumber(before);
      pass = new Diagnostics();
      pagination = new Paginator(signature, pass).paginate(styled, galleys.all(), marginLine);
      settled = pagination.saysTheSameAs(before);
    }
    if (!settled) {
      found.report(Code.CONTENTS_UNSTABLE, Place.NOWHERE, MOST_PASSES);
    }
    galleys.reportTo(found);
    pass.all().forEach(found::report);
    return pagination;
  }
}
