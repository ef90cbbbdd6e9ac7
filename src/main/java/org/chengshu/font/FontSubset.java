package org.chengshu.font;

import java.util.Arrays;

/**
 * 字体子集: a TrueType program of the glyphs a book uses.
 *
 * @param program for a PDF {@code CIDFontType2} with an identity {@code CIDToGIDMap}
 * @param oldGids new glyph id → glyph id in the face, ascending; 0 comes first
 * @param tag six capital letters made from the content, for {@code TAG+PostScriptName}
 */
public record FontSubset(byte[] program, int[] oldGids, String tag) {

  /** The glyph's id in the subset; negative if it is not part of it. */
  public int newGid(int oldGid) {
    return Arrays.binarySearch(oldGids, oldGid);
  }
}
