package org.chengshu.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** 字符映射写出: {@code cmap} in format 4, and in format 12 where that is not enough. */
final class CharacterMapWriter {

  // The format's length is a 16-bit number.
  private static final int MAX_SEGMENTS = (0xFFFF - 16) / 8;
  private static final int LAST_OF_PLANE_0 = 0xFFFF;

  private final List<Segment> segments = new ArrayList<>();

  /** Characters in a row whose glyphs are in a row. */
  private record Segment(int first, int last, int glyph) {}

  /** Characters must come in ascending order. */
  void add(int codePoint, int glyph) {
    if (!segments.isEmpty()) {
      Segment open = segments.getLast();
      boolean continues =
          open.last + 1 == codePoint && open.glyph + codePoint - open.first == glyph;
      // No segment crosses planes, so that format 4 takes whole segments.
      if (continues && codePoint != LAST_OF_PLANE_0 + 1) {
        segments.set(segments.size() - 1, new Segment(open.first, codePoint, open.glyph));
        return;
      }
    }
    segments.add(new Segment(codePoint, codePoint, glyph));
  }

  byte[] write() {
    List<Segment> plane0 =
        segments.stream().filter(segment -> segment.last < LAST_OF_PLANE_0).toList();
    boolean fits = plane0.size() < MAX_SEGMENTS;
    byte[] format4 = format4(fits ? plane0 : List.of());
    boolean enough = fits && plane0.size() == segments.size();
    byte[] format12 = enough ? new byte[0] : format12();
    int tables = enough ? 1 : 2;
    int start = 4 + 8 * tables;
    ByteBuffer out = ByteBuffer.allocate(start + format4.length + format12.length);
    out.putShort((short) 0).putShort((short) tables);
    // Windows, characters of plane 0; Windows, all characters.
    out.putShort((short) 3).putShort((short) 1).putInt(start);
    if (!enough) {
      out.putShort((short) 3).putShort((short) 10).putInt(start + format4.length);
    }
    return out.put(format4).put(format12).array();
  }

  private static byte[] format4(List<Segment> plane0) {
    int count = plane0.size() + 1;
    ByteBuffer out = ByteBuffer.allocate(16 + 8 * count);
    int powerOfTwo = Integer.highestOneBit(count);
    out.putShort((short) 4).putShort((short) out.capacity()).putShort((short) 0);
    out.putShort((short) (2 * count)).putShort((short) (2 * powerOfTwo));
    out.putShort((short) Integer.numberOfTrailingZeros(powerOfTwo));
    out.putShort((short) (2 * (count - powerOfTwo)));
    plane0.forEach(segment -> out.putShort((short) segment.last));
    // The format's last segment: U+FFFF, which leads to glyph 0.
    out.putShort((short) LAST_OF_PLANE_0).putShort((short) 0);
    plane0.forEach(segment -> out.putShort((short) segment.first));
    out.putShort((short) LAST_OF_PLANE_0);
    plane0.forEach(segment -> out.putShort((short) (segment.glyph - segment.first)));
    out.putShort((short) 1);
    return out.array();
  }

  private byte[] format12() {
    ByteBuffer out = ByteBuffer.allocate(16 + 12 * segments.size());
    out.putShort((short) 12).putShort((short) 0).putInt(out.capacity()).putInt(0);
    out.putInt(segments.size());
    for (Segment segment : segments) {
      out.putInt(segment.first).putInt(segment.last).putInt(segment.glyph);
    }
    return out.array();
  }
}
