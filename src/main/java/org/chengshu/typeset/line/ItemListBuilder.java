package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.TextStyle;
import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.Mark;

/** Grows the parallel arrays of an {@link ItemList}; used for one paragraph and thrown away. */
final class ItemListBuilder {

  int count;
  int[] glyph = new int[64];
  int[] face = new int[64];
  int[] style = new int[64];
  byte[] charClass = new byte[64];
  int[] cluster = new int[65];
  int[] body = new int[64];
  int[] inset = new int[64];
  int[] rise = new int[64];
  byte[] turn = new byte[64];
  int[] gap = new int[64];
  byte[] shrinkTier = new byte[64];
  int[] shrink = new int[64];
  byte[] stretchTier = new byte[64];
  int[] stretch = new int[64];
  boolean[] breakBefore = new boolean[64];
  byte[] demerit = new byte[64];
  Mark[] mark = new Mark[64];

  /** Whether the item belongs to one unit with the item before it. */
  boolean[] glued = new boolean[64];

  /** Width of a word space, which becomes the gap after its item. */
  int[] space = new int[64];

  final List<ItemList.ItemMark> marks = new ArrayList<>();

  /** Adds an item whose gap is still to be set. */
  void add(
      int clusterStart,
      int styleIndex,
      int faceIndex,
      int glyphId,
      CharClass itemClass,
      Mark row,
      int width,
      int glyphInset,
      byte itemTurn) {
    if (count == glyph.length) {
      grow();
    }
    glyph[count] = glyphId;
    face[count] = faceIndex;
    style[count] = styleIndex;
    charClass[count] = (byte) itemClass.ordinal();
    cluster[count] = clusterStart;
    body[count] = width;
    inset[count] = glyphInset;
    turn[count] = itemTurn;
    mark[count] = row;
    count++;
  }

  /** The first item at or after an offset of the text. */
  int itemAt(int offset) {
    int at = Arrays.binarySearch(cluster, 0, count, offset);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && cluster[at - 1] == offset) {
      at--;
    }
    return at;
  }

  ItemList build(String text, List<TextStyle> styles) {
    cluster[count] = text.length();
    return new ItemList(
        text,
        styles,
        count,
        Arrays.copyOf(glyph, count),
        Arrays.copyOf(face, count),
        Arrays.copyOf(style, count),
        Arrays.copyOf(charClass, count),
        Arrays.copyOf(cluster, count + 1),
        Arrays.copyOf(body, count),
        Arrays.copyOf(inset, count),
        Arrays.copyOf(rise, count),
        Arrays.copyOf(turn, count),
        Arrays.copyOf(gap, count),
        Arrays.copyOf(shrinkTier, count),
        Arrays.copyOf(shrink, count),
        Arrays.copyOf(stretchTier, count),
        Arrays.copyOf(stretch, count),
        Arrays.copyOf(breakBefore, count),
        Arrays.copyOf(demerit, count),
        marks);
  }

  private void grow() {
    int size = glyph.length * 2;
    glyph = Arrays.copyOf(glyph, size);
    face = Arrays.copyOf(face, size);
    style = Arrays.copyOf(style, size);
    charClass = Arrays.copyOf(charClass, size);
    cluster = Arrays.copyOf(cluster, size + 1);
    body = Arrays.copyOf(body, size);
    inset = Arrays.copyOf(inset, size);
    rise = Arrays.copyOf(rise, size);
    turn = Arrays.copyOf(turn, size);
    gap = Arrays.copyOf(gap, size);
    shrinkTier = Arrays.copyOf(shrinkTier, size);
    shrink = Arrays.copyOf(shrink, size);
    stretchTier = Arrays.copyOf(stretchTier, size);
    stretch = Arrays.copyOf(stretch, size);
    breakBefore = Arrays.copyOf(breakBefore, size);
    demerit = Arrays.copyOf(demerit, size);
    mark = Arrays.copyOf(mark, size);
    glued = Arrays.copyOf(glued, size);
    space = Arrays.copyOf(space, size);
  }
}
