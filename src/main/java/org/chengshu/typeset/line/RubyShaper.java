package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.diag.Place;
import org.chengshu.flow.InlinePiece.Ruby;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.ItemList.ItemMark;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontFace;
import org.chengshu.font.GlyphRun;
import org.chengshu.typeset.line.ParagraphText.ReadingText;
import org.chengshu.typeset.line.ParagraphText.RubyRange;
import org.chengshu.typeset.line.ParagraphText.Stretch;
import org.chengshu.unicode.CharClass;

/** 注音整形: readings are shaped as lines of their own, and bases get the room they need. */
final class RubyShaper {

  private final Shaper shaper;
  private final Faces faces;
  private final boolean vertical;

  RubyShaper(Shaper shaper, Faces faces, boolean vertical) {
    this.shaper = shaper;
    this.faces = faces;
    this.vertical = vertical;
  }

  /** Adds the readings of a stretch to its items, whose gaps are set. */
  void add(ItemListBuilder items, Stretch stretch, LineRules rules, Place place) {
    List<ItemMark.Ruby> rubies = new ArrayList<>();
    for (RubyRange range : stretch.rubies()) {
      int to = Math.max(1, items.itemAt(range.to()));
      int from = Math.min(items.itemAt(range.from()), to - 1);
      List<ItemMark.Ruby.Reading> readings = new ArrayList<>();
      for (ReadingText reading : range.readings()) {
        int after = Math.max(from, items.itemAt(reading.end()) - 1);
        ItemList shaped =
            range.place() == Ruby.Place.INTER_CHARACTER
                ? bopomofo(reading, place)
                : shaper.shape(Stretch.of(reading.text(), reading.style()), rules, place);
        readings.add(new ItemMark.Ruby.Reading(after, shaped));
      }
      rubies.add(new ItemMark.Ruby(from, to, readings, range.place(), range.align()));
    }
    items.marks.addAll(rubies);
    new RubyBoxes(items, stretch.styles(), vertical).set(rubies);
  }

  /** 注音符号: upright glyphs of a column, each an item of its own. */
  private ItemList bopomofo(ReadingText reading, Place place) {
    ItemListBuilder items = new ItemListBuilder();
    TextStyle style = Bopomofo.style(reading.style());
    FaceStack stack = faces.stack(style);
    for (int at = 0; at < reading.text().length(); ) {
      int codePoint = reading.text().codePointAt(at);
      FontFace face = shaper.hanFace(stack, codePoint, place);
      GlyphRun run = new GlyphRun(1);
      run.add(face.glyph(codePoint), 0);
      faces.substitution(stack, face, false, true).apply(run);
      int glyph = run.glyph(0);
      int advance = Sp.scale(style.size(), face.advance(glyph), face.unitsPerEm());
      items.add(
          at,
          0,
          face.index(),
          glyph,
          CharClass.HAN,
          Shaper.HAN,
          style.size(),
          vertical ? 0 : (style.size() - advance) / 2,
          ItemList.UPRIGHT);
      at += Character.charCount(codePoint);
    }
    return items.build(reading.text(), List.of(style));
  }
}
