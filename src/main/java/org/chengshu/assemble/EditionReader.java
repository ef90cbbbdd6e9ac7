package org.chengshu.assemble;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chengshu.book.CharacterGrid;
import org.chengshu.book.Edition;
import org.chengshu.book.Output;
import org.chengshu.book.Trim;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;

/** 读版次: the editions of a book, with what they leave open filled in from the table of trims. */
final class EditionReader {

  private static final String DEFAULT_DESIGN = "plain";
  private static final String DEFAULT_TRIM = "A5";

  private final String file;
  private final Diagnostics diagnostics;
  private final Trims trims = new Trims();
  private final Set<String> names = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();

  EditionReader(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** A book that names no edition has one, horizontal. */
  List<Edition> read(List<Settings> written) {
    if (written.isEmpty()) {
      return List.of(edition(new Settings(new YamlNode.Mapping(List.of(), 1)), "horizontal"));
    }
    List<Edition> editions = new ArrayList<>();
    for (Settings settings : written) {
      editions.add(edition(settings, settings.text("name").orElseThrow()));
    }
    return editions;
  }

  private Edition edition(Settings settings, String name) {
    WritingMode mode =
        settings
            .text("writing-mode")
            .map(text -> WritingMode.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(WritingMode.HORIZONTAL);
    Trim trim = trims.trim(settings.text("trim").orElse(DEFAULT_TRIM));
    Trims.Row start = trims.startValues(trim, mode);
    BigDecimal size = settings.number("size").orElse(start.size());
    BigDecimal leading =
        settings.number("leading").orElseGet(() -> leading(settings, size, start));
    checkLeading(settings, size, leading);
    return new Edition(
        name,
        suffix(settings, name, mode),
        settings.text("design").orElse(DEFAULT_DESIGN),
        mode,
        trim,
        typeArea(settings, size, leading, start),
        size.stripTrailingZeros(),
        leading.stripTrailingZeros(),
        outputs(settings));
  }

  /** A size of the editor's own keeps the proportion of the table's leading, to half a point. */
  private static BigDecimal leading(Settings settings, BigDecimal size, Trims.Row start) {
    if (settings.number("size").isEmpty()) {
      return start.leading();
    }
    BigDecimal two = BigDecimal.TWO;
    return size.multiply(start.leading())
        .multiply(two)
        .divide(start.size(), 0, RoundingMode.HALF_UP)
        .divide(two);
  }

  /** The table's characters and lines hold only for its own size and leading. */
  private static Optional<CharacterGrid> typeArea(
      Settings settings, BigDecimal size, BigDecimal leading, Trims.Row start) {
    boolean asInTable = size.compareTo(start.size()) == 0 && leading.compareTo(start.leading()) == 0;
    return settings
        .text("type-area")
        .map(Trims::grid)
        .or(() -> asInTable ? start.typeArea() : Optional.empty());
  }

  private void checkLeading(Settings settings, BigDecimal size, BigDecimal leading) {
    if (leading.compareTo(size) <= 0) {
      String expected = "比字号 " + size.toPlainString() + " 大的点数，如 " + size.multiply(new BigDecimal("1.7"));
      invalid(settings, "leading", leading.toPlainString(), expected);
    }
  }

  private static List<Output> outputs(Settings settings) {
    List<Output> written =
        settings.texts("outputs").stream()
            .map(text -> Output.valueOf(text.toUpperCase(Locale.ROOT)))
            .toList();
    return written.isEmpty() ? List.of(Output.values()) : written;
  }

  private String suffix(Settings settings, String name, WritingMode mode) {
    String plain =
        switch (mode) {
          case HORIZONTAL -> "";
          case VERTICAL -> "vertical";
        };
    String suffix = suffixes.contains(plain) ? name : plain;
    if (!names.add(name) | !suffixes.add(suffix)) {
      invalid(settings, "name", name, "与别的版次不同的名称，成品文件才不会互相覆盖");
    }
    return suffix;
  }

  private void invalid(Settings settings, String key, String value, String expected) {
    SchemaWalker.report(
        file, settings.line(key), "editions." + key, value, expected, diagnostics);
  }
}
