package org.chengshu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chengshu.book.Book;
import org.chengshu.book.ImprintProfile;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Band;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Sp;
import org.chengshu.flow.StyledDocument;
import org.chengshu.manuscript.SampleArticle;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.line.LineComposer;
import org.chengshu.typeset.style.Styler;
import org.chengshu.xhtml.EveryKind;
import org.chengshu.xhtml.Hub;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** 竖排里的数字与西文: what EPUB and PDF do with them is one decision. */
class UprightTest {

  private static final TypeArea AREA = new TypeArea(36, 18, Sp.ofPt(10.5), Sp.ofPt(17.5));

  private static final List<StyleSheet> SHEETS =
      List.of(
          new StyleSheet(
              "book.css",
              StyleSheet.Medium.COMMON,
              "html { writing-mode: vertical-rl } .tcy { text-combine-upright: all }"));

  @ParameterizedTest
  @CsvFileSource(resources = "upright.tsv", delimiter = '\t')
  void bothEditionsAgree(String token, String stands) {
    Publication publication = publication("用" + token + "写");
    assertEquals(stands, inEpub(article(publication), token), "EPUB");
    assertEquals(stands, inPdf(publication, token), "PDF");
  }

  private static Publication publication(String paragraph) {
    Book.Chapter chapter =
        new Book.Chapter(
            "ch-a", "甲", List.of(SampleArticle.of("a1").title("题").paragraph(paragraph).build()));
    Book book =
        new Book(
            EveryKind.metadata("zh-Hans"),
            ImprintProfile.SAMPLE,
            List.of(new Book.Part("part-a", Optional.empty(), List.of(chapter))));
    return Hub.of(book, WritingMode.VERTICAL, SHEETS, Path.of("nowhere"), new Diagnostics());
  }

  private static ContentDocument article(Publication publication) {
    return publication.documents().stream()
        .filter(document -> document.kind() == DocumentKind.ARTICLE)
        .findFirst()
        .orElseThrow();
  }

  /** A reader turns whatever is not marked: digits and Latin are of orientation R (UAX #50). */
  private static String inEpub(ContentDocument document, String token) {
    return document.xhtml().contains("<span class=\"tcy\">" + token + "</span>") ? "tcy" : "turned";
  }

  private static String inPdf(Publication publication, String token) {
    StyledBook styled = new Styler(new Diagnostics()).style(publication);
    StyledDocument document =
        styled.documents().stream()
            .filter(d -> d.kind() == DocumentKind.ARTICLE)
            .findFirst()
            .orElseThrow();
    ItemList items =
        new LineComposer(SampleBook.fonts(), WritingMode.VERTICAL, "zh-Hans")
            .compose(document, AREA, href -> Optional.empty(), new Diagnostics()).bands().stream()
                .map(Band::content)
                .filter(Band.Lines.class::isInstance)
                .map(lines -> ((Band.Lines) lines).lines().getFirst().line().items())
                .filter(list -> list.text().contains(token))
                .findFirst()
                .orElseThrow();
    return switch (items.turn()[1]) {
      case ItemList.COMBINED -> "tcy";
      case ItemList.ROTATED -> "turned";
      default -> "upright";
    };
  }
}
