package org.chengshu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostic;
import org.chengshu.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F-01: files of every encoding an office sends are read, or refused with the byte. */
class SourceReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "gbk.txt, GBK, 一九二四年九月十五日。",
    "gb18030-4byte.txt, GB18030, 四字节：㐀㐁𠀀𠮷𡈽㐂，欧元€，人名“𬭎”“㛃”“䶮”。",
    "gbk-crlf-halfwidth-quotes.txt, GBK, 一九二四年九月十五日。",
    "big5.txt, Big5-HKSCS, 勞侖衣普桑",
    "utf16le-bom.txt, UTF-16LE, 一九二四年九月十五日。",
    "utf16be-bom.txt, UTF-16BE, 一九二四年九月十五日。",
    "utf8-bom-crlf.txt, UTF-8, 一九二四年九月十五日。",
    "utf8-cr-only.txt, UTF-8, 一九二四年九月十五日。"
  })
  void readsTheEncodingsOfTheCollection(String file, String charset, String contained) {
    Source source = read(fixture(file)).orElseThrow();
    assertEquals(charset, source.charset().name());
    assertTrue(source.text().contains(contained), source.text());
    assertEquals(-1, source.text().indexOf('\r'));
    assertEquals(-1, source.text().indexOf('\uFEFF'));
    assertTrue(source.confidence() >= 80, () -> file + " " + source.confidence());
    boolean told = codes().contains(Code.CHARSET_GUESSED);
    assertEquals(!charset.equals("UTF-8"), told, "never silent for anything but UTF-8");
  }

  @Test
  void allFormsOfOneTextAreTheSameText() {
    String expected = read(fixture("gbk.txt")).orElseThrow().text();
    for (String file :
        List.of("utf16le-bom.txt", "utf16be-bom.txt", "utf8-bom-crlf.txt", "utf8-cr-only.txt")) {
      assertEquals(expected, read(fixture(file)).orElseThrow().text(), file);
    }
  }

  @Test
  void linesAreCountedAcrossLoneCarriageReturns() {
    assertEquals(14, read(fixture("utf8-cr-only.txt")).orElseThrow().lines().size());
  }

  @Test
  void aTruncatedLeadByteIsRefusedAtItsByte() {
    Path file = fixture("gbk-truncated-lead-byte.txt");
    assertTrue(read(file).isEmpty());
    assertEquals(
        List.of("gbk-truncated-lead-byte.txt", "2144"), only(Code.CHARSET_UNKNOWN).arguments());
  }

  @Test
  void twoEncodingsInOneFileAreRefusedWhereTheSecondBegins() throws IOException {
    assertTrue(read(fixture("mixed-utf8-then-gbk.txt")).isEmpty());
    assertEquals("1191", only(Code.CHARSET_UNKNOWN).arguments().get(1));
  }

  @Test
  void gbkFollowedByUtf8IsRefusedToo() throws IOException {
    String prose = read(fixture("gbk.txt")).orElseThrow().text();
    byte[] first = prose.getBytes(Charset.forName("GBK"));
    byte[] both = concat(first, prose.getBytes(StandardCharsets.UTF_8));
    assertTrue(SourceReader.decode(both, "both.txt", diagnostics).isEmpty());
    int at = Integer.parseInt(only(Code.CHARSET_UNKNOWN).arguments().get(1));
    assertTrue(Math.abs(at - first.length) < 300, () -> at + " for " + first.length);
  }

  /** 200 GBK files cut from real prose, from one line of eight characters upwards, come back. */
  @Test
  void twoHundredGbkFilesComeBack() {
    Charset gbk = Charset.forName("GBK");
    String prose =
        read(fixture("gbk.txt")).orElseThrow().text()
            + read(fixture("jieba.dict-head.gbk")).orElseThrow().text();
    Random random = new Random(20250507);
    for (int i = 0; i < 200; i++) {
      int length = 8 + random.nextInt(i < 100 ? 60 : 1500);
      int start = random.nextInt(1000);
      String text = prose.substring(start, Math.min(prose.length(), start + length)).strip();
      Source back = SourceReader.decode(text.getBytes(gbk), "a.txt", diagnostics).orElseThrow();
      assertEquals(text, back.text());
    }
  }

  @Test
  void traditionalTextInBig5AndGbkIsToldApart() {
    String prose = read(fixture("big5.txt")).orElseThrow().text();
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      int start = random.nextInt(prose.length() - 40);
      String text = prose.substring(start, start + 12 + random.nextInt(28)).strip();
      for (String name : List.of("Big5-HKSCS", "GBK")) {
        byte[] bytes = text.getBytes(Charset.forName(name));
        assertEquals(text, SourceReader.decode(bytes, "a", diagnostics).orElseThrow().text(), name);
      }
    }
  }

  @Test
  void utf16WithoutAMarkIsFound() {
    String text = "秋夜\n在我的后园，可以看见墙外有两株树。\nIn my backyard\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Source source = SourceReader.decode(text.getBytes(charset), "a", diagnostics).orElseThrow();
      assertEquals(text, source.text());
      assertEquals(charset, source.charset());
    }
  }

  /** 医药: its GBK bytes are good UTF-8 too, of letters far from China. */
  @Test
  void gbkThatHappensToBeUtf8IsToldWithDoubt() {
    byte[] bytes = "医药".getBytes(Charset.forName("GBK"));
    Source source = SourceReader.decode(bytes, "a.txt", diagnostics).orElseThrow();
    assertEquals("医药", source.text());
    assertTrue(source.confidence() < 60, () -> "" + source.confidence());
    assertEquals(List.of(Code.CHARSET_GUESSED), codes());
  }

  @Test
  void russianStaysRussian() {
    String text = "Привет, мир";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(text, SourceReader.decode(bytes, "a", diagnostics).orElseThrow().text());
    assertEquals(List.of(), codes());
  }

  @Test
  void picturesAreNoText() {
    byte[] bytes = new byte[4000];
    new Random(3).nextBytes(bytes);
    assertTrue(SourceReader.decode(bytes, "a.txt", diagnostics).isEmpty());
    assertEquals(List.of(Code.CHARSET_UNKNOWN), codes());
  }

  @Test
  void missingFilesAndFoldersAndGiantsAreReported() throws IOException {
    assertTrue(read(folder.resolve("none.txt")).isEmpty());
    assertTrue(read(folder).isEmpty());
    Path giant = folder.resolve("giant.txt");
    try (RandomAccessFile file = new RandomAccessFile(giant.toFile(), "rw")) {
      file.setLength(SourceReader.LIMIT + 1L);
    }
    assertTrue(read(giant).isEmpty());
    assertEquals(List.of(Code.FILE_MISSING, Code.FILE_UNREADABLE, Code.FILE_TOO_LARGE), codes());
  }

  @Test
  void theEmptyFileIsAnEmptyText() {
    assertEquals("", SourceReader.decode(new byte[0], "a", diagnostics).orElseThrow().text());
    assertEquals(List.of(), codes());
  }

  private Optional<Source> read(Path file) {
    return SourceReader.read(file, file.getFileName().toString(), diagnostics);
  }

  private List<Code> codes() {
    return diagnostics.all().stream().map(Diagnostic::code).toList();
  }

  private Diagnostic only(Code code) {
    return diagnostics.all().stream().filter(d -> d.code() == code).findFirst().orElseThrow();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static Path fixture(String name) {
    return Path.of("src/test/resources/org/chengshu/source/encodings", name);
  }
}
