package org.chengshu.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.content.DocumentKind;
import org.chengshu.flow.Box;
import org.chengshu.flow.Ink;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.Sp;
import org.chengshu.flow.StyledDocument;
import org.chengshu.flow.TextStyle;
import org.chengshu.flow.TextStyle.Combine;
import org.chengshu.flow.TextStyle.Emphasis;
import org.chengshu.flow.TextStyle.LineMark;

/** 带附件的文章: one of everything that accompanies text on paper. */
public final class OrnateArticle {

  private final SampleBook sample;
  private final List<InlinePiece> pieces = new ArrayList<>();

  public OrnateArticle(SampleBook sample) {
    this.sample = sample;
  }

  public OrnateArticle plain(String text) {
    return add(text, Combine.NONE, Emphasis.NONE, LineMark.NONE, Optional.empty());
  }

  public OrnateArticle dots(String text) {
    return add(text, Combine.NONE, Emphasis.DOT, LineMark.NONE, Optional.empty());
  }

  public OrnateArticle name(String text) {
    return add(text, Combine.NONE, Emphasis.NONE, LineMark.NAME, Optional.empty());
  }

  public OrnateArticle work(String text) {
    return add(text, Combine.NONE, Emphasis.NONE, LineMark.WORK, Optional.empty());
  }

  public OrnateArticle combined(String text) {
    return add(text, Combine.ALL, Emphasis.NONE, LineMark.NONE, Optional.empty());
  }

  public OrnateArticle link(String text, String href) {
    return add(text, Combine.NONE, Emphasis.NONE, LineMark.NONE, Optional.of(href));
  }

  public OrnateArticle ruby(String base, String reading) {
    boolean bopomofo = reading.chars().anyMatch(c -> c >= 'ㄅ' && c <= 'ㄩ');
    pieces.add(
        new InlinePiece.Ruby(
            List.of(
                new InlinePiece.Ruby.Pair(
                    List.of(new InlinePiece.Text(base, sample.bodyText(), Optional.empty())),
                    reading,
                    small())),
            bopomofo ? InlinePiece.Ruby.Place.INTER_CHARACTER : InlinePiece.Ruby.Place.OVER,
            InlinePiece.Ruby.Align.SPACE_AROUND));
    return this;
  }

  public OrnateArticle note(String text) {
    pieces.add(
        new InlinePiece.InlineNote(List.of(new InlinePiece.Text(text, small(), Optional.empty()))));
    return this;
  }

  /** Names that touch. */
  public OrnateArticle boundary() {
    pieces.add(new InlinePiece.NameBoundary());
    return this;
  }

  public OrnateArticle dottedName(String text) {
    return add(text, Combine.NONE, Emphasis.DOT, LineMark.NAME, Optional.empty());
  }

  private TextStyle small() {
    return SampleBook.text(Sp.toPt(sample.bodyText().size()) / 2);
  }

  public OrnateArticle leader(String pattern) {
    pieces.add(new InlinePiece.Leader(pattern, sample.bodyText()));
    return this;
  }

  public OrnateArticle anchor(String id) {
    pieces.add(new InlinePiece.Anchor(id));
    return this;
  }

  private OrnateArticle add(
      String text, Combine combine, Emphasis emphasis, LineMark mark, Optional<String> href) {
    TextStyle body = sample.bodyText();
    TextStyle style =
        new TextStyle(
            body.font(),
            body.size(),
            body.latinSize(),
            body.latinShift(),
            href.isPresent() ? new Ink.Key(60) : Ink.BLACK,
            body.language(),
            0,
            0,
            combine,
            emphasis,
            mark,
            false);
    pieces.add(new InlinePiece.Text(text, style, href));
    return this;
  }

  /** Takes what was added so far as one paragraph. */
  public Box.Paragraph paragraph(String id) {
    Box.Paragraph paragraph = sample.paragraph(id, pieces);
    pieces.clear();
    return paragraph;
  }

  public Box.Picture picture(String id, String href, double inlinePt, double blockPt) {
    return new Box.Picture(
        Optional.of(id), "figure", sample.body(), href, "说明", Sp.ofPt(inlinePt), Sp.ofPt(blockPt));
  }

  /** A page with all of it. */
  public StyledDocument document() {
    List<Box> boxes = new ArrayList<>();
    boxes.add(
        plain("着重号")
            .dots("加在每个字下，标点除外")
            .plain("；专名号如")
            .name("北京")
            .plain("、")
            .name("鲁迅")
            .plain("，书名号如")
            .work("野草")
            .plain("与")
            .work("热风")
            .plain("。")
            .paragraph("o0"));
    boxes.add(
        plain("见")
            .link("第三段的目标，这个链接长得要分成两行来排，好看它的两个框", "#target")
            .plain("和")
            .link("网址", "https://example.org/")
            .plain("。")
            .paragraph("o1"));
    boxes.add(
        plain("那里有")
            .combined("24")
            .plain("册，")
            .combined("2026")
            .plain("年")
            .combined("12")
            .plain("月")
            .combined("31")
            .combined("28")
            .plain("日，第3次；English words too.")
            .anchor("target")
            .plain("目标在此。")
            .paragraph("o2"));
    for (String title : List.of("小引", "狗·猫·鼠", "从百草园到三味书屋")) {
      boxes.add(plain(title).leader("…").plain(title.length() + "2").paragraph("o" + boxes.size()));
    }
    boxes.add(plain("星号").leader("＊").plain("9").paragraph("o6"));
    boxes.add(picture("fig", "pictures/a.png", 90, 50));
    boxes.add(plain("图后的正文回到格上。").paragraph("o8"));
    boxes.add(
        plain("逐字")
            .ruby("汉", "hàn")
            .ruby("字", "zì")
            .plain("，按词")
            .ruby("汉字", "hànzì")
            .plain("，长的")
            .ruby("庄", "zhuāng")
            .ruby("重", "zhòng")
            .plain("；")
            .ruby("注", "ㄓㄨˋ")
            .ruby("音", "ㄧㄣ")
            .ruby("妈", "˙ㄇㄚ")
            .plain("。")
            .paragraph("o9"));
    boxes.add(
        plain("黄帝者（")
            .note("有熊国君，少典国之子，号曰轩辕氏，姓公孙，名曰轩辕，长于姬水，因以姬为姓")
            .plain("），少典之子，姓公孙，名曰轩辕")
            .note("皇甫谧云：“有圣德，受国于有熊。”See 1925")
            .plain("，生而神灵。")
            .paragraph("o10"));
    return sample.document("ornate", DocumentKind.ARTICLE, boxes);
  }
}
