package org.chengshu.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chengshu.typeset.style.CssValue.Quoted;
import org.chengshu.typeset.style.CssValue.Word;

/** 字体族: the value of {@code font-family}. */
final class Families {

  private Families() {}

  /** The names in order; empty if this is no list of names. */
  static Optional<List<String>> names(List<CssValue> value) {
    List<String> names = new ArrayList<>();
    for (List<CssValue> part : CssValue.splitAtCommas(value)) {
      if (part.size() == 1 && part.getFirst() instanceof Quoted(String name)) {
        names.add(name);
      } else if (!part.isEmpty() && part.stream().allMatch(Word.class::isInstance)) {
        names.add(part.stream().map(word -> ((Word) word).text()).collect(Collectors.joining(" ")));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(names);
  }
}
