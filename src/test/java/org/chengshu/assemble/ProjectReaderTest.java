package org.chengshu.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chengshu.book.CharacterGrid;
import org.chengshu.book.Edition;
import org.chengshu.book.ImprintProfile;
import org.chengshu.book.Output;
import org.chengshu.book.ProjectSettings;
import org.chengshu.book.Theme;
import org.chengshu.book.Trim;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<ProjectSettings> read(String yaml) {
    Source source = new Source("book.yaml", yaml, StandardCharsets.UTF_8, 100);
    return ProjectReader.read(source, "laomo", design -> Optional.empty(), diagnostics);
  }

  @Test
  void aTitleIsEnough() {
    ProjectSettings settings = read("title: 劳模工匠在身边\n").orElseThrow();
    assertEquals("laomo", settings.metadata().slug());
    assertEquals("zh-Hans", settings.metadata().language());
    assertEquals("2026-01-01T00:00:00Z", settings.metadata().modified());
    assertEquals(ImprintProfile.SAMPLE, settings.imprint().profile());
    assertEquals(List.of(), settings.themes());
    Edition edition = settings.editions().getFirst();
    assertEquals(WritingMode.HORIZONTAL, edition.writingMode());
    assertEquals(new Trim(148, 210), edition.trim());
    assertEquals(List.of(Output.EPUB, Output.PRINT), edition.outputs());
    assertEquals(Optional.empty(), edition.typeArea());
  }

  /** RFC 9562 name-based UUIDs: version 3, and the same for the same name. */
  @Test
  void derivesThePermanentIdentifier() {
    String id = read("title: 甲\n").orElseThrow().metadata().identifier();
    assertTrue(
        id.matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
        id);
    assertEquals(id, read("title: 甲\nsubtitle: 乙\n").orElseThrow().metadata().identifier());
    assertTrue(!id.equals(read("title: 乙\n").orElseThrow().metadata().identifier()));
  }

  @Test
  void readsWhatIsWritten() {
    ProjectSettings settings =
        read("""
        title: 1984
        slug: 2025
        editors: [张三, 李四]
        date: 2025-05
        subtitle:
        profile: internal
        themes:
          - {title: 学习贯彻, keywords: [学习, 贯彻]}
          - {title: 其他文章, id: rest, default: true}
        editions:
          - {name: a, trim: 大32开, type-area: 27×27, size: 10.50, leading: 18}
          - {name: b, writing-mode: vertical, trim: 185x260, outputs: [print, epub, print]}
          - {name: large, size: 16, outputs: [print]}
        """)
            .orElseThrow();
    assertEquals("1984", settings.metadata().title());
    assertEquals("2025", settings.metadata().slug());
    assertEquals(Optional.empty(), settings.metadata().subtitle());
    assertEquals(ImprintProfile.INTERNAL, settings.imprint().profile());
    assertEquals(new Theme("rest", "其他文章", List.of(), true), settings.themes().getLast());
    Edition a = settings.edition("a").orElseThrow();
    assertEquals(new Trim(140, 203), a.trim());
    assertEquals(Optional.of(new CharacterGrid(27, 27)), a.typeArea());
    assertEquals(0, a.size().orElseThrow().compareTo(new BigDecimal("10.5")));
    assertEquals(List.of("2025.epub", "2025-print.pdf"), fileNames(settings, "a"));
    assertEquals(
        List.of("2025-vertical.epub", "2025-vertical-print.pdf"), fileNames(settings, "b"));
    assertEquals(List.of("2025-large-print.pdf"), fileNames(settings, "large"));
    assertEquals(List.of(), diagnostics.all());
  }

  private static List<String> fileNames(ProjectSettings settings, String edition) {
    Edition found = settings.edition(edition).orElseThrow();
    return found.outputs().stream()
        .map(output -> found.fileName(settings.metadata().slug(), output))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "titel: 书, titel, title",
    "Title: 书, Title, title",
    "书名: 书, 书名, title",
    "slgu: a, slgu, slug",
    "autors: [a], autors, editors",
    "theme: [], theme, themes",
    "edition: [], edition, editions",
    "publiser: 社, publiser, publisher",
    "lang: zh-Hans, lang, language",
    "版本性质: sample, 版本性质, profile",
    "主编: [a], 主编, editors",
    "出版社: 社, 出版社, publisher",
    "modifed: x, modifed, modified"
  })
  void namesTheNearestKnownKey(String line, String key, String nearest) {
    assertTrue(read("title: 书\nsubtitle: 又\n" + line + "\n").isEmpty());
    String expected = "book.yaml:3 BOOK-03 " + key + "|" + nearest;
    assertTrue(Findings.of(diagnostics).contains(expected), Findings.of(diagnostics).toString());
  }

  @Test
  void collectsEverythingThatIsWrongInOneRun() {
    assertTrue(
        read("""
        slug: 我的书
        languages: zh-Hans
        profile: 样书
        themes:
          - title: 学习
            keyword: [学习]
          - keywords: 学习
        editions:
          - name: a
            writing_mode: vertical
            trim: A7
            size: 100
        """)
            .isEmpty());
    assertEquals(
        List.of(
            "book.yaml:1 BOOK-04 slug|我的书|成品文件名的开头，只用小写字母、数字、连字符，如 laomo-2025（con、nul、com1 等设备名除外）",
            "book.yaml:2 BOOK-03 languages|language",
            "book.yaml:3 BOOK-04 profile|样书|sample（样书）、internal（内部资料）或 public（公开出版）",
            "book.yaml:6 BOOK-03 keyword|keywords",
            "book.yaml:7 BOOK-04 themes 第 2 项.keywords|学习|词的列表，如 [创新, 技能]",
            "book.yaml:7 BOOK-04 themes 第 2 项.title|（没有写）|章名，一行文字",
            "book.yaml:10 BOOK-03 writing_mode|writing-mode",
            "book.yaml:11 BOOK-04 editions 第 1 项.trim|A7|" + "A5、16开、大32开 之类的名称，或毫米数宽x高，如 170x240",
            "book.yaml:12 BOOK-04 editions 第 1 项.size|100|正文字号的点数，5 到 72，如 10.5（五号）",
            "book.yaml:1 BOOK-04 title|（没有写）|书名，一行文字"),
        Findings.of(diagnostics));
  }

  @Test
  void refusesWhatOnlyTogetherIsWrong() {
    assertTrue(
        read("""
        title: 书
        themes:
          - {title: 甲, default: true}
          - {title: 甲}
          - {title: 乙, id: x}
          - {title: 丙, id: x, default: true}
        editions:
          - {name: a, size: 12, leading: 12}
          - {name: a, outputs: [epub]}
          - {name: vertical}
          - {name: b, writing-mode: vertical}
          - {name: c, writing-mode: vertical}
        """)
            .isEmpty());
    assertEquals(
        List.of("8 leading", "9 name", "4 title", "6 id", "6 default"),
        diagnostics.all().stream()
            .map(d ->
                d.place().line().getAsInt() + d.arguments().getFirst().replaceFirst(".*\\.", " "))
            .toList());
  }

  @Test
  void saysThatAFolderIsNoBook(@TempDir Path folder) {
    assertTrue(ProjectReader.read(folder, diagnostics).isEmpty());
    assertEquals(List.of("book.yaml BOOK-01 " + folder), Findings.of(diagnostics));
  }

  @Test
  void namesFilesAfterTheFolderIfItCan(@TempDir Path folder) throws IOException {
    Path ascii = Files.createDirectory(folder.resolve("Laomo-2025"));
    Path han = Files.createDirectory(folder.resolve("劳模"));
    for (Path book : List.of(ascii, han)) {
      Files.writeString(book.resolve("book.yaml"), "title: 书\n");
    }
    assertEquals(
        "laomo-2025", ProjectReader.read(ascii, diagnostics).orElseThrow().metadata().slug());
    assertEquals("book", ProjectReader.read(han, diagnostics).orElseThrow().metadata().slug());
  }

  /** Notepad on an office's computer may well save in GBK. */
  @Test
  void readsSettingsInGbk(@TempDir Path folder) throws IOException {
    String yaml = "# 这本书的设置\ntitle: 劳模工匠在身边\ncompiler: 某某市总工会\n";
    Files.write(folder.resolve("book.yaml"), yaml.getBytes(Charset.forName("GBK")));
    ProjectSettings settings = ProjectReader.read(folder, diagnostics).orElseThrow();
    assertEquals("劳模工匠在身边", settings.metadata().title());
  }
}
