package org.chengshu.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.source.Source;
import org.chengshu.source.Span;
import org.junit.jupiter.api.Test;

/** F-08: what is written is read back as it was, whatever stands in it. */
class MarkdownRoundTripTest {

  private static final Span NOWHERE = new Span("a.md", 1, 1);

  private static final String HOSTILE = "*_[]{}|#>+-.!~`:\\&<=^$()\"'1 \t";
  private static final String PROSE =
      "“互联网+信号灯”模式已经在国内外数十个城市运用推广。将实时性提升到0.1秒这个级别——AI大模型、C++与R&D；"
          + "让高科技更有“烟火气”：《“三个精神”传八婺》！1. 一、Le Jeu de L’Amour …… ㎡ 𠮷 ★　※";

  @Test
  void anyTextComesBack() {
    Random random = new Random(20250501);
    for (int i = 0; i < 2000; i++) {
      String text = randomText(random, 1 + random.nextInt(24));
      List<Block> blocks = List.of(paragraph(new Inline.Text(text)));
      assertRoundTrip(article(random, blocks), "text " + i + " ⟨" + text + "⟩");
    }
  }

  @Test
  void anyArticleComesBack() {
    Random random = new Random(51);
    for (int i = 0; i < 1500; i++) {
      List<Block> blocks = blocks(random, 1 + random.nextInt(5), 2);
      assertRoundTrip(article(random, blocks), "article " + i);
    }
  }

  /** Writing what was read from a written file changes nothing. */
  @Test
  void writingTwiceIsWritingOnce() {
    Random random = new Random(9);
    for (int i = 0; i < 300; i++) {
      String once = MarkdownWriter.write(article(random, blocks(random, 4, 2)));
      assertEquals(once, MarkdownWriter.write(read(once)));
    }
  }

  private static void assertRoundTrip(Article article, String message) {
    String written = MarkdownWriter.write(article);
    Diagnostics diagnostics = new Diagnostics();
    Source source = new Source("a.md", written, StandardCharsets.UTF_8, 100);
    Article back = MarkdownReader.read(source, "x", diagnostics).orElseThrow();
    assertEquals(Spans.erased(article), Spans.erased(back), () -> message + "\n" + written);
    assertEquals(List.of(), diagnostics.all(), () -> message + "\n" + written);
  }

  private static Article read(String text) {
    Source source = new Source("a.md", text, StandardCharsets.UTF_8, 100);
    return MarkdownReader.read(source, "x", new Diagnostics()).orElseThrow();
  }

  private static Article article(Random random, List<Block> blocks) {
    Picture picture =
        new Picture("pictures/a b.jpg", optional(random), optional(random), optional(random));
    return new Article(
        "a1b2c3",
        ArticleKind.values()[random.nextInt(ArticleKind.values().length)],
        new Headline(optional(random), "题" + randomText(random, 9), optional(random)),
        random.nextBoolean() ? List.of() : List.of("余亮", "O’Hara: J.", "- 1"),
        List.of(),
        random.nextBoolean() ? List.of() : List.of("[海盐], 沈荡"),
        optional(random),
        optional(random),
        random.nextBoolean() ? Optional.empty() : Optional.of("2025-05-08"),
        optional(random),
        random.nextBoolean() ? List.of() : List.of(randomText(random, 12), "图：甲"),
        random.nextBoolean() ? List.of() : List.of(picture),
        optional(random),
        blocks,
        NOWHERE);
  }

  private static Optional<String> optional(Random random) {
    return random.nextBoolean() ? Optional.empty() : Optional.of(randomText(random, 8));
  }

  private static List<Block> blocks(Random random, int count, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(random, depth));
    }
    return blocks;
  }

  private static Block block(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 5)) {
      case 0, 1 -> new Block.Paragraph(inlines(random, 2, true), NOWHERE);
      case 2 -> new Block.Heading(2 + random.nextInt(5), inlines(random, 1, false), NOWHERE);
      case 3 -> new Block.Divider(NOWHERE);
      case 4 -> new Block.Figure(picture(random), NOWHERE);
      case 5 -> verse(random);
      case 6 -> new Block.Quotation(blocks(random, 1 + random.nextInt(2), depth - 1), NOWHERE);
      case 7 -> list(random, depth);
      case 8 -> table(random);
      case 9 ->
          new Block.Section(
              Block.SectionRole.values()[random.nextInt(2)],
              blocks(random, 1 + random.nextInt(2), depth - 1),
              NOWHERE);
      case 10 -> new Block.NoteText("n" + random.nextInt(99), blocks(random, 1, 0), NOWHERE);
      default -> paragraph(new Inline.Text(randomText(random, 30)));
    };
  }

  private static Block verse(Random random) {
    List<Block.Stanza> stanzas = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      stanzas.add(new Block.Stanza(List.of(inlines(random, 1, false), inlines(random, 1, false))));
    }
    return new Block.Verse(stanzas, NOWHERE);
  }

  private static Block list(Random random, int depth) {
    List<List<Block>> items = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      List<Block> item =
          new ArrayList<>(List.of(paragraph(new Inline.Text("条" + randomText(random, 6)))));
      item.addAll(blocks(random, random.nextInt(2), depth - 1));
      items.add(item);
    }
    boolean ordered = random.nextBoolean();
    return new Block.ItemList(ordered, ordered ? random.nextInt(30) : 1, items, NOWHERE);
  }

  private static Block table(Random random) {
    Block.Alignment[] alignments = Block.Alignment.values();
    int columns = 1 + random.nextInt(3);
    List<Block.Alignment> aligned = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      aligned.add(alignments[random.nextInt(3)]);
    }
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<Block.Cell> cells = new ArrayList<>();
      for (int j = 0; j < columns; j++) {
        cells.add(new Block.Cell(inlines(random, 1, false), aligned.get(j)));
      }
      rows.add(new Block.Row(cells));
    }
    boolean head = random.nextBoolean();
    return new Block.Table(
        head ? rows.subList(0, 1) : List.of(),
        head ? rows.subList(1, 3) : rows,
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of("表一 " + randomText(random, 5).strip()).map(String::strip),
        NOWHERE);
  }

  private static Picture picture(Random random) {
    Optional<String> alt =
        random.nextInt(5) == 0 ? Optional.of("") : optional(random).map(s -> "图" + s + "。");
    return new Picture(
        "pictures/x" + random.nextInt(9) + ".jpg", alt, optional(random), optional(random));
  }

  private static List<Inline> inlines(Random random, int depth, boolean breaks) {
    List<Inline> inlines = new ArrayList<>(List.of(new Inline.Text("文" + randomText(random, 5))));
    for (int i = 0; i < random.nextInt(4); i++) {
      inlines.add(inline(random, depth, breaks));
    }
    return TextMerger.merge(inlines);
  }

  private static Inline inline(Random random, int depth, boolean breaks) {
    Inline.Role[] roles = Inline.Role.values();
    return switch (random.nextInt(depth > 0 ? 7 : 4)) {
      case 0 -> new Inline.Text(randomText(random, 8));
      case 1 -> ruby(random);
      case 2 -> new Inline.NoteMark("n" + random.nextInt(9));
      case 3 -> breaks ? new Inline.LineBreak() : new Inline.Image(picture(random));
      case 4 ->
          new Inline.Link(
              "https://a.cn/x?y=(1)&z=" + random.nextInt(9), spanContent(random, depth));
      default -> {
        Inline.Role role = roles[random.nextInt(roles.length)];
        yield switch (role) {
          case FOREIGN -> new Inline.Span(role, Optional.of("en-GB"), spanContent(random, depth));
          case CODE -> Inline.Span.of(role, List.of(new Inline.Text(randomText(random, 6) + "`码")));
          default -> Inline.Span.of(role, spanContent(random, depth));
        };
      }
    };
  }

  private static List<Inline> spanContent(Random random, int depth) {
    return random.nextInt(3) == 0
        ? inlines(random, depth - 1, false)
        : List.of(new Inline.Text(randomText(random, 6)));
  }

  private static Inline ruby(Random random) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Inline.Ruby(
              List.of(new Inline.Ruby.Pair("汉", "hàn"), new Inline.Ruby.Pair("字", "zì")));
      case 1 -> new Inline.Ruby(List.of(new Inline.Ruby.Pair("汉字", "hàn zì")));
      case 2 ->
          new Inline.Ruby(
              List.of(new Inline.Ruby.Pair("东京", "とう|きょう"), new Inline.Ruby.Pair("都{}", "to to")));
      default -> new Inline.Ruby(List.of(new Inline.Ruby.Pair("𬭎\\", "hóng")));
    };
  }

  private static Block paragraph(Inline inline) {
    return new Block.Paragraph(List.of(inline), NOWHERE);
  }

  private static String randomText(Random random, int length) {
    StringBuilder out = new StringBuilder();
    while (out.length() < length) {
      String from = random.nextInt(3) == 0 ? PROSE : HOSTILE;
      int c =
          from.codePointAt(
              from.offsetByCodePoints(0, random.nextInt(from.codePointCount(0, from.length()))));
      out.appendCodePoint(c);
    }
    return out.toString();
  }
}
