package org.chengshu.xhtml;

import java.util.List;
import java.util.stream.Stream;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.manuscript.Walk;

/** 组成: what an article's documents are made of, wherever it stands in the blocks. */
final class Parts {

  private Parts() {}

  /** The runs of text inside a block, without the texts of notes. */
  static Stream<List<Inline>> prose(Block block) {
    return block instanceof Block.NoteText
        ? Stream.empty()
        : Stream.concat(Walk.runs(block), Walk.children(block).stream().flatMap(Parts::prose));
  }

  /** Every note's text, also in another note. */
  static Stream<Block.NoteText> noteTexts(List<Block> blocks) {
    return of(Block.NoteText.class, Walk.blocks(blocks));
  }

  static Stream<Block.Figure> figures(List<Block> blocks) {
    return of(Block.Figure.class, Walk.blocks(blocks));
  }

  /** The pictures that stand among text. */
  static Stream<Picture> images(List<Block> blocks) {
    return of(Inline.Image.class, Walk.blocks(blocks).flatMap(Walk::inlines))
        .map(Inline.Image::picture);
  }

  static Stream<Inline.NoteMark> noteMarks(List<Inline> content) {
    return of(Inline.NoteMark.class, Walk.nested(content));
  }

  private static <T> Stream<T> of(Class<T> type, Stream<? super T> all) {
    return all.filter(type::isInstance).map(type::cast);
  }
}
