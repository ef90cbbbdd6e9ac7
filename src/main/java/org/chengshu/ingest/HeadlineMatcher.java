package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 标题配正文: joins the torn parts of headlines and gives each its text, both at once, so that the whole
 * costs least. A headline belongs where its rare pairs of characters stand; the order on the page
 * decides between equals.
 */
final class HeadlineMatcher {

  private static final int HEADLINE_LEFT = 3_000;
  private static final int TEXT_LEFT = 6_000;
  private static final int STEP = 60;

  /** No page has more; a wrapped book has, and there the order is all one needs. */
  private static final int MOST = 80;

  private final List<PageBody> bodies;
  private final BigramIndex index;

  /** 配对结果: the headline of each body by its index, and the headlines of none. */
  record Match(Map<Integer, HeadlineGroup> headlines, List<HeadlineGroup> left) {}

  private record Solution(long cost, int[] columnOfBody) {}

  private HeadlineMatcher(List<Chunk> chunks, List<PageBody> bodies) {
    this.bodies = bodies;
    this.index = index(chunks, bodies);
  }

  static BigramIndex index(List<Chunk> chunks, List<PageBody> bodies) {
    return new BigramIndex(
        bodies.stream().map(PageBody::text).toList(),
        chunks.stream()
            .filter(chunk -> chunk.kind() == Chunk.Kind.HEAD)
            .flatMap(chunk -> chunk.lines().stream())
            .map(PageLine::text)
            .toList());
  }

  /**
   * @param bodies that want a headline
   */
  static Match match(List<Chunk> chunks, List<PageBody> bodies) {
    HeadlineMatcher matcher = new HeadlineMatcher(chunks, bodies);
    List<HeadlineGroup> groups = matcher.closeMarks(parts(chunks));
    if (groups.size() > MOST || bodies.size() > MOST) {
      return matcher.inOrder(groups);
    }
    Solution best = matcher.solve(groups);
    while (true) {
      Optional<List<HeadlineGroup>> better = matcher.bestJoin(groups, best.cost());
      if (better.isEmpty()) {
        return matcher.result(groups, best);
      }
      groups = better.get();
      best = matcher.solve(groups);
    }
  }

  /** Each text gets the headline right before it. */
  private Match inOrder(List<HeadlineGroup> groups) {
    Map<Integer, HeadlineGroup> headlines = new TreeMap<>();
    List<HeadlineGroup> left = new ArrayList<>();
    int body = 0;
    for (HeadlineGroup group : groups) {
      while (body < bodies.size() && bodies.get(body).position() < group.position()) {
        body++;
      }
      HeadlineGroup before = body < bodies.size() ? headlines.put(body, group) : group;
      if (before != null) {
        left.add(before);
      }
    }
    return new Match(headlines, left);
  }

  private static List<HeadlineGroup> parts(List<Chunk> chunks) {
    List<HeadlineGroup> parts = new ArrayList<>();
    int zone = 0;
    for (int i = 0; i < chunks.size(); i++) {
      switch (chunks.get(i).kind()) {
        case HEAD -> parts.add(new HeadlineGroup(i, zone, chunks.get(i).lines(), 0));
        case BODY -> zone++;
        case CAPTION, TEASER, OPEN -> {}
      }
    }
    return parts;
  }

  /** 《 and “ that are open must be closed: their parts are one headline whatever it costs. */
  private List<HeadlineGroup> closeMarks(List<HeadlineGroup> parts) {
    List<HeadlineGroup> closed = new ArrayList<>();
    for (HeadlineGroup part : parts) {
      boolean goesOn =
          !closed.isEmpty()
              && closed.getLast().isOpen()
              && closed.getLast().zone() == part.zone()
              && !part.lines().getFirst().indented();
      if (goesOn) {
        HeadlineGroup joined = closed.removeLast().plus(part, index);
        closed.add(new HeadlineGroup(joined.position(), joined.zone(), joined.lines(), 0));
      } else {
        closed.add(part);
      }
    }
    return closed;
  }

  private Optional<List<HeadlineGroup>> bestJoin(List<HeadlineGroup> groups, long limit) {
    Optional<List<HeadlineGroup>> best = Optional.empty();
    for (int i = 0; i + 1 < groups.size(); i++) {
      if (groups.get(i).zone() != groups.get(i + 1).zone()) {
        continue;
      }
      List<HeadlineGroup> joined = new ArrayList<>(groups);
      joined.set(i, groups.get(i).plus(groups.get(i + 1), index));
      joined.remove(i + 1);
      long cost = solve(joined).cost();
      if (cost < limit) {
        limit = cost;
        best = Optional.of(joined);
      }
    }
    return best;
  }

  /** One column for each headline and as many blank ones as there are bodies. */
  private Solution solve(List<HeadlineGroup> groups) {
    int columns = groups.size() + bodies.size();
    long[][] cost = new long[bodies.size()][columns];
    for (int body = 0; body < bodies.size(); body++) {
      for (int column = 0; column < columns; column++) {
        cost[body][column] =
            column < groups.size() ? cost(groups.get(column), body) - HEADLINE_LEFT : TEXT_LEFT;
      }
    }
    int[] columnOfBody = Assignment.solve(cost, columns);
    long total = (long) HEADLINE_LEFT * groups.size();
    for (int body = 0; body < bodies.size(); body++) {
      total += cost[body][columnOfBody[body]];
    }
    total += groups.stream().mapToLong(HeadlineGroup::joinCost).sum();
    return new Solution(total, columnOfBody);
  }

  private long cost(HeadlineGroup group, int body) {
    int position = bodies.get(body).position();
    long between =
        bodies.stream()
            .mapToInt(PageBody::position)
            .filter(p -> p > Math.min(position, group.position()))
            .filter(p -> p < Math.max(position, group.position()))
            .count();
    return between * STEP - index.affinity(group.text(), body);
  }

  private Match result(List<HeadlineGroup> groups, Solution solution) {
    Map<Integer, HeadlineGroup> headlines = new TreeMap<>();
    List<HeadlineGroup> left = new ArrayList<>(groups);
    for (int body = 0; body < bodies.size(); body++) {
      if (solution.columnOfBody()[body] < groups.size()) {
        HeadlineGroup group = groups.get(solution.columnOfBody()[body]);
        headlines.put(body, group);
        left.remove(group);
      }
    }
    return new Match(headlines, left);
  }
}
