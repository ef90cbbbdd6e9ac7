package org.chengshu.dump;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chengshu.flow.Band;
import org.chengshu.flow.Line;
import org.chengshu.flow.Sp;
import org.chengshu.page.Page;
import org.chengshu.page.Page.PlacedBand;
import org.chengshu.page.Page.RunningLine;
import org.chengshu.page.TypeArea;

/**
 * 版面清样: pages as text, so that two layouts can be compared line by line.
 *
 * <pre>
 * == 3 · right
 * bottom-right: 3
 * h1 a1-title
 *      1.500   5000      0 ｜立论｜
 * p a1-0
 *          4   2000   -500 ｜我梦见自己正在小学校的讲堂上预备作文，｜
 * </pre>
 *
 * A line shows the grid line it stands on, counted from 0 (a broken number between two of them),
 * its indent, and what justification added, both in thousandths of the body's em.
 */
public final class PageDump {

  /** What stands in a line's text for a leader. */
  private static final String LEADER = "\uFFFC";

  private final StringBuilder out = new StringBuilder();
  private Optional<String> element = Optional.empty();

  private PageDump() {}

  public static String of(List<Page> pages) {
    PageDump dump = new PageDump();
    pages.forEach(dump::add);
    return dump.out.toString();
  }

  private void add(Page page) {
    out.append("== ").append(page.folio()).append(" · ").append(name(page.side()));
    out.append(page.blank() ? " · blank\n" : "\n");
    for (RunningLine running : page.running()) {
      out.append(name(running.position())).append(": ").append(running.line().text()).append('\n');
    }
    element = Optional.empty();
    for (PlacedBand placed : page.bands()) {
      add(placed, page.style().typeArea());
    }
  }

  private void add(PlacedBand placed, TypeArea area) {
    Band band = placed.band();
    if (band.id().isEmpty() || !band.id().equals(element)) {
      out.append(band.tag()).append(band.id().map(id -> " " + id).orElse("")).append('\n');
      element = band.id();
    }
    add(band.content(), placed.offset(), area);
  }

  private void add(Band.BandContent content, int offset, TypeArea area) {
    switch (content) {
      case Band.Lines(List<Band.SetLine> lines) -> {
        for (Band.SetLine set : lines) {
          Line line = set.line();
          row(
              offset + set.centre() - area.pitch() / 2,
              set.start() + line.positions()[0],
              line.adjustment(),
              area);
          out.append('｜').append(line.text().replace(LEADER, "⟨……⟩")).append("｜\n");
        }
      }
      case Band.Picture picture -> {
        row(offset + picture.offset(), picture.start(), 0, area);
        out.append(picture.box().href()).append('\n');
      }
      case Band.Row row -> {
        row.cells().stream()
            .flatMap(cell -> cell.content().stream())
            .forEach(part -> add(part, offset, area));
        row.rules().forEach(rule -> addRule(rule, offset, area));
      }
    }
  }

  /** Its middle across the lines, where it begins, how long and how thick it is. */
  private void addRule(Band.Rule rule, int offset, TypeArea area) {
    row(offset + rule.offset() + rule.depth() / 2, rule.start(), rule.length(), area);
    out.append(String.format(Locale.ROOT, "━ %s pt\n", Sp.scale(rule.depth(), 100, Sp.PT) / 100.0));
  }

  private void row(int offset, int indent, int adjustment, TypeArea area) {
    String slot = String.format(Locale.ROOT, "%.3f", offset / (double) area.pitch());
    out.append(
        String.format(
            Locale.ROOT,
            "%10s %6d %6d ",
            slot.replaceFirst("\\.?0+$", ""),
            Sp.scale(indent, 1000, area.size()),
            Sp.scale(adjustment, 1000, area.size())));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
