package org.chengshu.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.flow.BlockStyle.StringSet;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Line;
import org.chengshu.page.MarginBox;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.Page.RunningLine;

/** 书眉与页码: fills the margin boxes of page after page; pages come in order, each once. */
final class RunningHeads {

  private final Folios folios;
  private final Function<Box.Paragraph, Line> marginLine;
  private final Map<String, String> carried = new HashMap<>();

  RunningHeads(Folios folios, Function<Box.Paragraph, Line> marginLine) {
    this.folios = folios;
    this.marginLine = marginLine;
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
    List<RunningLine> lines = new ArrayList<>();
    for (MarginBox.Position position : MarginBox.Position.values()) {
      MarginBox box = draft.style().marginBoxes().get(position);
      if (box != null) {
        paragraph(box, draft.index(), strings)
            .ifPresent(text -> lines.add(new RunningLine(position, marginLine.apply(text))));
      }
    }
    return lines;
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
          };
      hasText |= filled instanceof InlinePiece.Text text && !text.text().isBlank();
      pieces.add(filled);
    }
    return hasText
        ? Optional.of(new Box.Paragraph(Optional.empty(), "p", box.style(), box.text(), pieces))
        : Optional.empty();
  }
}
