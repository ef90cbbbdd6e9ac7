package org.chengshu.xhtml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chengshu.book.Book;
import org.chengshu.book.BookMetadata;
import org.chengshu.book.ImprintProfile;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Headline;
import org.chengshu.manuscript.Inline;
import org.chengshu.manuscript.Picture;
import org.chengshu.source.Span;

/** 全样书: a book that has every kind of block, inline and headline, and text that must be escaped. */
public final class EveryKind {

  public static final Picture PORTRAIT =
      new Picture(
          "pictures/a.png",
          Optional.of("王师傅在车间里"),
          Optional.of("王师傅 <摄> & 徒弟"),
          Optional.of("李明摄"));
  private static final Picture ORNAMENT =
      new Picture("pictures/b.png", Optional.of(""), Optional.empty(), Optional.empty());
  private static final Picture PLAIN =
      new Picture("pictures/c.png", Optional.empty(), Optional.empty(), Optional.empty());

  private EveryKind() {}

  public static Book book() {
    return book("zh-Hans");
  }

  public static Book book(String language) {
    return book(language, List.of(workshop(), poem(), letter()), List.of(saying()));
  }

  static Book book(String language, List<Article> first, List<Article> second) {
    return new Book(
        metadata(language),
        ImprintProfile.SAMPLE,
        List.of(
            new Book.Part(
                "part-a",
                Optional.of("上篇 匠心"),
                List.of(new Book.Chapter("ch-craft", "工匠 & “传人”", first))),
            new Book.Part(
                "part-b", Optional.of("下篇"), List.of(new Book.Chapter("ch-land", "乡土", second)))));
  }

  public static BookMetadata metadata(String language) {
    return new BookMetadata(
        "sample",
        "“三个精神”传八婺",
        Optional.of("劳模故事<集>"),
        language,
        List.of("王编", "李编"),
        Optional.of("某市总工会"),
        Optional.empty(),
        Optional.of("一本样书。"),
        List.of("劳模", "工会"),
        Optional.of("2026年5月"),
        "urn:uuid:5f0c1d52-7d0e-4f9e-9a51-2f6f4d3b1a77",
        "2026-05-01T08:00:00Z");
  }

  /** Everything that stands in a paragraph. */
  static Article workshop() {
    List<Block> blocks =
        List.of(
            new Block.Heading(2, text("车间的“12”小时"), span(10)),
            new Block.Heading(4, text("第3号机床"), span(11)),
            paragraph(12, everyInline()),
            paragraph(13, text("5月12日，100人在2024年用AI、CPU算出3.0与95%，见GB/T 15834。")),
            paragraph(14, text("同一段话。")),
            paragraph(15, text("同一段话。")),
            new Block.Divider(span(16)),
            new Block.Figure(PORTRAIT, span(17)),
            new Block.Figure(PLAIN, span(18)),
            lists(),
            table(),
            note("1", 40, "注文一，见“《书》”。", 1),
            note("乙", 41, "注文二。", 2),
            note("never", 42, "没有人叫的注。", 1));
    return article(
        "workshop",
        ArticleKind.NEWS,
        new Headline(Optional.of("引题在上"), "十年|磨一剑|“匠人”12年", Optional.of("——副题在下")),
        blocks);
  }

  private static List<Inline> everyInline() {
    return List.of(
        new Inline.Text("甲<乙>&“丙”\"丁\" "),
        span(Inline.Role.STRONG, "重要"),
        span(Inline.Role.EMPHASIS, "强调"),
        span(Inline.Role.DOTS, "着重"),
        span(Inline.Role.NAME, "王五"),
        span(Inline.Role.WORK, "史记"),
        span(Inline.Role.INLINE_NOTE, "夹注两行"),
        span(Inline.Role.TCY, "3.0"),
        span(Inline.Role.INDEX, "词条"),
        new Inline.Text("水H"),
        span(Inline.Role.SUBSCRIPT, "2"),
        new Inline.Text("O，x"),
        span(Inline.Role.SUPERSCRIPT, "2"),
        span(Inline.Role.CODE, "a < 12"),
        new Inline.Span(
            Inline.Role.FOREIGN, Optional.of("en"), List.of(new Inline.Text("“It’s 12,” he said"))),
        new Inline.Ruby(List.of(new Inline.Ruby.Pair("汉", "hàn"), new Inline.Ruby.Pair("字", "zì"))),
        new Inline.NoteMark("乙"),
        new Inline.Link(
            "https://example.org/a?b=1&c=2",
            List.of(new Inline.Text("链接"), new Inline.NoteMark("1"))),
        new Inline.Link("poem.md", text("另一篇")),
        new Inline.LineBreak(),
        new Inline.Image(ORNAMENT),
        new Inline.NoteMark("乙"),
        new Inline.Text("。"));
  }

  private static Block.ItemList lists() {
    Block.ItemList inner =
        new Block.ItemList(
            false, 1, List.of(List.of(paragraph(21, text("内一"))), List.of()), span(21));
    return new Block.ItemList(
        true,
        3,
        List.of(List.of(paragraph(20, text("第一项"))), List.of(paragraph(20, text("第二项")), inner)),
        span(20));
  }

  private static Block.Table table() {
    return new Block.Table(
        List.of(row("姓名", "年", "件")),
        List.of(row("王五", "12", "1,000"), row("赵六", "8", "95%")),
        Optional.of("表1 产量"),
        span(30));
  }

  private static Block.Row row(String a, String b, String c) {
    return new Block.Row(
        List.of(
            new Block.Cell(text(a), Block.Alignment.START),
            new Block.Cell(text(b), Block.Alignment.CENTER),
            new Block.Cell(text(c), Block.Alignment.END)));
  }

  static Article poem() {
    Block verse =
        new Block.Verse(
            List.of(
                new Block.Stanza(List.of(text("春眠不觉晓，"), text("处处闻啼鸟。"))),
                new Block.Stanza(List.of(text("夜来风雨声，"), text("花落知多少。")))),
            span(50));
    return article("poem", ArticleKind.VERSE, Headline.of("春晓"), List.of(verse));
  }

  static Article letter() {
    Block quotation =
        new Block.Quotation(
            List.of(
                paragraph(60, text("引文：“甲‘乙’丙”。")),
                new Block.Quotation(List.of(paragraph(61, text("引中引。"))), span(61))),
            span(60));
    Block letter =
        new Block.Section(
            Block.SectionRole.LETTER,
            List.of(
                paragraph(63, text("工友们：")),
                paragraph(64, text("见信好。")),
                new Block.Section(
                    Block.SectionRole.SIGN_OFF,
                    List.of(paragraph(65, text("王五")), paragraph(66, text("5月12日"))),
                    span(65))),
            span(63));
    return article(
        "letter",
        ArticleKind.ESSAY,
        Headline.of("一封信"),
        List.of(new Block.Heading(3, text("其一"), span(59)), quotation, letter));
  }

  static Article saying() {
    return article(
        "saying", ArticleKind.QUOTATION, Headline.of("语录"), List.of(paragraph(70, text("劳动最光荣。"))));
  }

  static Article article(String id, ArticleKind kind, Headline headline, List<Block> blocks) {
    return new Article(
        id,
        kind,
        headline,
        List.of("张三", "李四"),
        List.of("王五"),
        List.of("某厂"),
        Optional.of("本报讯 记者张三报道"),
        Optional.of("某报"),
        Optional.of("2024-05-01"),
        Optional.empty(),
        List.of("图为“王师傅”。"),
        List.of(PORTRAIT),
        Optional.empty(),
        blocks,
        new Span("manuscripts/" + id + ".md", 1, 99));
  }

  static Block.Paragraph paragraph(int line, List<Inline> content) {
    return new Block.Paragraph(content, span(line));
  }

  static List<Inline> text(String... texts) {
    return Arrays.stream(texts).<Inline>map(Inline.Text::new).toList();
  }

  private static Block.NoteText note(String label, int line, String text, int paragraphs) {
    return new Block.NoteText(
        label,
        IntStream.range(0, paragraphs)
            .<Block>mapToObj(i -> paragraph(line + i, text(text + i)))
            .toList(),
        span(line));
  }

  private static Inline span(Inline.Role role, String text) {
    return Inline.Span.of(role, text(text));
  }

  private static Span span(int line) {
    return new Span("manuscripts/x.md", line, line);
  }
}
