package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 值: one component of a CSS value. A declared value is a list of them. */
sealed interface CssValue {

  /** 词: a keyword or name, as written. */
  record Word(String text) implements CssValue {
    boolean is(String keyword) {
      return text.equalsIgnoreCase(keyword);
    }

    String keyword() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  /** 字符串, without quotes and escapes. */
  record Quoted(String text) implements CssValue {}

  /** 数. */
  record Num(double value) implements CssValue {
    boolean isInteger() {
      return value == Math.rint(value) && Math.abs(value) < 1_000_000;
    }
  }

  /** 带单位的数; a unit in lower case. */
  record Dimension(double value, String unit) implements CssValue {}

  /** 百分数. */
  record Percent(double value) implements CssValue {}

  /** 长度, computed, in {@link org.chengshu.flow.Sp}. */
  record Length(int value) implements CssValue {}

  /** {@code #…}, a colour. */
  record Hash(String digits) implements CssValue {}

  /** 函数; its name in lower case. */
  record Call(String name, List<CssValue> arguments) implements CssValue {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** 逗号或斜线. */
  record Separator(char mark) implements CssValue {}

  Separator COMMA = new Separator(',');

  /** Whether a whole value is this one keyword. */
  static boolean is(List<CssValue> value, String keyword) {
    return value.size() == 1 && value.getFirst() instanceof Word word && word.is(keyword);
  }

  /** The value cut at its commas. */
  static List<List<CssValue>> splitAtCommas(List<CssValue> value) {
    List<List<CssValue>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= value.size(); i++) {
      if (i == value.size() || value.get(i).equals(COMMA)) {
        parts.add(value.subList(from, i));
        from = i + 1;
      }
    }
    return parts;
  }
}
