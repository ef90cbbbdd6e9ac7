package org.chengshu.typeset.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import org.chengshu.content.ContentDocument;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.Box;
import org.chengshu.flow.Sp;
import org.chengshu.flow.StyledDocument;
import org.chengshu.page.PageStyles;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.page.TypeAreaPresets;
import org.chengshu.typeset.style.Rules.Origin;
import org.jsoup.nodes.Element;

/**
 * 施样式: CSS and XHTML to styled boxes and page styles. The sheets of media COMMON and PRINT apply in
 * their order, after the program's own; links in the documents are ignored, because both editions
 * get their sheets from the publication.
 */
public final class Styler {

  private static final String OWN_SHEET = "user-agent.css";

  /** 已读的文档. */
  private record Parsed(ContentDocument document, Element html) {}

  private final Diagnostics diagnostics;
  private final PropertyTable table = PropertyTable.load();

  public Styler(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Styles a publication. A document that is not well-formed is SRC-07 and left out; what the
   * sheets say beyond the supported properties is CSS-01 to CSS-06, with file and line.
   */
  public StyledBook style(Publication publication) {
    Rules rules = rules(publication);
    List<Parsed> trees = trees(publication);
    Element root = root(trees);
    RuleIndex index = new RuleIndex(rules.styles());
    PageCascade pages = new PageCascade(rules.pages());
    WritingMode mode = writingMode(publication, index, root);
    Cascade cascade = cascade(publication, index, mode, standardArea(pages, mode));
    PageStylesBuilder pageStyles =
        new PageStylesBuilder(pages, cascade, cascade.root(root), mode, diagnostics);
    checkGap(pageStyles.bodyArea());
    List<StyledDocument> documents =
        documents(publication, trees, cascade, mode, pageStyles.bodyArea());
    PageStyles styles = pageStyles.build(pageNames(rules, pages));
    return new StyledBook(mode, documents, styles);
  }

  /** B-02: half the type size to all of it; a rounded figure of a style sheet is let pass. */
  private void checkGap(TypeArea area) {
    double gap = Sp.toPt(area.pitch() - area.size());
    double share = 100 * gap / Sp.toPt(area.size());
    if (share < 49.5 || share > 100.5) {
      diagnostics.report(
          Code.LINE_GAP_UNUSUAL,
          Place.NOWHERE,
          String.format(Locale.ROOT, "%.1f", gap),
          String.format(Locale.ROOT, "%.0f", share));
    }
  }

  private Rules rules(Publication publication) {
    SheetReader reader = new SheetReader(table, diagnostics);
    Rules rules =
        reader.read(
            new StyleSheet(OWN_SHEET, StyleSheet.Medium.PRINT, ownSheet()), Origin.USER_AGENT);
    for (StyleSheet sheet : publication.styles()) {
      if (sheet.medium() != StyleSheet.Medium.EPUB) {
        rules = rules.and(reader.read(sheet, Origin.AUTHOR));
      }
    }
    return rules;
  }

  private static String ownSheet() {
    try (InputStream in = Styler.class.getResourceAsStream(OWN_SHEET)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Parsed> trees(Publication publication) {
    XhtmlReader reader = new XhtmlReader(diagnostics);
    List<Parsed> trees = new ArrayList<>();
    for (ContentDocument document : publication.documents()) {
      reader.read(document).ifPresent(html -> trees.add(new Parsed(document, html)));
    }
    return trees;
  }

  /** The first document speaks for the book; a book without documents still has pages. */
  private static Element root(List<Parsed> trees) {
    return trees.stream()
        .map(Parsed::html)
        .findFirst()
        .orElseGet(() -> new Element("#document").appendElement("html"));
  }

  /** CSS decides the direction; if no sheet speaks of it, the publication does. */
  private WritingMode writingMode(Publication publication, RuleIndex index, Element root) {
    WritingMode declared = publication.writingMode();
    TypeArea any = TypeAreaPresets.of(0, 0, declared, false);
    ComputedStyle style = cascade(publication, index, declared, any).root(root);
    return style.is("writing-mode", "vertical-rl") ? WritingMode.VERTICAL : WritingMode.HORIZONTAL;
  }

  private Cascade cascade(
      Publication publication, RuleIndex index, WritingMode mode, TypeArea standard) {
    String keyword =
        switch (publication.writingMode()) {
          case HORIZONTAL -> "horizontal-tb";
          case VERTICAL -> "vertical-rl";
        };
    StyleComputer computer =
        new StyleComputer(
            table, standard.size(), standard.pitch(), keyword, publication.metadata().language());
    return new Cascade(table, index, computer, mode);
  }

  private static TypeArea standardArea(PageCascade pages, WritingMode mode) {
    PageStyles.Key plain = new PageStyles.Key("", PageSelector.recto(mode), false, false);
    return PageGeometry.standardArea(pages.context(plain, mode), mode);
  }

  private List<StyledDocument> documents(
      Publication publication,
      List<Parsed> trees,
      Cascade cascade,
      WritingMode mode,
      TypeArea area) {
    Notices notices = new Notices(diagnostics, publication.places());
    PictureSizes pictures = new PictureSizes(publication.pictures(), mode, area);
    BlockStyles styles = new BlockStyles(mode, area.measure());
    List<StyledDocument> documents = new ArrayList<>();
    for (Parsed parsed : trees) {
      ContentDocument document = parsed.document();
      BoxBuilder builder =
          new BoxBuilder(
              cascade,
              pictures,
              notices,
              area.measure(),
              mode == WritingMode.VERTICAL,
              DocumentContext.of(document),
              parsed.html());
      Draft body = builder.body(bodyOf(parsed.html()), cascade.root(parsed.html()));
      Spacing.settle(body, area.measure());
      Map<String, Box> notes = new LinkedHashMap<>();
      builder
          .footnotes()
          .forEach((id, note) -> {
            Spacing.settle(note, area.measure());
            notes.put(id, note.toBox(styles));
          });
      documents.add(
          new StyledDocument(
              document.id(),
              document.fileName(),
              document.kind(),
              body.toBlock(styles),
              notes,
              floats(builder, area, styles)));
    }
    return documents;
  }

  private static Map<String, StyledDocument.Floating> floats(
      BoxBuilder builder, TypeArea area, BlockStyles styles) {
    Map<String, StyledDocument.Floating> floats = new LinkedHashMap<>();
    builder
        .floats()
        .forEach((id, floating) -> {
          Spacing.settle(floating.draft(), area.measure());
          Box box = floating.draft().toBox(styles);
          floats.put(id, new StyledDocument.Floating(box, floating.atHead()));
        });
    return floats;
  }

  private static Element bodyOf(Element html) {
    return html.children().stream()
        .filter(child -> child.tagName().equals("body"))
        .findFirst()
        .orElse(html);
  }

  /** All names that a page may bear: the plain page, and what rules of either kind mention. */
  private SequencedSet<String> pageNames(Rules rules, PageCascade pages) {
    SequencedSet<String> names = new LinkedHashSet<>(List.of(""));
    names.addAll(pages.names());
    rules.styles().stream()
        .flatMap(rule -> rule.declarations().stream())
        .filter(declaration -> declaration.property().name().equals("page"))
        .map(Declaration::value)
        .filter(value -> !CssValue.is(value, "auto"))
        .map(value -> ((CssValue.Word) value.getFirst()).text())
        .forEach(names::add);
    return names;
  }
}
