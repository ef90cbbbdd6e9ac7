package org.chengshu.typeset.style;

import java.util.List;
import java.util.Optional;
import org.chengshu.flow.BlockStyle.StringSet;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;

/**
 * 盒的草稿: a box whose spaces are not settled yet, because they depend on its neighbours. Lengths in
 * Sp. Lives only within this room.
 */
final class Draft {

  /** 草稿的内容. */
  sealed interface Body {}

  record Blocks(List<Draft> children) implements Body {}

  record Lines(List<InlinePiece> pieces) implements Body {}

  /** 并排: blocks beside each other. */
  record Row(List<Draft> cells) implements Body {}

  /**
   * 图.
   *
   * @param remainder to the next whole line
   */
  record Picture(String href, String alt, int inlineSize, int blockSize, int remainder)
      implements Body {}

  /** 表格. */
  record Table(TableDraft table) implements Body {}

  private final Optional<String> id;
  private final String tag;
  private final ComputedStyle style;
  private final Body body;
  private final List<StringSet> stringSets;

  // From the type area's edges, with what the ancestors take.
  private final int indentStart;
  private final int indentEnd;

  private int spaceBefore;
  private int spaceAfter;
  private boolean keepWithNext;

  Draft(
      Optional<String> id,
      String tag,
      ComputedStyle style,
      Indents indents,
      List<StringSet> stringSets,
      Body body) {
    this.id = id;
    this.tag = tag;
    this.style = style;
    this.indentStart = indents.start();
    this.indentEnd = indents.end();
    this.stringSets = stringSets;
    this.body = body;
  }

  /** 缩进: of a box's content from the type area's edges. */
  record Indents(int start, int end) {
    static final Indents NONE = new Indents(0, 0);

    Indents in(ComputedStyle style, int measure) {
      return new Indents(
          start
              + style.length("margin-inline-start", measure)
              + style.length("padding-inline-start", measure),
          end
              + style.length("margin-inline-end", measure)
              + style.length("padding-inline-end", measure));
    }
  }

  Optional<String> id() {
    return id;
  }

  String tag() {
    return tag;
  }

  ComputedStyle style() {
    return style;
  }

  Body body() {
    return body;
  }

  int indentStart() {
    return indentStart;
  }

  int indentEnd() {
    return indentEnd;
  }

  int spaceBefore() {
    return spaceBefore;
  }

  int spaceAfter() {
    return spaceAfter;
  }

  boolean keepWithNext() {
    return keepWithNext;
  }

  List<StringSet> stringSets() {
    return stringSets;
  }

  /** Whether it takes room of its own; a paragraph without a piece of text does not. */
  boolean takesRoom() {
    return switch (body) {
      case Blocks _ -> false;
      case Lines(List<InlinePiece> pieces) ->
          pieces.stream()
              .anyMatch(piece ->
                  !(piece instanceof InlinePiece.Anchor
                      || piece instanceof InlinePiece.FloatCall
                      || piece instanceof InlinePiece.NameBoundary));
      case Row _, Picture _ -> true;
      case Table(TableDraft table) -> table.takesRoom();
    };
  }

  void spaceBefore(int space) {
    spaceBefore = space;
  }

  void spaceAfter(int space) {
    spaceAfter = space;
  }

  void keepWithNext(boolean keep) {
    keepWithNext = keep;
  }

  Box toBox(BlockStyles styles) {
    return switch (body) {
      case Blocks _ -> toBlock(styles);
      case Lines(List<InlinePiece> pieces) ->
          new Box.Paragraph(id, tag, styles.of(this), style.text(), pieces);
      case Row(List<Draft> cells) ->
          new Box.Row(
              id, tag, styles.of(this), cells.stream().map(cell -> cell.toBox(styles)).toList());
      case Picture(String href, String alt, int inlineSize, int blockSize, int _) ->
          new Box.Picture(id, tag, styles.of(this), href, alt, inlineSize, blockSize);
      case Table(TableDraft table) -> table.toBox(id, tag, styles.of(this), styles);
    };
  }

  /** For what is known to be a block of blocks. */
  Box.Block toBlock(BlockStyles styles) {
    List<Box> children =
        body instanceof Blocks(List<Draft> drafts)
            ? drafts.stream().map(draft -> draft.toBox(styles)).toList()
            : List.of();
    return new Box.Block(id, tag, styles.of(this), children);
  }
}
