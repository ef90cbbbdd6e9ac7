package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle.StringSet;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Line;
import org.chengshu.page.MarginBox;
import org.chengshu.page.MarginBox.Position;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.Page.RunningLine;
import org.chengshu.page.TypeArea;

/** 书眉与页码: fills the margin boxes of page after page; pages come in order, each once. */
final class RunningHeads {

  private static final String CUT = "……";

  private final Folios folios;
  private final Function<Box.Paragraph, Line> marginLine;
  private final boolean vertical;
  private final Diagnostics diagnostics;
  private final Map<String, String> carried = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  RunningHeads(
      Folios folios,
      Function<Box.Paragraph, Line> marginLine,
      WritingMode mode,
      Diagnostics diagnostics) {
    this.folios = folios;
    this.marginLine = marginLine;
    this.vertical = mode == WritingMode.VERTICAL;
    this.diagnostics = diagnostics;
  }

  Page complete(PageDraft draft) {
    Map<String, String> strings = strings(draft.bands());
    return new Page(
        draft.index(),
        folios.folio(draft.index()),
        draft.side(),
        draft.blank(),
        draft.style(),
        draft.bands(),
        draft.notesAt(),
        draft.blank() ? List.of() : lines(draft, strings)); // really blank (B-24)
  }

  /** CSS GCPM 1.2: a page shows the first value set on it, else the last one set before. */
  private Map<String, String> strings(List<PlacedBand> bands) {
    Map<String, String> first = new HashMap<>();
    Map<String, String> last = new HashMap<>();
    for (PlacedBand placed : bands) {
      for (StringSet set : placed.band().stringSets()) {
        first.putIfAbsent(set.name(), set.value());
        last.put(set.name(), set.value());
      }
    }
    carried.forEach(first::putIfAbsent);
    carried.putAll(last);
    return first;
  }

  private List<RunningLine> lines(PageDraft draft, Map<String, String> strings) {
    Map<Position, Line> set = new EnumMap<>(Position.class);
    Map<Position, Integer> widths = new EnumMap<>(Position.class);
    Map<Position, MarginBox> boxes = draft.style().marginBoxes();
    for (Position position : Position.values()) {
      Optional.ofNullable(boxes.get(position))
          .flatMap(box -> paragraph(box, draft.index(), strings))
          .map(marginLine)
          .ifPresent(line -> {
            set.put(position, line);
            widths.put(position, line.width());
          });
    }
    TypeArea area = draft.style().typeArea();
    int width = vertical ? area.depth() : area.measure();
    HeadRooms rooms = new HeadRooms(width, area.size(), widths);
    List<RunningLine> lines = new ArrayList<>();
    set.forEach((position, line) -> {
      int room = rooms.room(position);
      boolean fits = line.width() <= room;
      lines.add(
          new RunningLine(
              position,
              fits ? line : shortened(boxes.get(position), draft.index(), strings, line, room)));
    });
    return lines;
  }

  /** The longest of the box's titles, cut so that the line has room; never silently (B-20). */
  private Line shortened(
      MarginBox box, int pageIndex, Map<String, String> strings, Line whole, int room) {
    String name =
        box.content().stream()
            .filter(InlinePiece.NamedString.class::isInstance)
            .map(piece -> ((InlinePiece.NamedString) piece).name())
            .max(Comparator.comparingInt(n -> strings.getOrDefault(n, "").length()))
            .orElse("");
    String title = strings.getOrDefault(name, "");
    Line best = whole;
    int low = 0;
    int high = title.codePointCount(0, title.length()) - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      Map<String, String> cut = new HashMap<>(strings);
      cut.put(name, title.substring(0, title.offsetByCodePoints(0, middle)).strip() + CUT);
      Line line = paragraph(box, pageIndex, cut).map(marginLine).orElse(whole);
      if (line.width() <= room) {
        best = line;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    if (told.add(whole.text())) {
      diagnostics.report(Code.HEAD_TOO_LONG, Place.NOWHERE, whole.text(), best.text());
    }
    return best;
  }

  private Optional<Box.Paragraph> paragraph(
      MarginBox box, int pageIndex, Map<String, String> strings) {
    List<InlinePiece> pieces = new ArrayList<>();
    boolean hasText = false;
    for (InlinePiece piece : box.content()) {
      InlinePiece filled =
          switch (piece) {
            case InlinePiece.NamedString(var name, var style) ->
                new InlinePiece.Text(strings.getOrDefault(name, ""), style, Optional.empty());
            case InlinePiece.PageNumber(var counter, var style) ->
                new InlinePiece.Text(folios.folio(pageIndex, counter), style, Optional.empty());
            case InlinePiece.Text text -> text;
            case InlinePiece.Ruby ruby -> ruby;
            case InlinePiece.InlineNote note -> note;
            case InlinePiece.NameBoundary boundary -> boundary;
            case InlinePiece.LineBreak lineBreak -> lineBreak;
            case InlinePiece.Anchor anchor -> anchor;
            case InlinePiece.Leader leader -> leader;
            case InlinePiece.TargetPage target -> target;
            case InlinePiece.TargetPages targets -> targets;
            case InlinePiece.NoteMark mark -> mark;
            case InlinePiece.FloatCall call -> call;
          };
      hasText |= filled instanceof InlinePiece.Text text && !text.text().isBlank();
      pieces.add(filled);
    }
    return hasText
        ? Optional.of(new Box.Paragraph(Optional.empty(), "p", box.style(), box.text(), pieces))
        : Optional.empty();
  }
}
