package org.chengshu.assemble;

import java.util.regex.Pattern;

/** 写 YAML 文字: a text as a scalar or as a remark of a file that a person will edit. */
final class YamlText {

  /** Letters, Han and Chinese marks: nothing in them means anything to YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsAlphabetic}《“‘（][\\p{IsAlphabetic}\\p{IsDigit}《》“”‘’（）、，。！？：；…—·]*");

  private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)true|false|null|yes|no|on|off");

  private YamlText() {}

  /** Without quotes where they are not needed. */
  static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !WORD_OF_YAML.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  /** What may stand behind {@code #}: one line without control characters. */
  static String remark(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FEFF}]+", " ").strip();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(codePoint -> append(out, codePoint));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          out.append(String.format("\\U%08X", codePoint));
      default -> {
        if (codePoint == '"' || codePoint == '\\') {
          out.append('\\');
        }
        out.appendCodePoint(codePoint);
      }
    }
  }
}
