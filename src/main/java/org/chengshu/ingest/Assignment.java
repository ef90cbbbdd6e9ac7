package org.chengshu.ingest;

import java.util.Arrays;

/** 指派: the cheapest way to give each row a column of its own (Kuhn's Hungarian method, O(n³)). */
final class Assignment {

  private static final long FAR = Long.MAX_VALUE / 4;

  private final long[][] cost;
  private final int rows;
  private final int columns;
  private final long[] rowPotential;
  private final long[] columnPotential;
  private final int[] rowOfColumn;

  private Assignment(long[][] cost, int columns) {
    this.cost = cost;
    this.rows = cost.length;
    this.columns = columns;
    rowPotential = new long[rows + 1];
    columnPotential = new long[columns + 1];
    rowOfColumn = new int[columns + 1];
  }

  /**
   * @param cost rows × columns, at least as many columns as rows
   * @return the column of each row
   */
  static int[] solve(long[][] cost, int columns) {
    Assignment assignment = new Assignment(cost, columns);
    for (int row = 1; row <= assignment.rows; row++) {
      assignment.place(row);
    }
    int[] columnOfRow = new int[assignment.rows];
    for (int column = 1; column <= columns; column++) {
      if (assignment.rowOfColumn[column] > 0) {
        columnOfRow[assignment.rowOfColumn[column] - 1] = column - 1;
      }
    }
    return columnOfRow;
  }

  /**
   * Finds the shortest augmenting path from the row; column 0 stands for the row not yet placed.
   */
  private void place(int row) {
    long[] reach = new long[columns + 1];
    int[] from = new int[columns + 1];
    boolean[] visited = new boolean[columns + 1];
    Arrays.fill(reach, FAR);
    rowOfColumn[0] = row;
    int column = 0;
    do {
      visited[column] = true;
      column = step(column, reach, from, visited);
    } while (rowOfColumn[column] != 0);
    while (column != 0) {
      rowOfColumn[column] = rowOfColumn[from[column]];
      column = from[column];
    }
  }

  private int step(int column, long[] reach, int[] from, boolean[] visited) {
    int row = rowOfColumn[column];
    int next = 0;
    long nearest = FAR;
    for (int j = 1; j <= columns; j++) {
      if (visited[j]) {
        continue;
      }
      long reduced = cost[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
      if (reduced < reach[j]) {
        reach[j] = reduced;
        from[j] = column;
      }
      if (reach[j] < nearest) {
        nearest = reach[j];
        next = j;
      }
    }
    for (int j = 0; j <= columns; j++) {
      if (visited[j]) {
        rowPotential[rowOfColumn[j]] += nearest;
        columnPotential[j] -= nearest;
      } else {
        reach[j] -= nearest;
      }
    }
    return next;
  }
}
