package org.chengshu.assemble;

import java.util.List;
import java.util.Optional;

/** YAML 节点: a value of a project file with the line it stands on, 1-based. */
sealed interface YamlNode {

  int line();

  /** The last line of a node that is written in block style. */
  static int lastLine(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> scalar.line();
      case Sequence sequence ->
          sequence.items().isEmpty() ? sequence.line() : lastLine(sequence.items().getLast());
      case Mapping mapping ->
          mapping.entries().stream()
              .mapToInt(entry -> Math.max(entry.line(), lastLine(entry.value())))
              .max()
              .orElse(mapping.line());
    };
  }

  /** 映射: in the order of the file, without repeated keys. */
  record Mapping(List<Entry> entries, int line) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    Optional<YamlNode> get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().equals(key))
          .map(Entry::value)
          .findFirst();
    }
  }

  /**
   * 序列.
   *
   * @param flow written in brackets, on one line or several
   * @param column of the first dash, 0-based
   */
  record Sequence(List<YamlNode> items, boolean flow, int column, int line) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * 标量.
   *
   * @param plain written without quotes, so that it may be a number, a truth value or nothing
   */
  record Scalar(String text, boolean plain, int line) implements YamlNode {

    private static final String NUMBER = "-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?";
    private static final String INTEGER = "-?(0|[1-9][0-9]{0,17})";

    boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }

    boolean isBoolean() {
      return plain && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"));
    }

    /** Bounded in length, so that no exponent can ask for a gigabyte of digits. */
    boolean isNumber() {
      return plain && text.matches(NUMBER);
    }

    boolean isInteger() {
      return plain && text.matches(INTEGER);
    }
  }

  /** 一项. */
  record Entry(String key, YamlNode value, int line) {}
}
