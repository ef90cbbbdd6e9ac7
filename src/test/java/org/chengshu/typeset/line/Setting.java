package org.chengshu.typeset.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Ink;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontLibrary;
import org.chengshu.font.FontRequest;

/** 试排: sets plain paragraphs in body type, so that tests speak of text and ems only. */
final class Setting {

  static final int EM = Sp.ofPt(10.5);

  static final FontLibrary FONTS = FontLibrary.load(Path.of("fonts"), new Diagnostics());

  // Faces and their substitutions are costly to read; a composer may serve many paragraphs.
  private static final Map<Variant, LineComposer> COMPOSERS = new ConcurrentHashMap<>();

  static final TextStyle BODY = body("zh-Hans");

  final Diagnostics diagnostics = new Diagnostics();
  private final ParagraphComposer composer;
  private final LineRules rules;
  private final TextStyle body;

  Setting(WritingMode mode, LineRules.Level level) {
    this(mode, standard(level));
  }

  Setting(WritingMode mode, LineRules rules) {
    this(mode == WritingMode.VERTICAL ? Variant.SC_V : Variant.SC_H, rules);
  }

  Setting(Variant variant, LineRules.Level level) {
    this(variant, standard(level));
  }

  Setting(Variant variant, LineRules rules) {
    this.composer =
        COMPOSERS
            .computeIfAbsent(variant, v -> new LineComposer(FONTS, v.mode, v.language))
            .paragraphs(href -> Optional.empty(), diagnostics);
    this.rules = rules;
    this.body = body(variant.language);
  }

  private static LineRules standard(LineRules.Level level) {
    return new LineRules(
        level, LineRules.MarkWidth.GB_HALF_ADJACENT, false, true, false, LineRules.Keep.NOTHING);
  }

  private static TextStyle body(String language) {
    return new TextStyle(
        new FontRequest(List.of("serif"), 400, false),
        EM,
        EM,
        0,
        Ink.BLACK,
        language,
        0,
        0,
        TextStyle.Combine.DIGITS,
        TextStyle.Emphasis.NONE,
        TextStyle.LineMark.NONE,
        false);
  }

  /** The lines of a paragraph. Measure and indent in ems. */
  List<Line> lines(String text, double measure, double indent) {
    return composer.lines(
        paragraph(text, indent), (int) Math.round(measure * EM), TextAlign.JUSTIFY, Place.NOWHERE);
  }

  /** The lines of a heading. */
  List<Line> centred(List<InlinePiece> pieces, double measure) {
    return composer.lines(
        paragraph(pieces, 0), (int) Math.round(measure * EM), TextAlign.CENTER, Place.NOWHERE);
  }

  /** The lines of pieces, without indent. */
  List<Line> lines(List<InlinePiece> pieces, double measure) {
    return composer.lines(
        paragraph(pieces, 0), (int) Math.round(measure * EM), TextAlign.JUSTIFY, Place.NOWHERE);
  }

  private Box.Paragraph paragraph(String text, double indent) {
    return paragraph(List.of(new InlinePiece.Text(text, body, Optional.empty())), indent);
  }

  private Box.Paragraph paragraph(List<InlinePiece> pieces, double indent) {
    BlockStyle style =
        new BlockStyle(
            0,
            0,
            0,
            0,
            (int) Math.round(indent * EM),
            TextAlign.JUSTIFY,
            Sp.ofPt(17.5),
            0,
            0,
            PageBreak.AUTO,
            PageBreak.AUTO,
            false,
            false,
            1,
            2,
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            rules);
    return new Box.Paragraph(Optional.empty(), "p", style, body, pieces);
  }
}
