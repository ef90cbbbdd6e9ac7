package org.chengshu.diag;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 输出 JSON: strings, numbers, truth values, optionals, lists and maps as JSON on one line. What the
 * program says to machines needs no more, and a library would cost its loading at every start.
 */
public final class JsonText {

  private JsonText() {}

  /** Maps are written in their own order; absent optionals as {@code null}. */
  public static String of(Object value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  private static void append(StringBuilder out, Object value) {
    switch (value) {
      case Map<?, ?> map -> appendMap(out, map);
      case Iterable<?> list -> appendList(out, list);
      case Optional<?> optional ->
          optional.ifPresentOrElse(v -> append(out, v), () -> nothing(out));
      case OptionalInt optional -> optional.ifPresentOrElse(out::append, () -> nothing(out));
      case Number number -> out.append(number);
      case Boolean truth -> out.append(truth);
      default -> appendString(out, value.toString());
    }
  }

  private static void nothing(StringBuilder out) {
    out.append("null");
  }

  private static void appendMap(StringBuilder out, Map<?, ?> map) {
    out.append('{');
    String comma = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(comma);
      appendString(out, entry.getKey().toString());
      out.append(':');
      append(out, entry.getValue());
      comma = ",";
    }
    out.append('}');
  }

  private static void appendList(StringBuilder out, Iterable<?> list) {
    out.append('[');
    for (Iterator<?> values = list.iterator(); values.hasNext(); ) {
      append(out, values.next());
      if (values.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private static void appendString(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c) && !paired(text, i)) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** A lone surrogate cannot be written as UTF-8, but it can be escaped. */
  private static boolean paired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
