package org.chengshu.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 辨认编码: finds out how a file without byte order mark is encoded. UTF-8 is recognised by its form;
 * the others fit almost any bytes, so the one whose text looks most like Chinese is taken.
 */
final class EncodingJudge {

  /** Below this a text isn't Chinese prose in any reading; right readings lie above 0.6. */
  private static final double PLAUSIBLE = 0.3;

  /** A stretch of a rightly read text falls below this only if another encoding begins there. */
  private static final double FOREIGN = 0.1;

  private static final int STRETCH = 60;

  /** 判断: the reading found, or the 0-based offset of the first byte that fits none. */
  record Verdict(Optional<Decoding> decoding, int confidence, int failedAt) {}

  private record Guess(Decoding decoding, double share) {}

  /** 候选编码, loaded only if a file isn't UTF-8. */
  private static final class Charsets {

    static final Charset GBK = Charset.forName("GBK");

    /** In order of preference between equals. */
    static final List<Charset> GUESSES =
        List.of(
            GBK,
            Charset.forName("GB18030"),
            Charset.forName("Big5-HKSCS"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
  }

  private EncodingJudge() {}

  static Verdict judge(byte[] bytes) {
    Decoding utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
    boolean binary = utf8.text().indexOf('\0') >= 0;
    if (utf8.complete() && !binary && !looksLikeGbk(bytes, utf8.text())) {
      return new Verdict(Optional.of(utf8), 100, -1);
    }
    List<Guess> guesses =
        Charsets.GUESSES.stream()
            .filter(charset -> !binary || charset.name().startsWith("UTF-16"))
            .filter(charset -> !charset.name().startsWith("UTF-16") || bytes.length % 2 == 0)
            .map(charset -> guess(bytes, charset))
            .sorted(Comparator.comparingDouble(Guess::share).reversed())
            .toList();
    return guesses.stream()
        .filter(g -> g.decoding().complete() && g.share() >= PLAUSIBLE)
        .filter(g -> firstForeignStretch(g.decoding().text()) < 0)
        .findFirst()
        .map(best -> new Verdict(Optional.of(best.decoding()), confidence(best, guesses), -1))
        .orElseGet(() -> new Verdict(Optional.empty(), 0, failure(utf8, guesses)));
  }

  private static Guess guess(byte[] bytes, Charset charset) {
    Decoding decoding = Decoding.of(bytes, 0, charset);
    return new Guess(decoding, CommonCharacters.share(decoding.text()));
  }

  /**
   * A short GBK text may happen to be good UTF-8 of two-byte characters (Latin, Greek, Cyrillic …).
   * If there is nothing else in it and the other reading is all common Han, it's GBK.
   */
  private static boolean looksLikeGbk(byte[] bytes, String utf8) {
    boolean twoByteOnly =
        utf8.codePoints().anyMatch(c -> c >= 0x80) && utf8.codePoints().allMatch(c -> c < 0x800);
    if (!twoByteOnly) {
      return false;
    }
    Guess gbk = guess(bytes, Charsets.GBK);
    return gbk.decoding().complete() && gbk.share() > 0.8;
  }

  /** How far the best lies before the next different reading, less for very short texts. */
  private static int confidence(Guess best, List<Guess> guesses) {
    double next =
        guesses.stream()
            .filter(g -> g.decoding().complete())
            .filter(g -> !g.decoding().text().equals(best.decoding().text()))
            .mapToDouble(Guess::share)
            .max()
            .orElse(0);
    long witnesses = best.decoding().text().codePoints().filter(c -> c >= 0x80).count();
    double margin = (best.share() - next) / best.share();
    return (int) Math.round(99 * margin * witnesses / (witnesses + 2.0));
  }

  /** The furthest byte that a plausible reading reaches: there the file stops making sense. */
  private static int failure(Decoding utf8, List<Guess> guesses) {
    int furthest = Math.max(0, utf8.failedAt());
    for (Guess guess : guesses) {
      Decoding decoding = guess.decoding();
      int foreign = firstForeignStretch(decoding.text());
      if (foreign > 0) {
        int offset = decoding.text().substring(0, foreign).getBytes(decoding.charset()).length;
        furthest = Math.max(furthest, offset);
      } else if (foreign < 0 && !decoding.complete() && guess.share() >= PLAUSIBLE) {
        furthest = Math.max(furthest, decoding.failedAt());
      }
    }
    return furthest;
  }

  /** Index of the first stretch that is no Chinese, -1 if there is none. */
  private static int firstForeignStretch(String text) {
    int start = 0;
    int witnesses = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        witnesses++;
      }
      if (witnesses == STRETCH) {
        if (CommonCharacters.share(text.substring(start, i + 1)) < FOREIGN) {
          return start;
        }
        start = i + 1;
        witnesses = 0;
      }
    }
    return -1;
  }
}
