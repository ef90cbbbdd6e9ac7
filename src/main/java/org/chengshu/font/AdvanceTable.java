package org.chengshu.font;

/**
 * 字宽表: advances of {@code hmtx} or {@code vmtx}, decoded at once; side bearings stay in the table.
 */
final class AdvanceTable {

  static final AdvanceTable NONE = new AdvanceTable(FontBytes.empty("hmtx"), 0, new char[0]);

  private final FontBytes metrics;
  private final int longMetrics;
  // Advances are asked for once a character: a flat array.
  private final char[] advances;

  private AdvanceTable(FontBytes metrics, int longMetrics, char[] advances) {
    this.metrics = metrics;
    this.longMetrics = longMetrics;
    this.advances = advances;
  }

  static AdvanceTable read(FontBytes header, FontBytes metrics, int glyphCount) {
    int longMetrics = Math.min(header.u16(34), glyphCount);
    if (longMetrics == 0 && glyphCount > 0) {
      throw header.broken(34);
    }
    char[] advances = new char[glyphCount];
    for (int gid = 0; gid < glyphCount; gid++) {
      advances[gid] =
          gid < longMetrics ? (char) metrics.u16(4 * gid) : advances[Math.max(longMetrics - 1, 0)];
    }
    return new AdvanceTable(metrics, longMetrics, advances);
  }

  int advance(int gid) {
    return gid >= 0 && gid < advances.length ? advances[gid] : 0;
  }

  /** 0 where the font does not say. */
  int bearing(int gid) {
    int at = gid < longMetrics ? 4 * gid + 2 : 4 * longMetrics + 2 * (gid - longMetrics);
    return gid >= 0 && at + 2 <= metrics.size() ? metrics.s16(at) : 0;
  }
}
