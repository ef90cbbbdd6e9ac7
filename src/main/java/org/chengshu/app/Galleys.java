package org.chengshu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.Box;
import org.chengshu.flow.Galley;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.References;
import org.chengshu.flow.StyledDocument;
import org.chengshu.page.PageStyles;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.line.LineComposer;

/**
 * 长条集: the documents of a book set to the measure, on all cores. Each document has its own
 * findings, so that their order does not depend on which was ready first.
 */
final class Galleys {

  private record Made(Galley galley, Diagnostics found) {}

  private final List<StyledDocument> documents;
  private final TypeArea area;
  private final LineComposer composer;
  private final List<Made> made = new ArrayList<>();

  Galleys(StyledBook book, LineComposer composer) {
    this.documents = book.documents();
    this.area =
        book.pageStyles().style(new PageStyles.Key("", Side.RIGHT, false, false)).typeArea();
    this.composer = composer;
    made.addAll(
        documents.parallelStream().map(document -> set(document, References.NONE)).toList());
  }

  List<Galley> all() {
    return made.stream().map(Made::galley).toList();
  }

  /** Whether any document says something of the pages. */
  boolean referToPages() {
    return documents.stream().anyMatch(Galleys::refersToPages);
  }

  /** Sets again those documents that say something of the pages. */
  void renumber(References references) {
    IntStream.range(0, documents.size())
        .filter(i -> refersToPages(documents.get(i)))
        .forEach(i -> made.set(i, set(documents.get(i), references)));
  }

  private static boolean refersToPages(StyledDocument document) {
    return !document.notes().isEmpty()
        || hasTargetPage(document.root())
        || document.floats().values().stream().anyMatch(figure -> hasTargetPage(figure.box()));
  }

  void reportTo(Diagnostics diagnostics) {
    made.forEach(one -> one.found.all().forEach(diagnostics::report));
  }

  private Made set(StyledDocument document, References references) {
    Diagnostics found = new Diagnostics();
    return new Made(composer.compose(document, area, references, found), found);
  }

  private static boolean hasTargetPage(Box box) {
    return switch (box) {
      case Box.Block block -> block.children().stream().anyMatch(Galleys::hasTargetPage);
      case Box.Paragraph paragraph ->
          paragraph.pieces().stream()
              .anyMatch(piece ->
                  piece instanceof InlinePiece.TargetPage
                      || piece instanceof InlinePiece.TargetPages);
      case Box.Row row -> row.cells().stream().anyMatch(Galleys::hasTargetPage);
      case Box.Picture picture -> false;
      case Box.Table table -> table.content().stream().anyMatch(Galleys::hasTargetPage);
    };
  }
}
