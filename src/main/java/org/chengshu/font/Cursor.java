package org.chengshu.font;

/** 游标: reads 16-bit numbers one after another. */
final class Cursor {

  private final FontBytes table;
  private final ReadBudget budget;
  private int at;

  Cursor(FontBytes table, int at, ReadBudget budget) {
    this.table = table;
    this.at = at;
    this.budget = budget;
  }

  FontBytes table() {
    return table;
  }

  int next() {
    int value = table.u16(at);
    at += 2;
    return value;
  }

  int[] list(int length) {
    if (length < 0) {
      throw table.broken(at);
    }
    budget.spend(length + 1, table);
    int[] list = new int[length];
    for (int i = 0; i < length; i++) {
      list[i] = next();
    }
    return list;
  }

  /** A list that follows its length. */
  int[] list() {
    return list(next());
  }
}
