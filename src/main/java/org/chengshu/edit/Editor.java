package org.chengshu.edit;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Headline;
import org.chengshu.source.Span;

/**
 * 整理: the repairs that no editor would argue about: Unicode's normal form C, and the author's
 * blanks that Chinese setting has no place for (REQUIREMENTS A-27). Everything else stays as it was
 * written, and every change is logged. Editing twice changes nothing more.
 */
public final class Editor {

  private Editor() {}

  public static Edited edit(Article article) {
    List<Change> changes = new ArrayList<>();
    BlockEditor editor = new BlockEditor(article.id(), changes::add);
    Span span = article.span();
    Headline headline = article.headline();
    Article edited =
        new Article(
            article.id(),
            article.kind(),
            new Headline(
                editor.line(headline.kicker(), span),
                editor.line(headline.title(), span),
                editor.line(headline.deck(), span),
                editor.line(headline.shortTitle(), span)),
            editor.lines(article.authors(), span),
            editor.lines(article.persons(), span),
            editor.lines(article.units(), span),
            editor.line(article.dateline(), span),
            editor.line(article.source(), span),
            article.date(),
            article.rights(),
            editor.lines(article.captions(), span),
            article.pictures().stream().map(picture -> editor.picture(picture, span)).toList(),
            article.theme(),
            editor.blocks(article.blocks(), RunKind.BODY),
            span);
    return new Edited(edited, changes);
  }
}
