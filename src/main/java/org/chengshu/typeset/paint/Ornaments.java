package org.chengshu.typeset.paint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chengshu.flow.Ink;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.unicode.CharClass;

/** 行的附件: links, anchors, leaders, 着重号, 专名号 and 书名号. What is ink here is artwork and no text. */
final class Ornaments {

  // Thousandths of an em from the em box's centre.
  private static final int EMPHASIS_DISTANCE = 660;
  private static final int EMPHASIS_DIAMETER = 160;
  private static final int NAME_DISTANCE = 620;
  private static final int NAME_WIDTH = 50;

  /** A dot under a name stands below the name's line. */
  private static final int EMPHASIS_BELOW_NAME = 800;

  private static final int EMPHASIS_BEYOND_READING = 1120;

  /** Lines of names that touch are an eighth of an em apart, their round ends left out. */
  private static final int NAME_INSET = 90;

  /** One period of the wavy line in eight steps. */
  private static final int[] WAVE = {0, 35, 50, 35, 0, -35, -50, -35};

  private static final int WAVE_STEP = 45;

  private final Axes axes;
  private final FontLibrary fonts;
  private final List<Operation> operations;

  Ornaments(Axes axes, FontLibrary fonts, List<Operation> operations) {
    this.axes = axes;
    this.fonts = fonts;
    this.operations = operations;
  }

  void paint(PlacedLine placed) {
    List<Operation> artwork = new ArrayList<>();
    if (placed.items().styles().stream().anyMatch(Ornaments::isDecorated)) {
      addEmphasis(placed, artwork);
      addNameLines(placed, artwork);
    }
    for (ItemMark mark : placed.items().marks()) {
      switch (mark) {
        case ItemMark.Link link -> addLink(placed, link);
        case ItemMark.Anchor(int at, String id) -> {
          if (placed.line().holds(at)) {
            operations.add(axes.anchor(id, placed.centre()));
          }
        }
        case ItemMark.Leader leader -> {
          if (placed.line().holds(leader.from())) {
            new LeaderPainter(axes, fonts).paint(placed, leader, artwork);
          }
        }
        case ItemMark.Combined _, ItemMark.Ruby _, ItemMark.InlineNote _, ItemMark.Hyphen _ -> {
          // painted with the text
        }
        case ItemMark.NameBoundary _, ItemMark.NoteCall _ -> {
          // parts the lines of names; says on which page a note stands
        }
      }
    }
    if (!artwork.isEmpty()) {
      operations.add(new DisplayList.BeginArtifact());
      operations.addAll(artwork);
      operations.add(new DisplayList.End());
    }
  }

  private static boolean isDecorated(TextStyle style) {
    return style.emphasis() != TextStyle.Emphasis.NONE
        || style.lineMark() != TextStyle.LineMark.NONE;
  }

  private void addLink(PlacedLine placed, ItemMark.Link link) {
    int from = Math.max(link.from(), placed.line().from());
    int to = Math.min(link.to(), placed.line().to());
    if (from < to) {
      int size = placed.items().styleOf(from).size();
      operations.add(
          axes.link(
              link.href(),
              placed.inline(from),
              placed.inlineEnd(to - 1),
              placed.centre() - size / 2,
              size));
    }
  }

  /** 着重号: under the character in 横排, at its right in 竖排; marks have none. */
  private void addEmphasis(PlacedLine placed, List<Operation> artwork) {
    ItemList items = placed.items();
    BitSet besideReading = readOnTheDotsSide(items);
    for (int i = placed.line().from(); i < placed.line().to(); i++) {
      TextStyle style = items.styleOf(i);
      if (style.emphasis() == TextStyle.Emphasis.DOT
          && items.glyph()[i] >= 0
          && CharClass.of(items.charClass()[i]) == CharClass.HAN) {
        boolean named = style.lineMark() != TextStyle.LineMark.NONE && !axes.vertical();
        int away = Sp.scale(style.size(), named ? EMPHASIS_BELOW_NAME : EMPHASIS_DISTANCE, 1000);
        if (besideReading.get(i)) {
          away = Sp.scale(style.size(), EMPHASIS_BEYOND_READING, 1000);
        }
        int block = placed.centre() + (axes.vertical() ? -away : away);
        int inline = placed.inline(i) + items.inset()[i] + style.size() / 2;
        artwork.add(
            stroke(
                Sp.scale(style.size(), EMPHASIS_DIAMETER, 1000),
                new int[] {axes.x(inline, block), axes.y(inline, block)},
                style.ink()));
      }
    }
  }

  /** Items with a reading where their dots stand: those stand beyond it. */
  private BitSet readOnTheDotsSide(ItemList items) {
    BitSet read = new BitSet();
    for (ItemMark mark : items.marks()) {
      if (mark instanceof ItemMark.Ruby ruby
          && axes.vertical() == (ruby.place() != InlinePiece.Ruby.Place.UNDER)) {
        read.set(ruby.from(), ruby.to());
      }
    }
    return read;
  }

  private void addNameLines(PlacedLine placed, List<Operation> artwork) {
    ItemList items = placed.items();
    BitSet boundaries = new BitSet();
    for (ItemMark mark : items.marks()) {
      if (mark instanceof ItemMark.NameBoundary(int at)) {
        boundaries.set(at);
      }
    }
    int from = placed.line().from();
    while (from < placed.line().to()) {
      int to = from + 1;
      TextStyle style = items.styleOf(from);
      while (to < placed.line().to()
          && items.styleOf(to).lineMark() == style.lineMark()
          && !boundaries.get(to)) {
        to++;
      }
      int inset = Sp.scale(style.size(), NAME_INSET, 1000);
      int start = placed.inline(from) + inset;
      int end = placed.inlineEnd(to - 1) - inset;
      if (style.lineMark() != TextStyle.LineMark.NONE && end > start && !isNote(items, from)) {
        artwork.add(nameLine(style, start, end, placed.centre()));
      }
      from = to;
    }
  }

  /** Notes are named in their rows. */
  private static boolean isNote(ItemList items, int item) {
    return items.glyph()[item] < 0 && items.turn()[item] == ItemList.UPRIGHT;
  }

  /** 专名号 straight, 书名号 wavy: under the line in 横排, at its left in 竖排. */
  private Operation nameLine(TextStyle style, int start, int end, int centre) {
    int block = centre + Sp.scale(style.size(), NAME_DISTANCE, 1000);
    boolean wavy = style.lineMark() == TextStyle.LineMark.WORK;
    int step = Sp.scale(style.size(), WAVE_STEP, 1000);
    int count = wavy ? (end - start) / step + 1 : 2;
    int[] points = new int[2 * count];
    for (int i = 0; i < count; i++) {
      int inline = wavy ? start + i * step : i == 0 ? start : end;
      int at = wavy ? block + Sp.scale(style.size(), WAVE[i % WAVE.length], 1000) : block;
      points[2 * i] = axes.x(inline, at);
      points[2 * i + 1] = axes.y(inline, at);
    }
    return stroke(Sp.scale(style.size(), NAME_WIDTH, 1000), points, style.ink());
  }

  private static Operation stroke(int width, int[] points, Ink ink) {
    return new DisplayList.Stroke(width, points, ink);
  }
}
