package org.chengshu.font;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;

/** 子集化: cuts faces down to the glyphs a book uses. The same input gives the same bytes. */
public final class Subsetter {

  private static final int TAG_LENGTH = 6;

  private Subsetter() {}

  /** A subset for a PDF: glyphs are named by their ids, no character leads to them. */
  public static FontSubset subset(FontFace face, BitSet glyphs) {
    return subset(face, glyphs, new BitSet());
  }

  /**
   * A subset that also works as a font of its own, in an EPUB.
   *
   * @param glyphs what to keep; {@code .notdef} and the parts of composites are added, ids that the
   *     face does not have are passed over
   * @param codePoints characters whose glyphs are kept too and that the subset's {@code cmap} maps
   */
  public static FontSubset subset(FontFace face, BitSet glyphs, BitSet codePoints) {
    FaceTables tables = face.tables();
    BitSet wanted = (BitSet) glyphs.clone();
    codePoints.stream().map(face::glyph).forEach(wanted::set);
    SubsetGlyphs kept = SubsetGlyphs.read(tables, wanted);
    byte[] program = SubsetProgram.write(tables, kept, codePoints);
    return new FontSubset(program, kept.oldGids(), tag(program, kept.oldGids()));
  }

  /**
   * Different subsets need different tags (ISO 32000-1, 9.6.4). The directory has a sum of every
   * table: with the glyphs' ids it stands for the content at a hundredth of the time.
   */
  private static String tag(byte[] program, int[] oldGids) {
    int tables = ByteBuffer.wrap(program).getShort(4);
    ByteBuffer content = ByteBuffer.allocate(SfntWriter.directorySize(tables) + 4 * oldGids.length);
    content.put(program, 0, SfntWriter.directorySize(tables)).asIntBuffer().put(oldGids);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.array());
      StringBuilder tag = new StringBuilder(TAG_LENGTH);
      for (int i = 0; i < TAG_LENGTH; i++) {
        tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
      }
      return tag.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
