package org.chengshu.typeset.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.flow.Band;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.BlockStyle.StringSet;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;

/** 开头: what waits for the next band, of enclosing blocks and of paragraphs without a line. */
final class Opening {

  private final List<String> anchors = new ArrayList<>();
  private final List<String> floats = new ArrayList<>();
  private final List<StringSet> stringSets = new ArrayList<>();
  private PageBreak pageBreak = PageBreak.AUTO;
  private Optional<Band.Bookmark> bookmark = Optional.empty();

  void anchors(List<String> ids) {
    anchors.addAll(ids);
  }

  /** A box begins. */
  void begin(Optional<String> id, BlockStyle style) {
    id.ifPresent(anchors::add);
    stringSets.addAll(style.stringSets());
    breakWith(style.breakBefore());
  }

  /** A box has ended. */
  void end(BlockStyle style) {
    breakWith(style.breakAfter());
  }

  private void breakWith(PageBreak other) {
    pageBreak = pageBreak.compareTo(other) >= 0 ? pageBreak : other;
  }

  void bookmark(int level, String title) {
    bookmark = Optional.of(new Band.Bookmark(level, title));
  }

  void keep(InlinePiece piece) {
    if (piece instanceof InlinePiece.Anchor(String id)) {
      anchors.add(id);
    } else if (piece instanceof InlinePiece.FloatCall(String id)) {
      floats.add(id);
    }
  }

  /** Figures that no band has come after. */
  List<String> takeFloats() {
    List<String> taken = List.copyOf(floats);
    floats.clear();
    return taken;
  }

  /** Targets of links that no band has come after. */
  List<String> anchors() {
    return List.copyOf(anchors);
  }

  /** A band of a box, with all that has waited for it. */
  Band band(
      Box box,
      String tag,
      Band.BandContent content,
      int extent,
      boolean onGrid,
      Optional<String> page) {
    Band.Element element =
        new Band.Element(box.id(), tag, anchors, bookmark, stringSets, pageBreak, page);
    Band band = new Band(element, content, new Band.Room(0, extent, 0, onGrid)).withFloats(floats);
    floats.clear();
    anchors.clear();
    stringSets.clear();
    pageBreak = PageBreak.AUTO;
    bookmark = Optional.empty();
    return band;
  }
}
