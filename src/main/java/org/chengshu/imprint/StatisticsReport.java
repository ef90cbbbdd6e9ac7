package org.chengshu.imprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.chengshu.book.ImprintProfile;
import org.chengshu.book.Trim;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.JsonText;

/** 统计: {@code <slug>-report.txt} for people and {@code .json} for machines. */
public final class StatisticsReport {

  private static final String UNSIGNED = "未署名";

  private final BookStatistics statistics;
  private final StringBuilder out = new StringBuilder();

  private StatisticsReport(BookStatistics statistics) {
    this.statistics = statistics;
  }

  public static String text(BookStatistics statistics) {
    return new StatisticsReport(statistics).text();
  }

  private String text() {
    line("《%s》统计", statistics.book().metadata().title());
    line("");
    line("稿件字数　%,d 字", statistics.manuscript());
    line("　　汉字、标点各计一字；一个外文词、一个数计一字；空格不计。含前言、后记、注文、图说。");
    statistics.editions().forEach(this::edition);
    authors();
    decision();
    return out.toString();
  }

  private void edition(PrintStatistics print) {
    Trim trim = print.edition().trim();
    String mode = print.edition().writingMode() == WritingMode.HORIZONTAL ? "横排" : "竖排";
    line("");
    line("版次 %s（%s，%d×%d 毫米）", print.edition().name(), mode, trim.width(), trim.height());
    line("　　页数　　　%d，其中空白 %d", print.pages(), print.blanks());
    print
        .sheets()
        .ifPresentOrElse(
            sheets -> sheets(print.format().orElseThrow(), sheets),
            () -> line("　　印张　　　没有这么大的全张纸，算不出"));
    LayoutCharacters layout = print.layout();
    line("　　版面字数　%d 千字（%,d 字）", layout.thousands(), layout.total());
    line(
        "　　　　　　　每行 %d 字 × 每面 %d 行%s × %d 面；空白面、笔记面不计，封面未计%s",
        layout.perLine(),
        layout.linesPerPage(),
        layout.heads() ? "（书眉页码计一行）" : "",
        layout.fullPages(),
        special(layout));
  }

  private static String special(LayoutCharacters layout) {
    String notes = layout.notePages() == 0 ? "" : "；脚注多的 " + layout.notePages() + " 面加 15%";
    String pictures =
        layout.picturePages() == 0 ? "" : "；整面的图 " + layout.picturePages() + " 面计 20%";
    return notes + pictures;
  }

  private void sheets(Format format, PrintedSheets sheets) {
    line("　　开数　　　%d 开，全张纸 %d×%d 毫米", format.leaves(), format.sheetWidth(), format.sheetHeight());
    line("　　印张　　　%s%s", sheets.count().toPlainString(), sheets.isCheap() ? "，合算" : "，不够合算");
    if (!sheets.isCheap()) {
      List<String> choices = new ArrayList<>();
      OptionalInt below = sheets.cheapBelow();
      if (below.isPresent()) {
        choices.add(choice("减", sheets.pages() - below.getAsInt(), below.getAsInt(), format));
      }
      int above = sheets.cheapAbove();
      choices.add(choice("加", above - sheets.pages(), above, format));
      line("　　合算的页数　%s", String.join("；", choices));
    }
  }

  private static String choice(String verb, int change, int pages, Format format) {
    String count = new PrintedSheets(pages, format.leaves()).count().toPlainString();
    return "%s %d 页，成 %d 页（%s 印张）".formatted(verb, change, pages, count);
  }

  private void authors() {
    line("");
    line("各作者字数（稿件字数；合写的并列，不分开算）");
    statistics
        .byAuthor()
        .forEach((names, count) -> line("%,9d　%s", count, names.isEmpty() ? UNSIGNED : names));
  }

  private void decision() {
    statistics
        .book()
        .imprint()
        .webOutputs()
        .filter(_ -> statistics.book().imprint().profile() == ImprintProfile.INTERNAL)
        .ifPresent(decision -> {
          line("");
          line("网上成品　由%s于 %s 决定准许，理由：%s", decision.allowedBy(), decision.date(), decision.reason());
        });
  }

  private void line(String pattern, Object... values) {
    out.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }

  public static String json(BookStatistics statistics) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("title", statistics.book().metadata().title());
    object.put("manuscript-characters", statistics.manuscript());
    object.put(
        "editions", statistics.editions().stream().map(StatisticsReport::described).toList());
    object.put(
        "authors",
        statistics.byAuthor().entrySet().stream()
            .map(entry -> {
              Map<String, Object> author = new LinkedHashMap<>();
              author.put("names", entry.getKey());
              author.put("manuscript-characters", entry.getValue());
              return author;
            })
            .toList());
    return JsonText.of(object) + "\n";
  }

  private static Map<String, Object> described(PrintStatistics print) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", print.edition().name());
    object.put("trim", print.edition().trim());
    object.put("pages", print.pages());
    object.put("blank-pages", print.blanks());
    print.format().ifPresent(format -> object.put("format", format.leaves()));
    print
        .sheets()
        .ifPresent(sheets -> {
          object.put("sheets", sheets.count());
          object.put("cheap", sheets.isCheap());
          object.put("cheap-pages-below", sheets.cheapBelow());
          object.put("cheap-pages-above", sheets.cheapAbove());
        });
    object.put("layout-characters", print.layout().total());
    return object;
  }
}
