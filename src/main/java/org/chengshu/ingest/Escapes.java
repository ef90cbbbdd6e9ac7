package org.chengshu.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 转义: backslashes and the entities of a manuscript. */
final class Escapes {

  private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));");

  /** Those that people type; any other name stays as it is. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("middot", "·"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("times", "×"),
          Map.entry("copy", "©"));

  /** 字符实体: what it stands for and how many characters spell it. */
  record Entity(String text, int length) {}

  private Escapes() {}

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  static Optional<Entity> entityAt(String source, int at) {
    Matcher matcher = ENTITY.matcher(source).region(at, Math.min(source.length(), at + 12));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int length = matcher.end() - at;
    if (matcher.group(3) != null) {
      return Optional.ofNullable(NAMED.get(matcher.group(3))).map(text -> new Entity(text, length));
    }
    int code =
        matcher.group(1) != null
            ? Integer.parseInt(matcher.group(1))
            : Integer.parseInt(matcher.group(2), 16);
    boolean usable = code != 0 && Character.isValidCodePoint(code) && !isSurrogate(code);
    return Optional.of(new Entity(usable ? Character.toString(code) : "\uFFFD", length));
  }

  private static boolean isSurrogate(int code) {
    return code >= 0xD800 && code <= 0xDFFF;
  }

  /** Undoes backslashes and entities, in link targets and titles. */
  static String undo(String source) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      Optional<Entity> entity = c == '&' ? entityAt(source, i) : Optional.empty();
      if (c == '\\' && i + 1 < source.length() && isMark(source.charAt(i + 1))) {
        out.append(source.charAt(++i));
      } else if (entity.isPresent()) {
        out.append(entity.get().text());
        i += entity.get().length() - 1;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
