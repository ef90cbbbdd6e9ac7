package org.chengshu.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chengshu.manuscript.Inline;

/**
 * 平铺文字: a run of inlines as one string, so that rules see across the ends of marked-up pieces. Note
 * marks are not there; pictures are one character each. What may not be edited (readings, code) is
 * there but {@link #isFixed fixed}.
 */
final class FlatText {

  /** Stands for a line break; as a fixed character it is an edge. */
  static final char BREAK = '\n';

  private static final char OBJECT = '\uFFFC';

  private final StringBuilder building = new StringBuilder();
  private final String text;
  private final BitSet fixed = new BitSet();
  private final List<Integer> pieceStarts = new ArrayList<>();

  FlatText(List<Inline> run) {
    run.forEach(inline -> add(inline, false));
    text = building.toString();
  }

  String text() {
    return text;
  }

  boolean isFixed(int index) {
    return fixed.get(index);
  }

  /** Where each piece that {@link InlineMap} rewrites begins. */
  List<Integer> pieceStarts() {
    return pieceStarts;
  }

  private void add(Inline inline, boolean frozen) {
    switch (inline) {
      case Inline.Text piece -> add(piece.text(), frozen);
      case Inline.Span span -> {
        boolean code = span.role() == Inline.Role.CODE;
        span.content().forEach(piece -> add(piece, frozen || code));
      }
      case Inline.Link link -> link.content().forEach(piece -> add(piece, frozen));
      case Inline.Ruby ruby -> ruby.pairs().forEach(pair -> add(pair.base(), true));
      case Inline.Image _ -> add(String.valueOf(OBJECT), true);
      case Inline.LineBreak _ -> add(String.valueOf(BREAK), true);
      case Inline.NoteMark _ -> {}
    }
  }

  private void add(String piece, boolean frozen) {
    if (frozen) {
      fixed.set(building.length(), building.length() + piece.length());
    } else {
      pieceStarts.add(building.length());
    }
    building.append(piece);
  }
}
