package org.chengshu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chengshu.book.Book;
import org.chengshu.book.ImprintProfile;
import org.chengshu.imprint.Application;
import org.chengshu.imprint.BookStatistics;
import org.chengshu.imprint.PrintStatistics;
import org.chengshu.imprint.StatisticsReport;

/** 统计、申请材料: the files about a book that stand beside it. */
final class Reports {

  private Reports() {}

  static void write(Path folder, Book book, List<PrintStatistics> editions, Staging staging)
      throws IOException {
    String stem = book.metadata().slug();
    BookStatistics statistics = BookStatistics.of(book, editions);
    write(folder.resolve(stem + "-report.txt"), StatisticsReport.text(statistics), staging);
    write(folder.resolve(stem + "-report.json"), StatisticsReport.json(statistics), staging);
    if (book.imprint().profile() == ImprintProfile.INTERNAL) {
      write(folder.resolve(stem + "-application.txt"), Application.text(statistics), staging);
    }
  }

  private static void write(Path file, String text, Staging staging) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    staging.write(file, out -> out.write(bytes));
  }
}
