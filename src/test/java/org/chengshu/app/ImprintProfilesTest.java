package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chengshu.Golden;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Severity;
import org.chengshu.epub.EpubCheckReport;
import org.chengshu.epub.Epubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 版本性质: what each profile asks, what it refuses and what its imprint page says (B.6, B.7). */
class ImprintProfilesTest {

  private static final Build.Wish FINAL = new Build.Wish(Optional.of("horizontal"), true);
  private static final Build.Wish PROOF = new Build.Wish(Optional.of("horizontal"), false);

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  /** Builds a fixture in which one text of {@code book.yaml} is another. */
  private BuildSummary build(String fixture, String old, String changed, Build.Wish wish)
      throws IOException {
    TestBook book = TestBook.fixture(fixture, folder);
    Path yaml = book.file("book.yaml");
    String text = Files.readString(yaml);
    assertTrue(text.contains(old), old);
    Files.writeString(yaml, text.replace(old, changed));
    return book.build(wish, diagnostics);
  }

  private List<String> found(Severity severity) {
    return diagnostics.all().stream()
        .filter(finding -> finding.code().severity() == severity)
        .map(finding -> finding.code().id() + " " + finding.arguments())
        .toList();
  }

  private String imprint(TestBook book, String epub) throws IOException {
    byte[] bytes = Files.readAllBytes(book.output().resolve(epub));
    assertEquals(List.of(), EpubCheckReport.of(bytes).findings());
    return new String(Epubs.entries(bytes).get("EPUB/imprint.xhtml"), StandardCharsets.UTF_8);
  }

  /** B-60, B-61, B-80: the page as it is, for every profile; all editions are clean. */
  @ParameterizedTest
  @ValueSource(strings = {"internal", "public"})
  void imprintPages(String fixture) throws IOException {
    TestBook book = TestBook.fixture(fixture, folder);
    book.build(new Build.Wish(Optional.empty(), true), diagnostics);
    assertEquals(List.of(), diagnostics.all());
    Golden.check(
        ImprintProfilesTest.class,
        "imprint-" + fixture + ".xhtml",
        imprint(book, fixture + ".epub"));
    Golden.check(
        ImprintProfilesTest.class,
        "imprint-" + fixture + "-vertical.xhtml",
        imprint(book, fixture + "-vertical.epub"));
    Golden.check(
        ImprintProfilesTest.class,
        "report-" + fixture + ".txt",
        Files.readString(book.output().resolve(fixture + "-report.txt")));
    Golden.check(
        ImprintProfilesTest.class,
        "report-" + fixture + ".json",
        Files.readString(book.output().resolve(fixture + "-report.json")));
  }

  @Test
  void theImprintPageOfTheSample() throws IOException {
    TestBook book = TestBook.of("xinwen", folder);
    book.build(FINAL, diagnostics);
    Golden.check(ImprintProfilesTest.class, "imprint-sample.xhtml", imprint(book, "xinwen.epub"));
  }

  /** The page states the figures of the book in which it stands (B-61). */
  @ParameterizedTest
  @ValueSource(strings = {"public", "public-vertical"})
  void theFiguresAreThoseOfTheFinishedPages(String name) throws IOException {
    TestBook book = TestBook.fixture("public", folder);
    book.build(new Build.Wish(Optional.empty(), true), diagnostics);
    try (PDDocument pdf = Loader.loadPDF(book.output().resolve(name + "-print.pdf").toFile())) {
      String sheets = new BigDecimal(pdf.getNumberOfPages() / 32.0).toPlainString();
      String text = PrintedText.of(pdf, 2);
      String third = PrintedText.of(pdf, 3);
      assertTrue(third.startsWith("目录"), "the imprint page is one page: " + third);
      assertTrue(text.contains("印张" + sheets + "字数"), text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "internal|permit: （测试）内资准字第000000号|permit",
        "internal|recipients: 样城市总工会系统各级工会|recipients",
        "internal|printer: 样城日报印务有限公司|printer",
        "internal|printing-date: 2026-05|printing-date",
        "internal|copies: 1000|copies",
        "internal|compiler: 样城市总工会|compiler",
        "public|publisher: 样城测试出版社|publisher",
        "public|publisher-address: 样城市测试路1号|publisher-address",
        "public|publisher-postcode: \"000000\"|publisher-postcode",
        "public|distributor: 样城测试书店|distributor",
        "public|printer: 样城测试印刷厂|printer",
        "public|edition-number: 1|edition-number",
        "public|printing-number: 1|printing-number",
        "public|isbn: 978-7-0000-0000-1|isbn",
        "public|price: 48.00|price",
        "public|copies: 3000|copies",
      })
  void whatIsMissingStopsAFinalEditionAndWarnsInAProof(String fixture, String line, String key)
      throws IOException {
    assertTrue(build(fixture, line + "\n", "\n", FINAL).files().isEmpty());
    assertTrue(found(Severity.ERROR).getFirst().startsWith("PUB-01 [" + key + ","), key);
    assertEquals(1, found(Severity.ERROR).size());
    Diagnostics proof = new Diagnostics();
    assertFalse(
        new TestBook(folder.resolve("书 一"), folder.resolve("proof"))
            .build(PROOF, proof)
            .files()
            .isEmpty());
    assertEquals(1, proof.count(Severity.WARNING));
    assertEquals("PUB-02", proof.all().getFirst().code().id());
  }

  @Test
  void anInternalBookNeedsTheRecordOfItsPermit_B82() throws IOException {
    build("internal", "  certificate:", "  # certificate:", FINAL);
    assertEquals(List.of("PUB-01 [certificate, 准印证, internal]"), found(Severity.ERROR));
  }

  /** A proof too: no number that an internal book may not have is ever set. */
  @ParameterizedTest
  @ValueSource(
      strings = {"isbn: 978-7-0000-0000-1", "cip: 图书在版编目（CIP）数据", "price: 20", "distributor: 样城书店"})
  void anInternalBookRefusesWhatAPublishedOneHas_B81(String field) throws IOException {
    build("internal", "imprint:\n", "imprint:\n  " + field + "\n", PROOF);
    String key = field.substring(0, field.indexOf(':'));
    Diagnostic finding = diagnostics.all().getFirst();
    assertEquals("PUB-03", finding.code().id());
    assertEquals(key, finding.arguments().getFirst());
    assertEquals(12, finding.place().line().orElseThrow());
  }

  @Test
  void anInternalBookHasNoPublisher_B81() throws IOException {
    build("internal", "description: 三位劳模的故事。\n", "publisher: 样城出版社\n", PROOF);
    assertEquals(List.of("PUB-03 [publisher, 出版单位, internal]"), found(Severity.ERROR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"isbn: 978-7-0000-0000-1", "cip: 数据", "price: 20", "permit: 第1号"})
  void aSampleHasNoNumberOfAnyKind(String field) throws IOException {
    TestBook book = TestBook.of("xinwen", folder);
    Path yaml = book.file("book.yaml");
    Files.writeString(yaml, Files.readString(yaml) + "\nimprint:\n  " + field + "\n");
    assertTrue(book.build(PROOF, diagnostics).files().isEmpty());
    assertTrue(
        found(Severity.ERROR).getFirst().startsWith("PUB-03"), found(Severity.ERROR)::toString);
  }

  /** B-81, B-84: the certificate says the same, so that only the word is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "匠心集|样城工报|title|报",
        "匠心集|匠心月刊|title|刊",
        "匠心集|匠心杂志|title|杂志",
        "样城文丛|样城会刊文丛|series|会刊",
        "样城市总工会系统各级工会|样城杂志社|imprint.recipients|杂志社",
        "样城市总工会系统各级工会|各级工会，书号另发|imprint.recipients|书号",
        "宣传劳模事迹，供会员阅读。|由样城酒厂赞助。|imprint.purpose|赞助",
        "role: 委员|role: 协办单位|committee|协办",
        "[主编　张三]|[广告部　张三]|series.lines|广告",
      })
  void anInternalBookIsNotCalledWhatItIsNot(String old, String changed, String key, String word)
      throws IOException {
    assertTrue(build("internal", old, changed, PROOF).files().isEmpty());
    assertTrue(
        found(Severity.ERROR).contains("PUB-06 [" + key + ", " + word + "]"),
        found(Severity.ERROR)::toString);
  }

  @Test
  void anArticleThatMentionsAPriceIsPointedOut_B84() throws IOException {
    TestBook book = TestBook.fixture("internal", folder);
    Path manuscript = book.manuscript("a1.md");
    Files.writeString(manuscript, Files.readString(manuscript) + "\n他不做广告，也不问售价。\n");
    book.build(PROOF, diagnostics);
    assertEquals(List.of("PUB-07 [广告、售价]"), found(Severity.WARNING));
    assertEquals("a1", diagnostics.all().getFirst().place().article().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: 匠心集, unit|title: 匠心, unit|书名",
        "unit: 样城市总工会, trim|unit: 样城总工会, trim|编印单位",
        "trim: 148x210|trim: 16开|开本",
        "copies: 1000}|copies: 1500}|印数",
        "{number: （测试）内资准字第000000号|{number: （测试）内资准字第000001号|证号",
      })
  void thePermitAndTheBookAgree_B82(String old, String changed, String what) throws IOException {
    build("internal", old, changed, PROOF);
    List<String> errors = found(Severity.ERROR);
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.getFirst().startsWith("PUB-08 [" + what + ","), errors::toString);
  }

  @Test
  void aPermitIsForOnePrinting_B82() throws IOException {
    build("internal", "  copies: 1000\n", "  copies: 1000\n  printing-number: 2\n", PROOF);
    assertEquals(List.of("PUB-09 [2]"), found(Severity.ERROR));
  }

  /** B-83: the report prints who decided otherwise. */
  @Test
  void anInternalBookHasNoEpubUnlessAPersonDecides() throws IOException {
    BuildSummary summary = build("internal", "  web-outputs:", "  # web-outputs:", FINAL);
    assertEquals(List.of("PUB-10 []"), found(Severity.INFO));
    assertEquals(
        List.of(
            "internal-application.txt",
            "internal-print.pdf",
            "internal-report.json",
            "internal-report.txt"),
        summary.files().stream().map(file -> file.getFileName().toString()).toList());
  }

  @Test
  void theApplicationSaysWhatTheOfficeAsks_B86() throws IOException {
    TestBook book = TestBook.fixture("internal", folder);
    book.build(FINAL, diagnostics);
    Golden.check(
        ImprintProfilesTest.class,
        "application-internal.txt",
        Files.readString(book.output().resolve("internal-application.txt")));
  }

  /** B-62: a proof may have placeholders, a final edition is stopped by each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "isbn: 978-7-0000-0000-1|isbn: 978-7-XXXX-XXXX-X|isbn",
        "（2026）第000000号|（2026）第××××××号|cip",
        "printer: 样城测试印刷厂|printer: 某某印刷厂|printer",
        "distributor: 样城测试书店|distributor: 待定|distributor",
      })
  void placeholdersStopAFinalEdition(String old, String changed, String key) throws IOException {
    assertTrue(build("public", old, changed, FINAL).files().isEmpty());
    assertTrue(found(Severity.ERROR).getFirst().startsWith("PUB-04 [" + key + ","));
    Diagnostics proof = new Diagnostics();
    assertFalse(
        new TestBook(folder.resolve("书 一"), folder.resolve("proof"))
            .build(PROOF, proof)
            .files()
            .isEmpty());
    assertEquals("PUB-05", proof.all().getFirst().code().id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "isbn: 978-7-0000-0000-1|isbn: 978-7-0000-0000-2|isbn",
        "isbn: 978-7-0000-0000-1|isbn: \"9787000000001\"|isbn",
        "postcode: \"000000\"|postcode: \"00000\"|publisher-postcode",
        "price: 48.00|price: 四十八元|price",
        "edition-date: 2026-05|edition-date: 2026年5月|edition-date",
        "ISBN 978-7-0000-0000-1|ISBN 978-7-0000-0001-8|cip",
        "CIP数据核字|数据核字|cip",
      })
  void wrongFormsAreWrongInProofsToo_B61(String old, String changed, String key)
      throws IOException {
    build("public", old, changed, PROOF);
    List<String> errors = found(Severity.ERROR);
    assertTrue(errors.getFirst().startsWith("BOOK-04 [imprint." + key + ","), errors::toString);
  }
}
