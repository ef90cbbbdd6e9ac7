package org.chengshu.assemble;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chengshu.book.PeopleEntry;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Source;
import org.chengshu.source.SourceReader;
import org.chengshu.unicode.Syllable;

/** 读人名表: {@code people.yaml}, held against {@code people.schema.json}. */
public final class PeopleFile {

  public static final String NAME = "people.yaml";

  static final String SCHEMA = "people.schema.json";

  private final String file;
  private final Diagnostics diagnostics;
  private final Set<List<Optional<String>>> seen = new HashSet<>();

  private PeopleFile(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** The book's people; none if there is no such file, or if it is wrong, which is reported. */
  public static List<PeopleEntry> read(Path bookFolder, Diagnostics diagnostics) {
    Path path = bookFolder.resolve(NAME);
    return Files.exists(path)
        ? SourceReader.read(path, NAME, diagnostics)
            .map(source -> read(source, diagnostics))
            .orElse(List.of())
        : List.of();
  }

  static List<PeopleEntry> read(Source source, Diagnostics diagnostics) {
    PeopleFile reader = new PeopleFile(source.file(), diagnostics);
    return YamlReader.read(source, diagnostics).map(reader::entries).orElse(List.of());
  }

  /** The schema is not looked at for a file of remarks alone, as {@code new} writes it. */
  private List<PeopleEntry> entries(YamlNode root) {
    if (root instanceof YamlNode.Mapping(List<YamlNode.Entry> written, _) && written.isEmpty()
        || !SchemaWalker.accepts(root, SchemaReader.read(SCHEMA), file, diagnostics)) {
      return List.of();
    }
    return new Settings((YamlNode.Mapping) root).each("people").stream().map(this::entry).toList();
  }

  private PeopleEntry entry(Settings settings) {
    String name = settings.text("name").orElseThrow();
    Optional<String> unit = settings.text("unit");
    if (!seen.add(List.of(Optional.of(name), unit))) {
      invalid(settings, "name", name, "与别的同名者单位不同的人，写明 unit");
    }
    return new PeopleEntry(
        settings
            .text("kind")
            .map(kind -> PeopleEntry.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .orElse(PeopleEntry.Kind.PERSON),
        name,
        pinyin(settings, name),
        unit,
        settings.text("bio"),
        settings.texts("aliases"));
  }

  private List<Syllable> pinyin(Settings settings, String name) {
    List<String> written =
        settings.text("pinyin").stream()
            .flatMap(text -> Arrays.stream(text.split("[\\s'’·-]+")))
            .toList();
    List<Syllable> syllables =
        written.stream().flatMap(text -> Syllable.of(text).stream()).toList();
    if (syllables.size() < written.size()
        || syllables.size() > name.codePointCount(0, name.length())) {
      String expected = "一字一个音节，用空格分开，如 Zēng 或 zeng1";
      invalid(settings, "pinyin", settings.text("pinyin").orElseThrow(), expected);
    }
    return syllables;
  }

  private void invalid(Settings settings, String key, String value, String expected) {
    SchemaWalker.report(file, settings.line(key), "people." + key, value, expected, diagnostics);
  }
}
