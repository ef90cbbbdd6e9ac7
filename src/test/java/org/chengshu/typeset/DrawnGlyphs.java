package org.chengshu.typeset;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Box;
import org.chengshu.flow.InlinePiece;
import org.chengshu.font.FontFace;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Glyphs;
import org.chengshu.page.DisplayList.Turn;

/** 画出的字: what stands on paper, glyph by glyph, in page coordinates, y down. */
final class DrawnGlyphs {

  /**
   * 画出的一个字形.
   *
   * @param left of the em box of a Han in this place and size
   * @param ink outline, in {@code Sp}
   */
  record Drawn(
      String text, FontFace face, int gid, Turn turn, int size, double left, double top, Area ink) {
    Rectangle2D bounds() {
      return ink.getBounds2D();
    }
  }

  private DrawnGlyphs() {}

  /** The glyphs of one paragraph, set on a page of its own. */
  static List<Drawn> of(
      WritingMode mode, String language, List<InlinePiece> pieces, Diagnostics diagnostics) {
    SampleBook sample = new SampleBook(mode);
    Box.Paragraph paragraph = sample.paragraph("p", pieces);
    DisplayList page =
        sample
            .typeset(
                List.of(sample.document("a", DocumentKind.ARTICLE, List.of(paragraph))),
                language,
                diagnostics)
            .displayLists()
            .getFirst();
    List<Drawn> drawn = new ArrayList<>();
    for (DisplayList.Operation operation : page.operations()) {
      if (operation instanceof DisplayList.BeginArtifact) {
        break; // heads and folios follow
      }
      if (operation instanceof Glyphs run) {
        for (int i = 0; i < run.gids().length; i++) {
          drawn.add(drawn(run, i));
        }
      }
    }
    return drawn;
  }

  private static Drawn drawn(Glyphs run, int i) {
    FontFace face = SampleBook.fonts().face(run.face());
    int gid = run.gids()[i];
    double scale = (double) run.size() / face.unitsPerEm();
    boolean across = run.turn() == Turn.HORIZONTAL;
    double x = run.x() + (across ? run.places()[i] : 0);
    double y = run.y() + (across ? 0 : run.places()[i]);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    double left = x;
    double top = y;
    switch (run.turn()) {
      case HORIZONTAL -> {
        place.scale(scale, -scale);
        top -= 0.88 * run.size();
      }
      case VERTICAL -> {
        place.scale(scale, -scale);
        double origin = face.emTop() + (face.verticalAdvance(gid) - face.unitsPerEm()) / 2.0;
        place.translate(-face.advance(gid) / 2.0, -origin);
        left -= run.size() / 2.0;
      }
      case ROTATED -> {
        place.rotate(Math.PI / 2);
        place.scale(scale, -scale);
        left -= 0.12 * run.size();
      }
    }
    Area ink = new Area(face.outline(gid));
    ink.transform(place);
    String text = run.text().substring(run.textStarts()[i], run.textStarts()[i + 1]);
    return new Drawn(text, face, gid, run.turn(), run.size(), left, top, ink);
  }
}
