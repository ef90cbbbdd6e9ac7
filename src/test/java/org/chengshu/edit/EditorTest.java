package org.chengshu.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.manuscript.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {

  private static String body(String text) {
    return textOf(Editor.edit(SampleArticle.of("a").paragraph(text).build()));
  }

  private static String textOf(Edited edited) {
    StringBuilder text = new StringBuilder();
    for (Block block : edited.article().blocks()) {
      ((Block.Paragraph) block)
          .content()
          .forEach(inline -> text.append(((Inline.Text) inline).text()));
    }
    return text.toString();
  }

  /** ␣ is U+0020, □ is U+3000, ⍽ is U+00A0, ⇥ is a tab. */
  private static String blanks(String shown) {
    return shown.replace('␣', ' ').replace('□', '\u3000').replace('⍽', '\u00A0').replace('⇥', '\t');
  }

  @ParameterizedTest
  @CsvSource({
    "□□用␣AI␣写, 用AI写, EDGE_BLANK WESTERN_BLANK WESTERN_BLANK",
    "共␣100␣篇⇥, 共100篇, WESTERN_BLANK WESTERN_BLANK EDGE_BLANK",
    "劳␣动⍽最␣␣光荣, 劳动最光荣, HAN_BLANK HAN_BLANK HAN_BLANK",
    "他说␣：␣“␣好␣”␣。, 他说：“好”。, MARK_BLANK MARK_BLANK MARK_BLANK MARK_BLANK MARK_BLANK",
    "一␣——␣二␣……␣三, 一——二……三, MARK_BLANK MARK_BLANK MARK_BLANK MARK_BLANK",
    "《␣A␣Tale␣》（␣1859␣）, 《A␣Tale》（1859）, MARK_BLANK MARK_BLANK MARK_BLANK MARK_BLANK",
    "He␣␣said, He␣said, REPEATED_BLANK",
    "Dr.␣O.␣Dähnhardt, Dr.␣O.␣Dähnhardt, ''",
    "said␣“no”␣to, said␣“no”␣to, ''",
    "1920␣—␣1930, 1920␣—␣1930, ''",
    "中国␣(China)␣的, 中国␣(China)␣的, ''",
    "欧□“母亲, 欧□“母亲, ''",
    "由□□执政明令, 由□执政明令, REPEATED_BLANK",
    "由␣□执政明令, 由□执政明令, REPEATED_BLANK",
    "1□急不择言, 1□急不择言, ''",
    "山□Alps, 山Alps, WESTERN_BLANK",
    "完。□又, 完。又, MARK_BLANK",
    "𠮷␣𠮷, 𠮷𠮷, HAN_BLANK",
    "한국␣사람, 한국␣사람, ''",
    "ア␣イ, アイ, HAN_BLANK"
  })
  void tidiesBlanksOfParagraphs(String before, String after, String rules) {
    Edited edited = Editor.edit(SampleArticle.of("a").paragraph(blanks(before)).build());
    assertEquals(blanks(after), textOf(edited));
    assertEquals(
        rules, String.join(" ", edited.changes().stream().map(c -> c.rule().name()).toList()));
  }

  /** In a title a blank parts clauses, in a dateline the paper from its reporter. */
  @ParameterizedTest
  @CsvSource({
    "温州市总工会␣召开专题学习会, 温州市总工会␣召开专题学习会",
    "2025␣年浙江省百场竞赛, 2025年浙江省百场竞赛",
    "《“三个精神”传八婺》␣新书亮相, 《“三个精神”传八婺》␣新书亮相",
    "␣让高科技␣␣更有“烟火气”□, 让高科技␣更有“烟火气”",
    "本报讯␣记者羊荣江␣通讯员谢灿报道␣, 本报讯␣记者羊荣江␣通讯员谢灿报道",
    "新华社北京␣5月␣7␣日电, 新华社北京5月7日电",
    "（␣详见第2版␣）, （详见第2版）",
    "云淡风轻□傍花随柳␣，, 云淡风轻□傍花随柳，"
  })
  void keepsBlanksThatPartTheClausesOfALine(String before, String after) {
    String written = blanks(before);
    SampleArticle sample = SampleArticle.of("a").title(written).dateline(written);
    sample.captions(written).authors(written);
    List<Inline> run = List.of(new Inline.Text(written));
    sample.block(new Block.Verse(List.of(new Block.Stanza(List.of(run))), sample.nextSpan()));
    sample.block(new Block.Heading(2, run, sample.nextSpan()));
    Article article = Editor.edit(sample.build()).article();
    String expected = blanks(after);
    assertEquals(expected, article.headline().title());
    assertEquals(Optional.of(expected), article.dateline());
    assertEquals(List.of(expected), article.captions());
    assertEquals(List.of(expected), article.authors());
    List<Inline> edited = List.of(new Inline.Text(expected));
    assertEquals(
        edited, ((Block.Verse) article.blocks().get(0)).stanzas().getFirst().lines().getFirst());
    assertEquals(edited, ((Block.Heading) article.blocks().get(1)).content());
  }

  /** Marked-up pieces are not the ends of the text: blanks are judged by what really is beside. */
  @Test
  void seesAcrossMarkup() {
    Inline strong = Inline.Span.of(Inline.Role.STRONG, List.of(new Inline.Text(" AI ")));
    Inline code = Inline.Span.of(Inline.Role.CODE, List.of(new Inline.Text("a  b ")));
    Inline ruby = new Inline.Ruby(List.of(new Inline.Ruby.Pair("汉 字", "hàn zì")));
    Edited edited =
        Editor.edit(
            SampleArticle.of("a")
                .paragraph(
                    List.of(
                        new Inline.Text("\u3000用 "),
                        strong,
                        new Inline.Text(" 写 "),
                        new Inline.NoteMark("1"),
                        new Inline.Text(" 字 "),
                        ruby,
                        new Inline.Text(" "),
                        new Inline.LineBreak(),
                        new Inline.Text(" 码 "),
                        code,
                        new Inline.Text(" ")))
                .build());
    assertEquals(
        List.of(
            new Inline.Text("用"),
            Inline.Span.of(Inline.Role.STRONG, List.of(new Inline.Text("AI"))),
            new Inline.Text("写"),
            new Inline.NoteMark("1"),
            new Inline.Text("字"),
            ruby,
            new Inline.LineBreak(),
            new Inline.Text("码"),
            code),
        ((Block.Paragraph) edited.article().blocks().getFirst()).content());
    assertEquals("\u3000用  AI  ", edited.changes().get(1).before());
    assertEquals("\u3000用AI  ", edited.changes().get(1).after());
  }

  @Test
  void goesIntoEveryKindOfBlock() {
    SampleArticle sample = SampleArticle.of("a");
    List<Inline> run = List.of(new Inline.Text(" 第 1 项 "));
    Block paragraph = new Block.Paragraph(run, sample.nextSpan());
    Block.Cell cell = new Block.Cell(run, Block.Alignment.END);
    Picture picture =
        new Picture("p.png", Optional.of(" 图 1 "), Optional.of(" "), Optional.of("李 摄 "));
    sample
        .block(new Block.Quotation(List.of(paragraph), sample.nextSpan()))
        .block(new Block.ItemList(true, 3, List.of(List.of(paragraph)), sample.nextSpan()))
        .block(
            new Block.Table(
                List.of(new Block.Row(List.of(cell))),
                List.of(),
                Optional.of(" 表 1"),
                sample.nextSpan()))
        .block(new Block.Section(Block.SectionRole.LETTER, List.of(paragraph), sample.nextSpan()))
        .block(new Block.NoteText("1", List.of(paragraph), sample.nextSpan()))
        .block(new Block.Figure(picture, sample.nextSpan()))
        .block(new Block.Divider(sample.nextSpan()));
    String edited = Editor.edit(sample.build()).article().blocks().toString();
    assertEquals(5, edited.split("Text\\[text=第1项\\]", -1).length - 1, edited);
    assertTrue(edited.contains("alt=Optional[图1], caption=Optional.empty, credit=Optional[李 摄]"));
    assertTrue(edited.contains("caption=Optional[表1]"), edited);
    assertTrue(edited.contains("Divider"), edited);
  }

  /** 落款: 单位　日期. */
  @Test
  void keepsBlanksOfASignature() {
    SampleArticle sample = SampleArticle.of("a");
    List<Inline> run = List.of(new Inline.Text("某某市总工会 办公室 2025 年"));
    Block paragraph = new Block.Paragraph(run, sample.nextSpan());
    Block signed =
        new Block.Section(Block.SectionRole.SIGN_OFF, List.of(paragraph), sample.nextSpan());
    assertTrue(
        Editor.edit(sample.block(signed).build())
            .article()
            .blocks()
            .toString()
            .contains("某某市总工会 办公室2025年"));
  }

  @Test
  void bringsTextIntoNormalForm() {
    Edited edited =
        Editor.edit(SampleArticle.of("a").paragraph("喝cafe\u0301の\u304B\u3099").build());
    assertEquals("喝caf\u00E9の\u304C", textOf(edited));
    assertEquals(
        List.of(
            new Change(
                "a",
                edited.article().blocks().getFirst().span(),
                Rule.NFC,
                "e\u0301の\u304B\u3099",
                "\u00E9の\u304C")),
        edited.changes());
  }

  @Test
  void leavesCleanTextAloneAndSaysNothing() {
    Article article =
        SampleArticle.of("a")
            .headline(new Headline(Optional.of("引题"), "主|题", Optional.of("副题")))
            .paragraph("用AI写，“好”。")
            .build();
    assertEquals(new Edited(article, List.of()), Editor.edit(article));
  }

  private static List<String> prose() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/sample/luxun-100/manuscripts"))) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("---"))
            .forEach(paragraphs::add);
      }
    }
    return paragraphs;
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c))
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /**
   * Blanks strewn into a hundred articles: only white space goes, and a second pass does nothing.
   */
  @Test
  void removesNothingButBlanksAndOnlyOnce() throws IOException {
    Random random = new Random(27);
    String strewn = "    \u3000\t\u00A0";
    int changes = 0;
    for (String paragraph : prose()) {
      StringBuilder dirty = new StringBuilder();
      paragraph
          .codePoints()
          .forEach(c -> {
            for (int n = random.nextInt(8) == 0 ? 1 + random.nextInt(3) : 0; n > 0; n--) {
              dirty.append(strewn.charAt(random.nextInt(strewn.length())));
            }
            dirty.appendCodePoint(c);
          });
      Edited once = Editor.edit(SampleArticle.of("a").paragraph(dirty.toString()).build());
      String text = textOf(once);
      assertEquals(
          withoutBlanks(Normalizer.normalize(dirty, Normalizer.Form.NFC)), withoutBlanks(text));
      Edited twice = Editor.edit(once.article());
      assertEquals(once.article(), twice.article());
      assertEquals(List.of(), twice.changes());
      assertEquals(text.equals(dirty.toString()), once.changes().isEmpty());
      changes += once.changes().size();
    }
    assertTrue(changes > 10_000, "only " + changes + " changes");
  }

  /** What an author's finger puts between two Han leaves no trace. */
  @Test
  void undoesBlanksBetweenHan() throws IOException {
    Random random = new Random(28);
    for (String paragraph : prose()) {
      StringBuilder dirty = new StringBuilder();
      int before = ' ';
      for (int c : paragraph.codePoints().toArray()) {
        boolean between = isHan(before) && isHan(c);
        dirty.append(between && random.nextInt(5) == 0 ? " " : "").appendCodePoint(c);
        before = c;
      }
      assertEquals(body(paragraph), body("\u3000\u3000" + dirty));
    }
  }

  private static boolean isHan(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  @Test
  void theLogNamesArticleLineAndChange() {
    Article article =
        SampleArticle.of("a001").title("劳模 余亮").paragraph("\u3000\u3000用 AI 写").build();
    Article clean = SampleArticle.of("a002").paragraph("好").build();
    String log = EditLog.render(List.of(Editor.edit(article), Editor.edit(clean)));
    assertEquals(
        """
        整理记录：共 3 处。原稿没有改动。
        ␣ 是空格，□ 是全角空格。左边是原稿，右边是书里的样子。

        【a001】劳模 余亮　manuscripts/a001.md
          第 6 行　段首、段尾的空格　□□用␣AI → 用␣AI
          第 6 行　汉字与西文、数字之间的空格　□□用␣AI␣写 → □□用AI␣写
          第 6 行　汉字与西文、数字之间的空格　用␣AI␣写 → 用␣AI写
        """,
        log);
    assertEquals("xinwen-edits.txt", EditLog.fileName("xinwen"));
  }
}
