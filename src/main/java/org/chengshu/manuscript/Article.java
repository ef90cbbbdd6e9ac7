package org.chengshu.manuscript;

import java.util.List;
import java.util.Optional;
import org.chengshu.source.Span;

/**
 * 稿件: one manuscript with what is known of it.
 *
 * @param id permanent; given once by import, else the file's stem
 * @param authors in the order of the byline
 * @param persons whom the article honours
 * @param units 单位 named in the front matter
 * @param dateline 电头, verbatim: 本报讯 记者邹伟锋报道
 * @param source where it was printed before
 * @param date as written in the manuscript
 * @param rights state of the authorisation
 * @param captions 图说 that belong to the article but to no picture we have
 * @param theme the editor's choice of chapter
 * @param blocks the body
 * @param span the file it was read from
 */
public record Article(
    String id,
    ArticleKind kind,
    Headline headline,
    List<String> authors,
    List<String> persons,
    List<String> units,
    Optional<String> dateline,
    Optional<String> source,
    Optional<String> date,
    Optional<String> rights,
    List<String> captions,
    List<Picture> pictures,
    Optional<String> theme,
    List<Block> blocks,
    Span span) {

  public Article {
    authors = List.copyOf(authors);
    persons = List.copyOf(persons);
    units = List.copyOf(units);
    captions = List.copyOf(captions);
    pictures = List.copyOf(pictures);
    blocks = List.copyOf(blocks);
  }

  public Article withId(String newId) {
    return new Article(
        newId, kind, headline, authors, persons, units, dateline, source, date, rights, captions,
        pictures, theme, blocks, span);
  }

  public Article withBlocks(List<Block> newBlocks) {
    return new Article(
        id, kind, headline, authors, persons, units, dateline, source, date, rights, captions,
        pictures, theme, newBlocks, span);
  }

  public Article withHeadline(Headline newHeadline) {
    return new Article(
        id,
        kind,
        newHeadline,
        authors,
        persons,
        units,
        dateline,
        source,
        date,
        rights,
        captions,
        pictures,
        theme,
        blocks,
        span);
  }
}
