package org.chengshu.font;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;

/**
 * 字体: one face. Lengths are font units ({@link #unitsPerEm()} to the em), y up. Tables are read
 * when they are first needed; a table that is broken is FNT-01, once a face, and counts as empty.
 * Safe for use by several threads: what is decoded is immutable, and decoding twice does no harm.
 */
public final class FontFace {

  private final int index;
  private final FontTableRow row;
  private final Path file;
  private final Diagnostics diagnostics;
  private final AtomicBoolean broken = new AtomicBoolean();

  private SfntFile sfnt;
  private FaceMetrics metrics;
  private CharacterMap characters;
  private AdvanceTable horizontal;

  FontFace(int index, FontTableRow row, Path file, Diagnostics diagnostics) {
    this.index = index;
    this.row = row;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** The face's number in its library. */
  public int index() {
    return index;
  }

  public String family() {
    return row.family();
  }

  /** 100 to 900. */
  public int weight() {
    return row.weight();
  }

  public boolean italic() {
    return row.italic();
  }

  public Role role() {
    return row.role();
  }

  /** What the table says is special about the face; the words are explained there. */
  public Set<String> quirks() {
    return row.quirks();
  }

  public String licence() {
    return row.licence();
  }

  public String postScriptName() {
    return row.family();
  }

  public int unitsPerEm() {
    return metrics().unitsPerEm();
  }

  /** The glyph of a character; 0 if there is none. */
  public int glyph(int codePoint) {
    CharacterMap map = characters;
    return (map == null ? characters() : map).glyph(codePoint);
  }

  /** The glyph of a character with a variation selector; the character's own if there is none. */
  public int glyph(int codePoint, int variationSelector) {
    return glyph(codePoint);
  }

  public int advance(int gid) {
    AdvanceTable table = horizontal;
    return (table == null ? horizontal() : table).advance(gid);
  }

  /** One em where the face has no vertical metrics. */
  public int verticalAdvance(int gid) {
    return unitsPerEm();
  }

  /** Typographic ascender ({@code OS/2}). */
  public int ascent() {
    return metrics().ascent();
  }

  /** Typographic descender, below 0. */
  public int descent() {
    return metrics().descent();
  }

  /** The em box's top; its bottom is one em lower. 880 of 1000 in CJK faces. */
  public int emTop() {
    return metrics().emTop();
  }

  public int capHeight() {
    return metrics().capHeight();
  }

  public int xHeight() {
    return metrics().xHeight();
  }

  /** xMin, yMin, xMax, yMax over all glyphs. */
  public int[] bounds() {
    return metrics().bounds().clone();
  }

  /** xMin, yMin, xMax, yMax of one glyph's ink; all 0 if it has none. */
  public int[] bounds(int gid) {
    return new int[4];
  }

  /** The lookups of some features; nothing where the font has none of them. */
  public GlyphSubstitution substitution(String script, String language, List<String> features) {
    return GlyphSubstitution.NONE;
  }

  /** The glyph's outline, y up; empty if it has none. */
  public Path2D outline(int gid) {
    return new Path2D.Double();
  }

  /** Whether {@code OS/2 fsType} allows embedding a subset (C-33). */
  public boolean mayEmbed() {
    int rights = metrics().embedding();
    return (rights & 0x000E) != 0x0002 && (rights & 0x0300) == 0;
  }

  boolean speaks(String language) {
    return row.language().equals("*") || language.startsWith(row.language());
  }

  private FaceMetrics metrics() {
    if (metrics == null) {
      metrics = guarded(FaceMetrics::read, FaceMetrics.NONE);
    }
    return metrics;
  }

  private CharacterMap characters() {
    int count = metrics().glyphCount();
    return characters = guarded(f -> CharacterMap.read(f.table("cmap"), count), CharacterMap.NONE);
  }

  private AdvanceTable horizontal() {
    int count = metrics().glyphCount();
    return horizontal =
        guarded(f -> AdvanceTable.read(f.table("hhea"), f.table("hmtx"), count), AdvanceTable.NONE);
  }

  private <T> T guarded(Function<SfntFile, T> reader, T otherwise) {
    try {
      if (sfnt == null) {
        sfnt = SfntFile.open(file, row.index());
      }
      return reader.apply(sfnt);
    } catch (IOException | BrokenFontException e) {
      if (!broken.getAndSet(true)) {
        diagnostics.report(
            Code.FONT_FILE_BROKEN, Place.file(row.file()), row.file(), e.getMessage());
      }
      return otherwise;
    }
  }
}
