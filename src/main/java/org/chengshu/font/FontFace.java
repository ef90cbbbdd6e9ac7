package org.chengshu.font;

import java.awt.geom.Path2D;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.chengshu.diag.Diagnostics;

/**
 * 字体: one face. Lengths are font units ({@link #unitsPerEm()} to the em), y up. Tables are read
 * when they are first needed; what is broken is FNT-01, once a face, and counts as empty. Safe for
 * use by several threads.
 */
public final class FontFace {

  private final int index;
  private final FontTableRow row;
  private final Path file;
  private final FaceTables tables;

  FontFace(int index, FontTableRow row, Path file, Diagnostics diagnostics) {
    this.index = index;
    this.row = row;
    this.file = file;
    this.tables = new FaceTables(row, file, diagnostics);
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
  public Quirks quirks() {
    return row.quirks();
  }

  public String licence() {
    return row.licence();
  }

  /** What the font calls itself, in ASCII; the family where it does not say. */
  public String postScriptName() {
    return tables.postScriptName();
  }

  public int unitsPerEm() {
    return metrics().unitsPerEm();
  }

  /** The glyph of a character; 0 if there is none. */
  public int glyph(int codePoint) {
    return tables.characters().glyph(codePoint);
  }

  /** The glyph of a character with a variation selector; the character's own if there is none. */
  public int glyph(int codePoint, int variationSelector) {
    return tables
        .guarded(
            file -> tables.selectors().glyph(codePoint, variationSelector), OptionalInt.empty())
        .orElseGet(() -> glyph(codePoint));
  }

  public int advance(int gid) {
    return tables.horizontal().advance(gid);
  }

  /** One em where the face has no vertical metrics. */
  public int verticalAdvance(int gid) {
    AdvanceTable vertical = tables.vertical();
    return vertical == AdvanceTable.NONE ? unitsPerEm() : vertical.advance(gid);
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

  /**
   * xMin, yMin, xMax, yMax of one glyph's ink as the font states it (the box of its control points,
   * which may be a little larger); all 0 if it has none.
   */
  public int[] bounds(int gid) {
    return tables.fromGlyphs(glyphs -> glyphs.bounds(gid), new int[4]);
  }

  /** The lookups of some features; nothing where the font has none of them. */
  public GlyphSubstitution substitution(String script, String language, List<String> features) {
    return tables.substitution(script, language, features);
  }

  /** The pairs of {@code kern}; nothing where the font has none. */
  public Kerning kerning(String script, String language) {
    return tables.kerning(script, language);
  }

  /** The glyph's outline, y up; empty if it has none. */
  public Path2D outline(int gid) {
    return tables.fromGlyphs(glyphs -> OutlineReader.read(glyphs, gid), new Path2D.Double());
  }

  /** Whether {@code OS/2 fsType} allows embedding a subset (C-33). */
  public boolean mayEmbed() {
    int rights = metrics().embedding();
    return (rights & 0x000E) != 0x0002 && (rights & 0x0300) == 0;
  }

  /**
   * Whether the face is made for a language.
   *
   * @param language BCP 47
   */
  public boolean speaks(String language) {
    return row.language().equals("*") || language.startsWith(row.language());
  }

  /** The font program, for whoever embeds faces by other means. */
  public Path file() {
    return file;
  }

  FaceTables tables() {
    return tables;
  }

  private FaceMetrics metrics() {
    return tables.metrics();
  }
}
