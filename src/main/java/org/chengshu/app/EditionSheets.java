package org.chengshu.app;

import java.util.ArrayList;
import java.util.List;
import org.chengshu.book.ArticleStart;
import org.chengshu.book.Edition;
import org.chengshu.book.Signature;
import org.chengshu.content.Label;
import org.chengshu.content.Labels;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.StyleSheet.Medium;
import org.chengshu.content.WritingMode;

/**
 * 版次样式: what {@code book.yaml} says of an edition, as the sheets that follow the design's; where it
 * is silent, the cascade takes the trim's row of Table B1 (REQUIREMENTS B-04).
 */
final class EditionSheets {

  private static final String FILE = "book.yaml";

  // At the foot beside the spine: designs have heads at the top and folios outside or in the
  // middle.
  private static final String PROOF =
      """
      @page :left { @bottom-right { content: "样稿"; font-family: kai; font-size: 9pt } }
      @page :right { @bottom-left { content: "样稿"; font-family: kai; font-size: 9pt } }
      """;

  private EditionSheets() {}

  /**
   * @param language of the book
   * @param proof whether the pages say 样稿 at their foot, outside the type area
   */
  static List<StyleSheet> of(Edition edition, String language, boolean proof) {
    List<StyleSheet> sheets = new ArrayList<>();
    if (edition.writingMode() == WritingMode.VERTICAL) {
      sheets.add(new StyleSheet(FILE, Medium.COMMON, "html { writing-mode: vertical-rl }\n"));
    }
    sheets.add(new StyleSheet(FILE, Medium.PRINT, print(edition)));
    if (edition.signature().fill() == Signature.Fill.NOTES) {
      sheets.add(new StyleSheet(FILE, Medium.PRINT, notes(language)));
    }
    if (proof) {
      sheets.add(new StyleSheet(FILE, Medium.PRINT, PROOF));
    }
    return sheets;
  }

  /** 笔记页: their only word; how they look is the design's, which calls them {@code notes}. */
  private static String notes(String language) {
    return "@page notes { @top-center { content: \"%s\" } }\n"
        .formatted(Labels.of(language).of(Label.NOTES));
  }

  private static String print(Edition edition) {
    StringBuilder page = new StringBuilder();
    page.append("size: %dmm %dmm;".formatted(edition.trim().width(), edition.trim().height()));
    edition
        .typeArea()
        .map(grid -> " -cs-type-area: %d %d;".formatted(grid.characters(), grid.lines()))
        .ifPresent(page::append);
    StringBuilder type = new StringBuilder();
    edition.size().ifPresent(size -> type.append("font-size: " + size.toPlainString() + "pt;"));
    edition
        .leading()
        .ifPresent(leading -> type.append(" line-height: " + leading.toPlainString() + "pt;"));
    return "@page { "
        + page
        + " }\nhtml { "
        + type
        + " }\n"
        + edition.articleStart().map(EditionSheets::articleStart).orElse("");
  }

  /** Articles that run on stand two lines apart; a page's head drops the space (B-15). */
  private static String articleStart(ArticleStart start) {
    return switch (start) {
      case PAGE -> "body.article { break-before: page }\n";
      case RECTO -> "body.article { break-before: recto }\n";
      case RUN_ON ->
          "body.article { break-before: auto }\n"
              + "body.article > article { margin-block-start: 2rlh }\n";
    };
  }
}
