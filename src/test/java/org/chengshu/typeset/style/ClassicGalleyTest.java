package org.chengshu.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.PictureFile;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Severity;
import org.chengshu.flow.Band;
import org.chengshu.flow.Box;
import org.chengshu.flow.Galley;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.References;
import org.chengshu.flow.Sp;
import org.chengshu.flow.StyledDocument;
import org.chengshu.font.FontLibrary;
import org.chengshu.page.PageStyles.Key;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.line.LineComposer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 经典版式排成长条: what the styler makes is what the line composer takes. */
class ClassicGalleyTest {

  private static final int NOTE_LEADING = Sp.ofPt(13.5);

  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @EnumSource
  void linesHoldTheTextAndFillWholeGridLines(WritingMode mode) {
    StyledBook book =
        new Styler(diagnostics)
            .style(
                Publications.with(
                    Publications.of(
                        mode,
                        Publications.classic(),
                        document("title", DocumentKind.TITLE_PAGE),
                        document("contents", DocumentKind.CONTENTS),
                        document("a1", DocumentKind.ARTICLE)),
                    List.of(new PictureFile("p.jpg", "image/jpeg", Path.of("p.jpg"), 800, 500)),
                    Map.of()));
    TypeArea area = book.pageStyles().style(new Key("", Side.RIGHT, false, false)).typeArea();
    LineComposer composer =
        new LineComposer(FontLibrary.load(Path.of("fonts"), diagnostics), mode, "zh-Hans");
    for (StyledDocument document : book.documents()) {
      Galley galley =
          composer.compose(
              document, area, href -> Optional.of(new References.TargetPage(6, "7")), diagnostics);
      assertEquals(boxText(document), galleyText(galley), document.documentId());
      for (Band band : galley.bands()) {
        assertTrue(
            !(band.content() instanceof Band.Lines)
                || band.extent() % area.pitch() == 0
                || band.extent() == NOTE_LEADING,
            band.toString());
      }
    }
    assertEquals(0, diagnostics.count(Severity.ERROR), diagnostics.all().toString());
  }

  private static String boxText(StyledDocument document) {
    StringBuilder text = new StringBuilder();
    for (Box leaf : Publications.leaves(document.root())) {
      if (leaf instanceof Box.Paragraph paragraph) {
        for (InlinePiece piece : paragraph.pieces()) {
          switch (piece) {
            case InlinePiece.Text run -> text.append(run.text());
            case InlinePiece.Ruby ruby ->
                ruby.pairs().forEach(pair -> pair.base().forEach(run -> text.append(run.text())));
            case InlinePiece.InlineNote note ->
                note.content().forEach(run -> text.append(run.text()));
            case InlinePiece.NoteMark mark -> text.append(mark.number());
            case InlinePiece.TargetPage _ -> text.append('7');
            case InlinePiece.Leader _ -> text.append('\uFFFC');
            default -> {
              // Anchors and line breaks are no text.
            }
          }
        }
      }
    }
    return text.toString();
  }

  private static String galleyText(Galley galley) {
    List<String> lines = new ArrayList<>();
    for (Band band : galley.bands()) {
      band.content().lines().forEach(line -> lines.add(line.line().text()));
    }
    return String.join("", lines);
  }

  private static ContentDocument document(String id, DocumentKind kind) {
    return new ContentDocument(
        id, id + ".xhtml", kind, id, Publications.resource("vocabulary/" + id + ".xhtml"));
  }
}
