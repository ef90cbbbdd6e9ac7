package org.chengshu.typeset.line;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.font.FontFace;
import org.chengshu.font.Role;
import org.chengshu.typeset.line.FaceStack.Kind;
import org.chengshu.unicode.CharClass;

/**
 * 逐字选字体: the face of every cluster, and a word about each character that does not come from the
 * face it was meant for (C-35). Serves one document: it reports a character once.
 */
final class FaceChooser {

  private final Faces faces;
  private final Diagnostics diagnostics;
  private final Set<Finding> reported = new HashSet<>();

  private record Finding(Code code, int codePoint) {}

  FaceChooser(Faces faces, Diagnostics diagnostics) {
    this.faces = faces;
    this.diagnostics = diagnostics;
  }

  /** The face of a cluster; all of it is set from one face, if any face has all of it. */
  FontFace face(FaceStack stack, String text, Segments segments, int cluster, Place place) {
    int from = segments.start[cluster];
    int to = segments.start[cluster + 1];
    int codePoint = text.codePointAt(from);
    CharClass charClass = segments.row[cluster].charClass();
    Kind kind = Kind.of(charClass);
    if (charClass == CharClass.UNKNOWN) {
      report(Code.CHARACTER_UNCLASSIFIED, codePoint, place);
    }
    if (from + Character.charCount(codePoint) < to) {
      Optional<FontFace> whole =
          stack.face(kind, face -> ClusterGlyphs.isComplete(face, text, from, to));
      if (whole.isPresent()) {
        return checked(whole.get(), stack, codePoint, kind, place);
      }
      reportMissing(stack, text.substring(from, to), kind, place);
    }
    return face(stack, codePoint, kind, place);
  }

  FontFace face(FaceStack stack, int codePoint, Kind kind, Place place) {
    Optional<FontFace> face = stack.face(codePoint, kind);
    if (face.isEmpty()) {
      report(Code.GLYPH_MISSING, codePoint, place);
      return faces.first();
    }
    return checked(face.get(), stack, codePoint, kind, place);
  }

  private FontFace checked(FontFace face, FaceStack stack, int codePoint, Kind kind, Place place) {
    boolean strange = kind != Kind.WESTERN && face != stack.first(kind);
    if (strange || face.role() == Role.RARE) {
      report(Code.GLYPH_FALLBACK, codePoint, place, face.family());
    }
    return face;
  }

  /** What the face of the base does not have of a cluster. */
  private void reportMissing(FaceStack stack, String cluster, Kind kind, Place place) {
    Optional<FontFace> face = stack.face(cluster.codePointAt(0), kind);
    cluster
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
