package org.chengshu.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.chengshu.page.MarginBox.Position;
import org.junit.jupiter.api.Test;

class HeadRoomsTest {

  private static final int WIDTH = 300;
  private static final int GAP = 10;

  private static int room(Position position, Map<Position, Integer> widths) {
    return new HeadRooms(WIDTH, GAP, widths).room(position);
  }

  @Test
  void whoStandsAloneHasTheWholeEdge() {
    Map<Position, Integer> widths = Map.of(Position.TOP_LEFT, 400, Position.BOTTOM_CENTER, 400);
    assertEquals(WIDTH, room(Position.TOP_LEFT, widths));
    assertEquals(WIDTH, room(Position.BOTTOM_CENTER, widths));
  }

  @Test
  void aShortNeighbourTakesNoMoreThanItNeeds() {
    assertEquals(
        260, room(Position.TOP_LEFT, Map.of(Position.TOP_LEFT, 400, Position.TOP_RIGHT, 30)));
    assertEquals(
        125, room(Position.TOP_LEFT, Map.of(Position.TOP_LEFT, 400, Position.TOP_CENTER, 30)));
  }

  @Test
  void whatEverTheyWantNoTwoMeet() {
    Random random = new Random(5);
    for (int round = 0; round < 2000; round++) {
      Map<Position, Integer> widths = new EnumMap<>(Position.class);
      for (Position position :
          new Position[] {Position.TOP_LEFT, Position.TOP_CENTER, Position.TOP_RIGHT}) {
        if (random.nextBoolean()) {
          widths.put(position, random.nextInt(1, 500));
        }
      }
      Map<Position, Integer> taken = new EnumMap<>(Position.class);
      widths.forEach(
          (position, width) -> taken.put(position, Math.min(width, room(position, widths))));
      int left = taken.getOrDefault(Position.TOP_LEFT, 0);
      int center = taken.getOrDefault(Position.TOP_CENTER, 0);
      int right = WIDTH - taken.getOrDefault(Position.TOP_RIGHT, 0);
      assertTrue(left <= right && right <= WIDTH && left <= WIDTH, widths::toString);
      if (center > 0) {
        assertTrue(left <= (WIDTH - center) / 2 + 1, widths::toString);
        assertTrue((WIDTH + center) / 2 <= right + 1, widths::toString);
      }
    }
  }
}
