package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.manuscript.Inline.Ruby;

/**
 * 注音写法: {@code {汉字|hàn zì}}. If the reading has as many parts as the base has characters, each
 * character gets its own; {@code \ } is a blank that doesn't part. Several groups follow one
 * another: {@code {东京|とうきょう|都|と}}.
 *
 * @param length characters of the source that it takes
 */
record RubySyntax(Ruby ruby, int length) {

  private static final int LONGEST = 400;

  /** Stands for an escaped blank until the parts are counted. */
  private static final char KEPT_BLANK = '\uFDD0';

  static Optional<RubySyntax> at(String source, int open) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int end = Math.min(source.length(), open + LONGEST);
    for (int i = open + 1; i < end; i++) {
      char c = source.charAt(i);
      switch (c) {
        case '\\' -> {
          if (i + 1 < end) {
            char next = source.charAt(++i);
            part.append(next == ' ' ? KEPT_BLANK : next);
          }
        }
        case '|' -> {
          parts.add(part.toString());
          part.setLength(0);
        }
        case '}' -> {
          parts.add(part.toString());
          return pairs(parts).map(pairs -> new RubySyntax(new Ruby(pairs), length(open, source)));
        }
        case '{', '\n' -> {
          return Optional.empty();
        }
        default -> part.append(c);
      }
    }
    return Optional.empty();
  }

  private static int length(int open, String source) {
    int i = open + 1;
    while (source.charAt(i) != '}') {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1 - open;
  }

  private static Optional<List<Ruby.Pair>> pairs(List<String> parts) {
    if (parts.size() < 2 || parts.size() % 2 != 0 || parts.getFirst().isEmpty()) {
      return Optional.empty();
    }
    if (parts.size() == 2) {
      return Optional.of(split(parts.get(0), parts.get(1)));
    }
    List<Ruby.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      pairs.add(new Ruby.Pair(blanks(parts.get(i)), blanks(parts.get(i + 1))));
    }
    return Optional.of(pairs);
  }

  private static List<Ruby.Pair> split(String base, String reading) {
    String[] readings = reading.split(" ");
    List<String> characters = characters(base);
    if (readings.length < 2 || readings.length != characters.size()) {
      return List.of(new Ruby.Pair(blanks(base), blanks(reading)));
    }
    List<Ruby.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < readings.length; i++) {
      pairs.add(new Ruby.Pair(blanks(characters.get(i)), blanks(readings[i])));
    }
    return pairs;
  }

  /** Code points, each with the variation selectors and accents behind it. */
  static List<String> characters(String base) {
    List<String> characters = new ArrayList<>();
    base.codePoints()
        .forEach(c -> {
          if (!characters.isEmpty() && Character.getType(c) == Character.NON_SPACING_MARK) {
            characters.set(characters.size() - 1, characters.getLast() + Character.toString(c));
          } else {
            characters.add(Character.toString(c));
          }
        });
    return characters;
  }

  private static String blanks(String text) {
    return text.replace(KEPT_BLANK, ' ');
  }

  /** The source of a ruby, so that {@link #at} reads the same again. */
  static String write(Ruby ruby) {
    boolean single =
        ruby.pairs().size() > 1
            && ruby.pairs().stream()
                .allMatch(p ->
                    characters(p.base()).size() == 1
                        && !p.reading().isEmpty()
                        && Character.getType(p.base().codePointAt(0))
                            != Character.NON_SPACING_MARK);
    StringBuilder out = new StringBuilder("{");
    if (single) {
      ruby.pairs().forEach(p -> out.append(escape(p.base())));
      out.append('|');
      for (int i = 0; i < ruby.pairs().size(); i++) {
        out.append(i == 0 ? "" : " ")
            .append(escape(ruby.pairs().get(i).reading()).replace(" ", "\\ "));
      }
    } else {
      for (int i = 0; i < ruby.pairs().size(); i++) {
        Ruby.Pair pair = ruby.pairs().get(i);
        boolean wouldSplit = pair.reading().split(" ").length == characters(pair.base()).size();
        String reading = escape(pair.reading());
        out.append(i == 0 ? "" : "|").append(escape(pair.base())).append('|');
        out.append(wouldSplit ? reading.replace(" ", "\\ ") : reading);
      }
    }
    return out.append('}').toString();
  }

  private static String escape(String text) {
    return text.replaceAll("[\\\\|{}]", "\\\\$0");
  }
}
