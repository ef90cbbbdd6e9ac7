package org.chengshu.typeset.line;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.font.FontFace;
import org.chengshu.font.Role;
import org.chengshu.unicode.CharClass;
import org.chengshu.unicode.MarkTable;

/**
 * 逐字选字体: the face of every cluster, and a word about each character that does not come from the
 * face it was meant for (C-35). Serves one document: it reports a character once.
 */
final class FaceChooser {

  private final Faces faces;
  private final MarkTable table;
  private final Diagnostics diagnostics;
  private final Set<Finding> reported = new HashSet<>();

  private record Finding(Code code, int codePoint) {}

  FaceChooser(Faces faces, MarkTable table, Diagnostics diagnostics) {
    this.faces = faces;
    this.table = table;
    this.diagnostics = diagnostics;
  }

  /** A cluster is set from one face, if any face has all of it. */
  FontFace face(FaceStack stack, String text, int from, int to, boolean western, Place place) {
    int codePoint = text.codePointAt(from);
    if (from + Character.charCount(codePoint) < to) {
      Optional<FontFace> whole =
          stack.face(western, face -> ClusterGlyphs.isComplete(face, text, from, to));
      if (whole.isEmpty()) {
        reportMissing(stack, text, from, to, western, place);
      } else {
        return checked(whole.get(), stack, codePoint, western, place);
      }
    }
    return face(stack, codePoint, western, place);
  }

  FontFace face(FaceStack stack, int codePoint, boolean western, Place place) {
    Optional<FontFace> face = stack.face(codePoint, western);
    if (face.isEmpty()) {
      report(Code.GLYPH_MISSING, codePoint, place);
      return faces.first();
    }
    return checked(face.get(), stack, codePoint, western, place);
  }

  private FontFace checked(
      FontFace face, FaceStack stack, int codePoint, boolean western, Place place) {
    if (table.mark(codePoint).charClass() == CharClass.UNKNOWN) {
      report(Code.CHARACTER_UNCLASSIFIED, codePoint, place);
    }
    if (face.role() == Role.RARE || !western && face != stack.firstForHan()) {
      report(Code.GLYPH_FALLBACK, codePoint, place, face.family());
    }
    return face;
  }

  /** What the face of the base does not have of a cluster. */
  private void reportMissing(
      FaceStack stack, String text, int from, int to, boolean western, Place place) {
    int base = text.codePointAt(from);
    Optional<FontFace> face = stack.face(base, western);
    text.substring(from, to)
        .codePoints()
        .skip(1)
        .filter(mark -> face.isPresent() && !ClusterGlyphs.isDrawnBy(face.get(), mark))
        .forEach(mark -> report(Code.GLYPH_MISSING, mark, place));
  }

  private void report(Code code, int codePoint, Place place, Object... more) {
    if (reported.add(new Finding(code, codePoint))) {
      String character = Character.toString(codePoint);
      String name = String.format("U+%04X", codePoint);
      diagnostics.report(
          code,
          place,
          more.length == 0
              ? new Object[] {character, name}
              : new Object[] {character, name, more[0]});
    }
  }
}
