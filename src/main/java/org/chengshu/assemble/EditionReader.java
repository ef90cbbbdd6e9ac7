package org.chengshu.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chengshu.book.ArticleStart;
import org.chengshu.book.Edition;
import org.chengshu.book.Output;
import org.chengshu.book.Signature;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;

/** 读版次: the editions of a book, with the defaults of what they leave open. */
final class EditionReader {

  private static final String DEFAULT_NAME = "horizontal";
  private static final String DEFAULT_DESIGN = "classic";
  private static final String DEFAULT_TRIM = "A5";

  private final String file;
  private final Function<String, Optional<WritingMode>> directions;
  private final Diagnostics diagnostics;
  private final Set<String> names = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();

  /**
   * @param directions the direction a design is made for, if it says one
   */
  EditionReader(
      String file, Function<String, Optional<WritingMode>> directions, Diagnostics diagnostics) {
    this.file = file;
    this.directions = directions;
    this.diagnostics = diagnostics;
  }

  /** A book that names no edition has one, horizontal, with everything by default. */
  List<Edition> read(List<Settings> written) {
    if (written.isEmpty()) {
      return List.of(edition(new Settings(new YamlNode.Mapping(List.of(), 1))));
    }
    List<Edition> editions = new ArrayList<>();
    written.forEach(settings -> editions.add(edition(settings)));
    return editions;
  }

  private Edition edition(Settings settings) {
    String name = settings.text("name").orElse(DEFAULT_NAME);
    String design = settings.text("design").orElse(DEFAULT_DESIGN);
    WritingMode mode =
        settings
            .text("writing-mode")
            .map(text -> WritingMode.valueOf(text.toUpperCase(Locale.ROOT)))
            .or(() -> directions.apply(design))
            .orElse(WritingMode.HORIZONTAL);
    Optional<BigDecimal> size = settings.number("size");
    Optional<BigDecimal> leading = settings.number("leading");
    checkLeading(settings, size, leading);
    return new Edition(
        name,
        suffix(settings, name, mode),
        design,
        mode,
        Trims.trim(settings.text("trim").orElse(DEFAULT_TRIM)),
        settings.text("type-area").map(Trims::typeArea),
        size,
        leading,
        settings
            .text("article-start")
            .map(text -> ArticleStart.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'))),
        signature(settings),
        outputs(settings));
  }

  private void checkLeading(
      Settings settings, Optional<BigDecimal> size, Optional<BigDecimal> leading) {
    if (size.isPresent() && leading.isPresent() && leading.get().compareTo(size.get()) <= 0) {
      invalid(settings, "leading", leading.get().toString(), "大于字号 " + size.get() + " 的点数");
    }
  }

  private static Signature signature(Settings settings) {
    int pages = settings.text("signature").map(Integer::valueOf).orElse(Signature.LEAF.pages());
    Signature.Fill fill =
        settings
            .text("fill")
            .map(text -> Signature.Fill.valueOf(text.toUpperCase(Locale.ROOT)))
            .orElse(Signature.LEAF.fill());
    return new Signature(pages, fill);
  }

  private static List<Output> outputs(Settings settings) {
    List<Output> written =
        settings.texts("outputs").stream()
            .map(text -> Output.valueOf(text.toUpperCase(Locale.ROOT)))
            .toList();
    return written.isEmpty() ? List.of(Output.values()) : written;
  }

  private String suffix(Settings settings, String name, WritingMode mode) {
    String first =
        switch (mode) {
          case HORIZONTAL -> "";
          case VERTICAL -> "vertical";
        };
    String suffix = suffixes.contains(first) ? name : first;
    boolean newName = names.add(name);
    boolean newSuffix = suffixes.add(suffix);
    if (!newName || !newSuffix) {
      invalid(settings, "name", name, "与别的版次不同的名称，成品文件才不会互相覆盖");
    }
    return suffix;
  }

  private void invalid(Settings settings, String key, String value, String expected) {
    SchemaWalker.report(file, settings.line(key), "editions." + key, value, expected, diagnostics);
  }
}
