package org.chengshu.pdf;

import org.chengshu.font.FontFace;
import org.chengshu.font.FontSubset;

/**
 * 嵌入的字体: one face's subset. Glyph ids are the face's own; what the file counts them as is {@link
 * #cid}. Widths are thousandths of an em, as the file's tables have them.
 */
final class EmbeddedFont {

  private final FontFace face;
  private final GlyphUse.FaceUse use;
  private final FontSubset subset;
  private final byte[] deflatedProgram;
  private final char[] cids;

  private EmbeddedFont(FontFace face, GlyphUse.FaceUse use, FontSubset subset, char[] cids) {
    this.face = face;
    this.use = use;
    this.subset = subset;
    this.deflatedProgram = Streams.deflate(subset.program());
    this.cids = cids;
  }

  static EmbeddedFont of(FontFace face, GlyphUse.FaceUse use, FontSubset subset) {
    char[] cids = new char[use.glyphs().length()];
    use.glyphs().stream().forEach(gid -> cids[gid] = (char) Math.max(0, subset.newGid(gid)));
    return new EmbeddedFont(face, use, subset, cids);
  }

  FontFace face() {
    return face;
  }

  GlyphUse.FaceUse use() {
    return use;
  }

  byte[] program() {
    return subset.program();
  }

  byte[] deflatedProgram() {
    return deflatedProgram;
  }

  /** {@code ABCDEF+PostScriptName}. */
  String name() {
    return subset.tag() + "+" + face.postScriptName().replaceAll("[^!-~]|[()<>\\[\\]{}/%#]", "");
  }

  String resourceName(boolean vertical) {
    return (vertical ? "V" : "H") + face.index();
  }

  int cid(int gid) {
    return cids[gid];
  }

  int width(int gid) {
    return scaled(face.advance(gid));
  }

  int verticalAdvance(int gid) {
    return scaled(face.verticalAdvance(gid));
  }

  /** The vertical origin's height: the em box's top, if the glyph is one em long (W2). */
  int originHeight(int gid) {
    return scaled(face.emTop()) + (verticalAdvance(gid) - 1000) / 2;
  }

  int scaled(int units) {
    return Math.round(units * 1000f / face.unitsPerEm());
  }
}
