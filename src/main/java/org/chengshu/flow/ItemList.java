package org.chengshu.flow;

import java.util.List;
import java.util.Optional;

/**
 * 项列: a paragraph as the line breaker sees it, one item a glyph and one gap before each item.
 * Struct of arrays, because every stage walks it character by character. The arrays belong to the
 * list and are never written after it is built. Lengths in {@link Sp}, along the line.
 *
 * <p>A mark's blank is not part of its body but of the gaps beside it; the gap at a line's start or
 * end falls away, and with it the blank.
 *
 * @param text the paragraph's text, UTF-16
 * @param count number of items n; item arrays have n entries
 * @param glyph glyph id in {@code face}, −1 for an item without one (leader, anchor)
 * @param face index into the font library
 * @param style index into {@code styles}
 * @param charClass ordinal of the character class
 * @param cluster n + 1 offsets into {@code text}: item i stands for {@code [cluster[i],
 *     cluster[i+1])}
 * @param body advance without blank
 * @param inset from the body's start to the glyph's origin; negative where the glyph's own blank
 *     comes first
 * @param rise how far the glyph stands from where its style has it, towards the line's over side
 * @param turn how the glyph stands in a vertical line
 * @param gap natural gap before item i; that of item 0 is what the paragraph's first line keeps
 * @param shrinkTier order in which the gap gives way, 0 for never (REQUIREMENTS A-30)
 * @param shrink how much it may give
 * @param stretchTier order in which the gap grows, 0 for never
 * @param stretch how much it may grow in its tier; {@link Integer#MAX_VALUE} for without limit
 * @param breakBefore whether a line may begin with item i
 * @param demerit what it costs to begin a line with item i although it may be done: between a
 *     number and its unit, inside a name; in units of the line breaker
 * @param marks what is not text: links, anchors, leaders, by item
 */
public record ItemList(
    String text,
    List<TextStyle> styles,
    int count,
    int[] glyph,
    int[] face,
    int[] style,
    byte[] charClass,
    int[] cluster,
    int[] body,
    int[] inset,
    int[] rise,
    byte[] turn,
    int[] gap,
    byte[] shrinkTier,
    int[] shrink,
    byte[] stretchTier,
    int[] stretch,
    boolean[] breakBefore,
    byte[] demerit,
    List<ItemMark> marks) {

  /** 竖排时字的方向: values of {@code turn}. */
  public static final byte UPRIGHT = 0;

  public static final byte ROTATED = 1;
  public static final byte COMBINED = 2;

  public ItemList {
    styles = List.copyOf(styles);
    marks = List.copyOf(marks);
  }

  /** 项上的标记: over items {@code [from, to)}. */
  public sealed interface ItemMark {
    int from();

    int to();

    record Link(int from, int to, String href) implements ItemMark {}

    /**
     * 断词的连字符: a line that ends before item {@code from} shows a hyphen that is not in the text.
     *
     * @param glyph in the face of the item before
     */
    record Hyphen(int from, int glyph, int advance) implements ItemMark {
      @Override
      public int to() {
        return from;
      }
    }

    record Anchor(int from, String id) implements ItemMark {
      @Override
      public int to() {
        return from;
      }
    }

    /** 注码: before item {@code from} stands the call of a note. */
    record NoteCall(int from, String noteId) implements ItemMark {
      @Override
      public int to() {
        return from;
      }
    }

    /** 专名号的界: before item {@code from}. */
    record NameBoundary(int from) implements ItemMark {
      @Override
      public int to() {
        return from;
      }
    }

    /**
     * 前导符: item {@code from} is the leader, filled with repeats of one glyph of the item's face.
     */
    record Leader(int from, int glyph, int advance) implements ItemMark {
      @Override
      public int to() {
        return from + 1;
      }
    }

    /**
     * 注音: what is read beside the items.
     *
     * @param readings in their order, together beside all of the items
     */
    record Ruby(
        int from,
        int to,
        List<Reading> readings,
        InlinePiece.Ruby.Place place,
        InlinePiece.Ruby.Align align)
        implements ItemMark {
      public Ruby {
        readings = List.copyOf(readings);
      }

      /**
       * 读音.
       *
       * @param after it is read after this item
       */
      public record Reading(int after, ItemList items) {}
    }

    /**
     * 双行夹注: the items have no glyphs; each stands for half the width of the small item of the same
     * rank, so that a line's share of them is as wide as two rows of it.
     *
     * @param small one item for each of {@code [from, to)}
     */
    record InlineNote(int from, int to, ItemList small) implements ItemMark {}

    /**
     * 纵中横: item {@code from} is one cell whose glyphs run across the line.
     *
     * @param offsets of the glyphs' origins from the cell's start across the line
     * @param width of all of them
     */
    record Combined(int from, int[] glyphs, int[] offsets, int width) implements ItemMark {
      @Override
      public int to() {
        return from + 1;
      }
    }
  }

  public TextStyle styleOf(int item) {
    return styles.get(style[item]);
  }

  public String textOf(int from, int to) {
    return text.substring(cluster[from], cluster[to]);
  }

  /** The hyphen of a line that ends before an item, if it parts a word there. */
  public Optional<ItemMark.Hyphen> hyphenAt(int item) {
    for (ItemMark mark : marks) {
      if (mark instanceof ItemMark.Hyphen hyphen && hyphen.from() == item) {
        return Optional.of(hyphen);
      }
    }
    return Optional.empty();
  }
}
