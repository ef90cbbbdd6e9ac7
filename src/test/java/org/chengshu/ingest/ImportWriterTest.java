package org.chengshu.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWriterTest {

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();
  private final ImportResult page =
      Importer.read(Fixtures.newspaper("front-page.txt"), new Diagnostics());

  @Test
  void articlesComeBackFromTheirFiles() throws IOException {
    List<Path> files = ImportWriter.write(page, folder.resolve("manuscripts"), diagnostics);
    assertEquals(8, files.size());
    for (int i = 0; i < files.size(); i++) {
      Article written = page.articles().get(i);
      String name = "%03d-%s.md".formatted(i + 1, written.id());
      assertEquals(name, files.get(i).getFileName().toString());
      Source source =
          new Source("m.md", Files.readString(files.get(i)), StandardCharsets.UTF_8, 100);
      Article back = MarkdownReader.read(source, "other", diagnostics).orElseThrow();
      assertEquals(Spans.erased(written), Spans.erased(back));
    }
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void theReportListsArticlesAndWhatIsUnplacedWithItsLine() throws IOException {
    ImportWriter.write(page, folder, diagnostics);
    String report = Files.readString(folder.resolve(ImportWriter.REPORT));
    assertTrue(report.contains("让高科技更有“烟火气”  10 段"), report);
    assertTrue(report.contains("第 89 行  通栏口号  认真学习贯彻习近平总书记重要讲话精神"), report);
    ImportResult other =
        Importer.read(Fixtures.text("b.txt", "题\n\n第一段，有话。\n第二段。"), new Diagnostics());
    ImportWriter.write(other, folder, diagnostics);
    String both = Files.readString(folder.resolve(ImportWriter.REPORT));
    assertTrue(both.startsWith(report.strip()), both);
    assertTrue(both.contains("■ b.txt"), both);
  }

  @Test
  void importingTwiceMakesNoDuplicates() throws IOException {
    List<Path> first = ImportWriter.write(page, folder, diagnostics);
    List<Path> second = ImportWriter.write(page, folder, diagnostics);
    assertEquals(first, second);
    assertEquals(9, files().size());
    assertEquals(
        8, diagnostics.all().stream().filter(d -> d.code() == Code.IMPORT_ALREADY_THERE).count());
    assertEquals(8, diagnostics.all().size());
  }

  /** Git gives Windows its line ends (core.autocrlf), Notepad adds a mark at the beginning. */
  @Test
  void otherLineEndsMakeNoOtherManuscript() throws IOException {
    List<Path> first = ImportWriter.write(page, folder, diagnostics);
    String report = Files.readString(folder.resolve(ImportWriter.REPORT));
    for (Path file : files()) {
      Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    }
    assertEquals(first, ImportWriter.write(page, folder, diagnostics));
    assertEquals(9, files().size());
    assertEquals(report, Files.readString(folder.resolve(ImportWriter.REPORT)));
  }

  @Test
  void aFileThatWasEditedIsNotTouched() throws IOException {
    Path edited = ImportWriter.write(page, folder, diagnostics).getFirst();
    Files.writeString(edited, "---\ntitle: 改过\n---\n\n改过的。\n");
    List<Path> second = ImportWriter.write(page, folder, new Diagnostics());
    String stem = page.articles().getFirst().id();
    assertEquals("009-" + stem + "-2.md", second.getFirst().getFileName().toString());
    assertTrue(Files.readString(second.getFirst()).startsWith("---\nid: " + stem + "-2\n"));
    assertEquals("---\ntitle: 改过\n---\n\n改过的。\n", Files.readString(edited));
    ImportWriter.write(page, folder, diagnostics);
    assertEquals(10, files().size(), "a third import adds nothing");
  }

  @Test
  void aManuscriptSavedInAnotherEncodingStopsNoImport() throws IOException {
    Path edited = ImportWriter.write(page, folder, diagnostics).getFirst();
    byte[] gbk = Files.readString(edited).getBytes("GBK");
    Files.write(edited, gbk);
    Files.write(folder.resolve(ImportWriter.REPORT), "■ 旧\n  坏".getBytes("GBK"));
    List<Path> second = ImportWriter.write(page, folder, diagnostics);
    assertEquals(8, second.size());
    assertArrayEquals(gbk, Files.readAllBytes(edited));
    assertTrue(diagnostics.all().stream().noneMatch(d -> d.code() == Code.OUTPUT_UNWRITABLE));
  }

  @Test
  void aFolderThatCannotBeWrittenIsReported() throws IOException {
    Path file = Files.writeString(folder.resolve("manuscripts"), "a file");
    assertEquals(List.of(), ImportWriter.write(page, file, diagnostics));
    assertEquals(Code.OUTPUT_UNWRITABLE, diagnostics.all().getFirst().code());
    String reason = diagnostics.all().getFirst().arguments().getLast();
    assertTrue(reason.startsWith("有同名的文件挡着"), reason);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
