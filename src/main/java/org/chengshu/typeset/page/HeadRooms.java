package org.chengshu.typeset.page;

import java.util.EnumMap;
import java.util.Map;
import org.chengshu.page.MarginBox.Position;

/**
 * 书眉的余地: how wide a line at a page's head or foot may be. Those that stand side by side leave each
 * other room, and every one has its share whatever the others want.
 */
record HeadRooms(int width, int gap, Map<Position, Integer> widths) {

  /** The three of one edge. */
  private record Row(Position left, Position center, Position right) {

    boolean holds(Position position) {
      return position == left || position == center || position == right;
    }
  }

  private static final Row TOP =
      new Row(Position.TOP_LEFT, Position.TOP_CENTER, Position.TOP_RIGHT);
  private static final Row BOTTOM =
      new Row(Position.BOTTOM_LEFT, Position.BOTTOM_CENTER, Position.BOTTOM_RIGHT);

  /**
   * @param width of the type area
   * @param gap between neighbours
   * @param widths what the lines would take
   */
  HeadRooms {
    widths = new EnumMap<>(widths);
  }

  int room(Position position) {
    Row row = TOP.holds(position) ? TOP : BOTTOM;
    if (position == row.center) {
      int beside = Math.max(wished(row.left), wished(row.right));
      return beside == 0 ? width : Math.max(width / 3 - gap, width - 2 * (beside + gap));
    }
    if (wished(row.center) > 0) {
      return Math.max(width / 3 - gap, (width - wished(row.center)) / 2 - gap);
    }
    int other = wished(position == row.left ? row.right : row.left);
    return other == 0 ? width : Math.max(width / 2 - gap, width - other - gap);
  }

  private int wished(Position position) {
    return widths.getOrDefault(position, 0);
  }
}
