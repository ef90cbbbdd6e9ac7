package org.chengshu.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chengshu.content.Contributor;
import org.chengshu.content.DocumentKind;
import org.chengshu.content.PublicationMetadata;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.flow.BlockStyle;
import org.chengshu.flow.BlockStyle.PageBreak;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Box;
import org.chengshu.flow.Galley;
import org.chengshu.flow.Ink;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.InlinePiece.CounterStyle;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.Sp;
import org.chengshu.flow.StyledDocument;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontLibrary;
import org.chengshu.font.FontRequest;
import org.chengshu.page.MarginBox;
import org.chengshu.page.MarginBox.Position;
import org.chengshu.page.PageStyle;
import org.chengshu.page.PageStyles;
import org.chengshu.page.PagedBook;
import org.chengshu.page.Side;
import org.chengshu.page.StyledBook;
import org.chengshu.page.TypeArea;
import org.chengshu.typeset.line.LineComposer;
import org.chengshu.typeset.page.Pagination;
import org.chengshu.typeset.page.Paginator;
import org.chengshu.typeset.paint.Painter;

/** 样书: a small book whose boxes are made by hand, for the tests of pages and of what reads them. */
public final class SampleBook {

  public static final TypeArea AREA = new TypeArea(26, 26, Sp.ofPt(10.5), Sp.ofPt(17.5));

  /** As many lines as an A5 page is wide for. */
  private static final TypeArea VERTICAL_AREA = new TypeArea(36, 18, Sp.ofPt(10.5), Sp.ofPt(17.5));

  public static final PublicationMetadata METADATA =
      new PublicationMetadata(
          "urn:uuid:00000000-0000-4000-8000-000000000000",
          "野草与热风 <选> & 其他",
          Optional.empty(),
          "zh-Hans",
          List.of(new Contributor("鲁迅", "aut")),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          "2026-01-02T03:04:05Z");

  private static final FontLibrary FONTS = FontLibrary.load(Path.of("fonts"), new Diagnostics());

  /** 文章. */
  public record Article(String id, String title, List<String> paragraphs) {
    public Article {
      paragraphs = List.copyOf(paragraphs);
    }

    /** All its text in reading order. */
    public String text() {
      return title + String.join("", paragraphs);
    }
  }

  private final WritingMode mode;
  private final TypeArea area;
  private final boolean marks;

  public SampleBook(WritingMode mode) {
    this(mode, mode == WritingMode.VERTICAL ? VERTICAL_AREA : AREA, false);
  }

  public SampleBook(WritingMode mode, TypeArea area, boolean marks) {
    this.mode = mode;
    this.area = area;
    this.marks = marks;
  }

  public static FontLibrary fonts() {
    return FONTS;
  }

  /** The articles of {@code articles.txt}. */
  public static List<Article> articles() {
    try (InputStream in = SampleBook.class.getResourceAsStream("articles.txt")) {
      return articles(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Article> articles(String text) {
    List<Article> articles = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    String title = null;
    for (String line : text.lines().toList()) {
      if (line.startsWith("## ")) {
        if (title != null) {
          articles.add(new Article("a" + articles.size(), title, paragraphs));
        }
        title = line.substring(3);
        paragraphs.clear();
      } else if (!line.startsWith("# ") && !line.isBlank()) {
        paragraphs.add(line);
      }
    }
    articles.add(new Article("a" + articles.size(), title, paragraphs));
    return articles;
  }

  public static TextStyle text(double size) {
    return text(size, "serif", 400);
  }

  public static TextStyle text(double size, String family, int weight) {
    return text(size, family, weight, "zh-Hans");
  }

  public static TextStyle text(double size, String family, int weight, String language) {
    return new TextStyle(
        new FontRequest(List.of(family), weight, false),
        Sp.ofPt(size),
        Sp.ofPt(size),
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

  /** Body paragraphs: two ems of indent, on the grid. */
  public BlockStyle body() {
    return new BlockStyle(
        0,
        0,
        0,
        0,
        2 * area.size(),
        TextAlign.JUSTIFY,
        area.pitch(),
        0,
        0,
        PageBreak.AUTO,
        PageBreak.AUTO,
        false,
        false,
        2,
        2,
        Optional.empty(),
        OptionalInt.empty(),
        List.of(),
        LineRules.STANDARD);
  }

  /** A title that takes three lines and opens a page. */
  public BlockStyle title(String title) {
    return new BlockStyle(
        0,
        0,
        0,
        0,
        0,
        TextAlign.CENTER,
        Sp.ofPt(24),
        4,
        0,
        PageBreak.PAGE,
        PageBreak.AUTO,
        true,
        true,
        1,
        1,
        Optional.empty(),
        OptionalInt.of(1),
        List.of(new BlockStyle.StringSet("article-title", title)),
        LineRules.STANDARD);
  }

  public Box.Paragraph paragraph(String id, String text) {
    return paragraph(id, List.of(new InlinePiece.Text(text, bodyText(), Optional.empty())));
  }

  public Box.Paragraph paragraph(String id, List<InlinePiece> pieces) {
    return new Box.Paragraph(Optional.of(id), "p", body(), bodyText(), pieces);
  }

  public TextStyle bodyText() {
    return text(Sp.toPt(area.size()));
  }

  public StyledDocument document(Article article) {
    List<Box> boxes = new ArrayList<>();
    TextStyle heading = text(16, "sans-serif", 700);
    boxes.add(
        new Box.Paragraph(
            Optional.of(article.id() + "-title"),
            "h1",
            title(article.title()),
            heading,
            List.of(new InlinePiece.Text(article.title(), heading, Optional.empty()))));
    for (int i = 0; i < article.paragraphs().size(); i++) {
      boxes.add(paragraph(article.id() + "-" + i, article.paragraphs().get(i)));
    }
    return document(article.id(), DocumentKind.ARTICLE, boxes);
  }

  /** No indent, no space. */
  private BlockStyle plain(Optional<String> page) {
    return new BlockStyle(
        0,
        0,
        0,
        0,
        0,
        TextAlign.JUSTIFY,
        area.pitch(),
        0,
        0,
        PageBreak.AUTO,
        PageBreak.AUTO,
        false,
        false,
        1,
        1,
        page,
        OptionalInt.empty(),
        List.of(),
        LineRules.STANDARD);
  }

  public StyledDocument document(String id, DocumentKind kind, List<Box> boxes) {
    String page = kind.matter() == DocumentKind.Matter.FRONT ? "front" : "article";
    BlockStyle none = plain(Optional.of(page));
    return new StyledDocument(
        id,
        id + ".xhtml",
        kind,
        new Box.Block(Optional.of(id), "body", none, boxes),
        Map.of(),
        Map.of());
  }

  /** A5 with outer folios and heads; the first page of an article has no head. */
  public PageStyles pageStyles() {
    Map<PageStyles.Key, PageStyle> styles = new HashMap<>();
    for (String name : List.of("", "front", "article")) {
      for (Side side : Side.values()) {
        for (boolean first : new boolean[] {true, false}) {
          for (boolean blank : new boolean[] {true, false}) {
            styles.put(new PageStyles.Key(name, side, first, blank), pageStyle(name, side, first));
          }
        }
      }
    }
    return new PageStyles(styles);
  }

  private PageStyle pageStyle(String name, Side side, boolean first) {
    boolean left = side == Side.LEFT;
    CounterStyle counter = name.equals("front") ? CounterStyle.LOWER_ROMAN : CounterStyle.DECIMAL;
    Map<Position, MarginBox> boxes = new HashMap<>();
    Position foot = left ? Position.BOTTOM_LEFT : Position.BOTTOM_RIGHT;
    boxes.put(foot, marginBox(foot, new InlinePiece.PageNumber(counter, text(9))));
    if (!first) {
      Position head = left ? Position.TOP_LEFT : Position.TOP_RIGHT;
      boxes.put(head, marginBox(head, new InlinePiece.NamedString("article-title", text(8))));
    }
    boolean horizontal = mode == WritingMode.HORIZONTAL;
    int width = Sp.ofMm(148);
    int free = width - (horizontal ? area.measure() : area.depth());
    return new PageStyle(
        width,
        Sp.ofMm(210),
        Sp.ofMm(3),
        marks,
        area,
        left ? free * 4 / 10 : free * 6 / 10,
        Sp.ofMm(25),
        boxes);
  }

  private MarginBox marginBox(Position position, InlinePiece piece) {
    return new MarginBox(position, text(8), plain(Optional.empty()), List.of(piece));
  }

  public StyledBook styled(List<StyledDocument> documents) {
    return new StyledBook(mode, documents, pageStyles());
  }

  public PagedBook typeset(List<StyledDocument> documents, Diagnostics diagnostics) {
    return typeset(documents, "zh-Hans", diagnostics);
  }

  public PagedBook typeset(
      List<StyledDocument> documents, String language, Diagnostics diagnostics) {
    StyledBook book = styled(documents);
    LineComposer lines = new LineComposer(FONTS, mode, language);
    LineComposer heads = new LineComposer(FONTS, WritingMode.HORIZONTAL, language);
    List<Galley> galleys =
        documents.stream()
            .map(d -> lines.compose(d, area, href -> Optional.empty(), diagnostics))
            .toList();
    Pagination pagination =
        new Paginator(diagnostics)
            .paginate(book, galleys, text -> heads.singleLine(text, diagnostics));
    return new PagedBook(
        mode,
        pagination.pages(),
        new Painter(mode, FONTS).paint(pagination.pages()),
        pagination.outline(),
        pagination.pageMap());
  }

  /** The book of {@code articles.txt}. */
  public PagedBook typeset(Diagnostics diagnostics) {
    return typeset(articles().stream().map(this::document).toList(), diagnostics);
  }
}
