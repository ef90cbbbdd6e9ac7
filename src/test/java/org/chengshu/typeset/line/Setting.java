package org.chengshu.typeset.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

  static final TextStyle BODY =
      new TextStyle(
          new FontRequest(List.of("serif"), 400, false),
          EM,
          Ink.BLACK,
          "zh-Hans",
          0,
          0,
          TextStyle.Combine.NONE,
          TextStyle.Emphasis.NONE,
          TextStyle.LineMark.NONE,
          false);

  final Diagnostics diagnostics = new Diagnostics();
  private final ParagraphComposer composer;
  private final LineRules rules;

  Setting(WritingMode mode, LineRules.Level level) {
    this(mode, new LineRules(level, LineRules.MarkWidth.GB_HALF_ADJACENT, true, false));
  }

  Setting(WritingMode mode, LineRules rules) {
    this.composer =
        new LineComposer(FontLibrary.load(Path.of("fonts"), diagnostics), mode, "zh-Hans")
            .paragraphs(href -> Optional.empty(), diagnostics);
    this.rules = rules;
  }

  /** The lines of a paragraph. Measure and indent in ems. */
  List<Line> lines(String text, double measure, double indent) {
    return composer.lines(
        paragraph(text, indent), (int) Math.round(measure * EM), TextAlign.JUSTIFY, Place.NOWHERE);
  }

  /** The lines of pieces, without indent. */
  List<Line> lines(List<InlinePiece> pieces, double measure) {
    return composer.lines(
        paragraph(pieces, 0), (int) Math.round(measure * EM), TextAlign.JUSTIFY, Place.NOWHERE);
  }

  private Box.Paragraph paragraph(String text, double indent) {
    return paragraph(List.of(new InlinePiece.Text(text, BODY, Optional.empty())), indent);
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
    return new Box.Paragraph(Optional.empty(), "p", style, BODY, pieces);
  }
}
