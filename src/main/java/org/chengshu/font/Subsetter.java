package org.chengshu.font;

import java.util.BitSet;

/** 子集化: cuts faces down to the glyphs a book uses. The same input gives the same bytes. */
public final class Subsetter {

  private Subsetter() {}

  public static FontSubset subset(FontFace face, BitSet glyphs) {
    throw new UnsupportedOperationException("not yet");
  }
}
