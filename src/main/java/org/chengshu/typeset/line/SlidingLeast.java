package org.chengshu.typeset.line;

/** 窗内最小值: the least of the latest costs, for a window whose start only moves on. */
final class SlidingLeast {

  // Breaks that may yet be the least, in order; their costs ascend.
  private final int[] at;
  private final double[] cost;
  private int head;
  private int tail;

  SlidingLeast(int capacity) {
    at = new int[capacity];
    cost = new double[capacity];
  }

  void add(int position, double value) {
    while (tail > head && cost[tail - 1] >= value) {
      tail--;
    }
    at[tail] = position;
    cost[tail++] = value;
  }

  /** The least from a position on; positions before it are forgotten. */
  double from(int start) {
    while (at[head] < start) {
      head++;
    }
    return cost[head];
  }
}
