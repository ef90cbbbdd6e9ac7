package org.chengshu.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.book.Book;
import org.chengshu.book.Imprint;
import org.chengshu.book.ImprintField;
import org.chengshu.book.Output;
import org.chengshu.book.Trim;

/**
 * 申请材料: what the application for a permit and the order to the printer ask of an internal book
 * (REQUIREMENTS B-85, B-86), for somebody to copy into the forms of the province.
 */
public final class Application {

  private static final String BLANK = "（待填）";

  private final Book book;
  private final Imprint imprint;
  private final StringBuilder out = new StringBuilder();

  private Application(Book book) {
    this.book = book;
    this.imprint = book.imprint();
  }

  public static String text(BookStatistics statistics) {
    return new Application(statistics.book()).text(statistics.editions());
  }

  private String text(List<PrintStatistics> editions) {
    out.append("内部资料性出版物　申请材料、印刷委托\n\n");
    row("书名", Optional.of(book.metadata().title()));
    row("副书名", book.metadata().subtitle());
    row("编印单位", book.metadata().compiler());
    row("编印目的", imprint.text(ImprintField.PURPOSE));
    row("内容提要", book.metadata().description());
    row("发送对象", imprint.text(ImprintField.RECIPIENTS));
    row("册数", imprint.text(ImprintField.COPIES));
    row("准印证号", imprint.text(ImprintField.PERMIT));
    row("承印单位", imprint.text(ImprintField.PRINTER));
    row("印刷日期", imprint.text(ImprintField.PRINTING_DATE));
    editions.forEach(this::edition);
    out.append("\n承印单位要在本省，有出版物印刷许可；印前核对准印证原件。各省另有要求的，以各省为准。\n");
    return out.toString();
  }

  private void edition(PrintStatistics print) {
    Trim trim = print.edition().trim();
    List<String> size = new ArrayList<>();
    size.add(trim.width() + "×" + trim.height() + " 毫米");
    print.format().ifPresent(format -> size.add(format.leaves() + " 开"));
    out.append('\n');
    row("开本", Optional.of(String.join("，", size)));
    row("页数", Optional.of(Integer.toString(print.pages())));
    row("印张", print.sheets().map(sheets -> sheets.count().toPlainString()));
    row("稿件样稿", Optional.of(print.edition().fileName(book.metadata().slug(), Output.PRINT)));
  }

  private void row(String name, Optional<String> value) {
    out.append(name).append('\t').append(value.orElse(BLANK)).append('\n');
  }
}
