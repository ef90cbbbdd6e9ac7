package org.chengshu.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Ink;
import org.chengshu.flow.Sp;
import org.chengshu.page.DisplayList;
import org.chengshu.page.DisplayList.Glyphs;
import org.chengshu.page.DisplayList.Operation;
import org.chengshu.page.DisplayList.Turn;
import org.chengshu.page.Outline;
import org.chengshu.page.PageMap;
import org.chengshu.page.PagedBook;
import org.chengshu.typeset.OrnateArticle;
import org.chengshu.typeset.SampleBook;

/** 测试用书: display lists by hand, written and read back. */
abstract class PdfFixture {

  static final int PT = Sp.PT;

  final Diagnostics diagnostics = new Diagnostics();

  byte[] write(PagedBook book, Path picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(
        book,
        SampleBook.METADATA,
        SampleBook.fonts(),
        href -> Optional.ofNullable(picture),
        out,
        diagnostics);
    return out.toByteArray();
  }

  PDDocument read(PagedBook book) throws IOException {
    return Loader.loadPDF(write(book, null));
  }

  static PagedBook ornate(WritingMode mode) {
    SampleBook sample = new SampleBook(mode);
    return sample.typeset(List.of(new OrnateArticle(sample).document()), new Diagnostics());
  }

  static DisplayList page(String folio, Operation... operations) {
    return new DisplayList(folio, 400 * PT, 600 * PT, Sp.ofMm(3), false, List.of(operations));
  }

  static PagedBook book(List<DisplayList> lists, Outline... outline) {
    PageMap map = new PageMap(List.of(), Map.of(), List.of());
    return new PagedBook(WritingMode.HORIZONTAL, List.of(), lists, List.of(outline), map);
  }

  /** A run of the first Han face; {@code texts} are what the glyphs of {@code shown} stand for. */
  static Glyphs run(int y, String shown, String... texts) {
    int face =
        SampleBook.fonts().stack(SampleBook.text(10).font(), "zh-Hans").stream()
            .filter(candidate -> candidate.glyph('汉') != 0)
            .findFirst()
            .orElseThrow()
            .index();
    int[] gids = shown.codePoints().map(c -> SampleBook.fonts().face(face).glyph(c)).toArray();
    int[] places = new int[gids.length];
    int[] starts = new int[gids.length + 1];
    for (int i = 0; i < gids.length; i++) {
      places[i] = i * 10 * PT;
      starts[i + 1] = starts[i] + texts[i].length();
    }
    return new Glyphs(
        face,
        10 * PT,
        Turn.HORIZONTAL,
        50 * PT,
        y,
        gids,
        places,
        String.join("", texts),
        starts,
        Ink.BLACK);
  }

  static String content(PDPage page) throws IOException {
    return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
  }
}
