package org.chengshu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;

/** 读文件: bytes to text, with the encoding found out (REQUIREMENTS F-01). */
public final class SourceReader {

  /** Bytes of the largest file that is read: a book of ten million characters. */
  static final int LIMIT = 32 * 1024 * 1024;

  private static final int PREVIEW = 40;

  private SourceReader() {}

  /**
   * Reads a text file. What cannot be read is reported (SRC-01 to SRC-05) and gives nothing. Any
   * encoding but UTF-8 is reported too, with a preview, for it may have been guessed wrong.
   *
   * @param name of the file in diagnostics
   */
  public static Optional<Source> read(Path file, String name, Diagnostics diagnostics) {
    Place place = Place.file(name);
    if (!Files.exists(file)) {
      diagnostics.report(Code.FILE_MISSING, place, name);
      return Optional.empty();
    }
    if (Files.isDirectory(file)) {
      diagnostics.report(Code.FILE_UNREADABLE, place, name, "是文件夹 / is a folder");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      // One byte more than allowed tells a file that grows, or a device, from one that fits.
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        diagnostics.report(
            Code.FILE_TOO_LARGE, place, name, Math.max(bytes.length, Files.size(file)), LIMIT);
        return Optional.empty();
      }
      return decode(bytes, name, diagnostics);
    } catch (IOException e) {
      diagnostics.report(Code.FILE_UNREADABLE, place, name, FileTrouble.reason(e));
      return Optional.empty();
    }
  }

  /** Decodes what was received otherwise than as a file. */
  static Optional<Source> decode(byte[] bytes, String name, Diagnostics diagnostics) {
    EncodingJudge.Verdict verdict =
        ByteOrderMark.of(bytes)
            .map(bom -> marked(bytes, bom))
            .orElseGet(() -> EncodingJudge.judge(bytes));
    if (verdict.decoding().isEmpty()) {
      diagnostics.report(Code.CHARSET_UNKNOWN, Place.file(name), name, verdict.failedAt() + 1);
      return Optional.empty();
    }
    Decoding decoding = verdict.decoding().get();
    Charset charset = decoding.charset();
    String text = unixLines(decoding.text());
    if (!charset.equals(StandardCharsets.UTF_8)) {
      diagnostics.report(
          Code.CHARSET_GUESSED,
          Place.file(name),
          name,
          charset.name(),
          verdict.confidence(),
          preview(text));
    }
    return Optional.of(new Source(name, text, charset, verdict.confidence()));
  }

  private static EncodingJudge.Verdict marked(byte[] bytes, ByteOrderMark bom) {
    Decoding decoding = Decoding.of(bytes, bom.length(), bom.charset());
    return decoding.complete()
        ? new EncodingJudge.Verdict(Optional.of(decoding), 100, -1)
        : new EncodingJudge.Verdict(Optional.empty(), 0, decoding.failedAt());
  }

  private static String unixLines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String preview(String text) {
    String start =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(3)
            .collect(Collectors.joining(" / "));
    return start.codePointCount(0, start.length()) <= PREVIEW
        ? start
        : start.substring(0, start.offsetByCodePoints(0, PREVIEW)) + "…";
  }
}
