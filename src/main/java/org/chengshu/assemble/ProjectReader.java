package org.chengshu.assemble;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chengshu.book.BookMetadata;
import org.chengshu.book.Edition;
import org.chengshu.book.ImprintProfile;
import org.chengshu.book.ProjectSettings;
import org.chengshu.book.ShortHash;
import org.chengshu.book.Theme;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.source.DeviceNames;
import org.chengshu.source.Source;
import org.chengshu.source.SourceReader;

/**
 * 读书的设置: {@code book.yaml}, held against {@code book.schema.json}. Everything but the title has a
 * default. All that is wrong is reported in one run (BOOK-01 to BOOK-04).
 */
public final class ProjectReader {

  /** The file that makes a folder a book. */
  public static final String FILE = "book.yaml";

  static final String SCHEMA = "book.schema.json";

  /** Stands for the time of a book that has never told one: never the clock, D-01. */
  static final String DEFAULT_MODIFIED = "2026-01-01T00:00:00Z";

  private static final String DEFAULT_SLUG = "book";
  private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

  private ProjectReader() {}

  /** Reads the settings of the book in a folder; empty if they are missing or wrong. */
  public static Optional<ProjectSettings> read(Path bookFolder, Diagnostics diagnostics) {
    Path file = bookFolder.resolve(FILE);
    if (!Files.exists(file)) {
      diagnostics.report(Code.PROJECT_MISSING, Place.file(FILE), bookFolder);
      return Optional.empty();
    }
    return SourceReader.read(file, FILE, diagnostics)
        .flatMap(source -> read(source, slugOf(bookFolder), diagnostics));
  }

  /**
   * Reads settings from a text.
   *
   * @param defaultSlug for a book that does not name its files
   */
  static Optional<ProjectSettings> read(
      Source source, String defaultSlug, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<ProjectSettings> settings =
        YamlReader.read(source, own)
            .filter(root -> SchemaWalker.accepts(root, schema(), source.file(), own))
            .map(root -> settings(new Settings((YamlNode.Mapping) root), source, defaultSlug, own));
    own.all().forEach(diagnostics::report);
    return own.hasErrors() ? Optional.empty() : settings;
  }

  static Schema schema() {
    return SchemaReader.read(SCHEMA);
  }

  static String slugOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    return lower.matches(SLUG) && !DeviceNames.ALL.contains(lower) ? lower : DEFAULT_SLUG;
  }

  private static ProjectSettings settings(
      Settings root, Source source, String defaultSlug, Diagnostics diagnostics) {
    ImprintProfile profile =
        root.text("profile")
            .map(name -> ImprintProfile.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(ImprintProfile.SAMPLE);
    List<Edition> editions =
        new EditionReader(source.file(), diagnostics).read(root.each("editions"));
    List<Theme> themes = root.each("themes").stream().map(ProjectReader::theme).toList();
    checkThemes(root.each("themes"), themes, source.file(), diagnostics);
    return new ProjectSettings(
        metadata(root, defaultSlug),
        profile,
        themes,
        editions,
        root.texts("no-break"),
        PlateReader.read(root.each("plates"), source.file()));
  }

  private static BookMetadata metadata(Settings root, String defaultSlug) {
    String title = root.text("title").orElseThrow();
    String slug = root.text("slug").orElse(defaultSlug);
    return new BookMetadata(
        slug,
        title,
        root.text("subtitle"),
        root.text("language").orElse("zh-Hans"),
        root.texts("editors"),
        root.text("compiler"),
        root.text("publisher"),
        root.text("description"),
        root.texts("subjects"),
        root.text("date"),
        root.text("identifier").orElseGet(() -> identifier(slug, title)),
        root.text("modified").orElse(DEFAULT_MODIFIED));
  }

  private static String identifier(String slug, String title) {
    byte[] name = (slug + "\n" + title).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private static Theme theme(Settings written) {
    String title = written.text("title").orElseThrow();
    String id = written.text("id").orElseGet(() -> ShortHash.of(title));
    return new Theme(id, title, written.texts("keywords"), written.isTrue("default"));
  }

  private static void checkThemes(
      List<Settings> written, List<Theme> themes, String file, Diagnostics diagnostics) {
    Set<String> ids = new HashSet<>();
    Set<String> titles = new HashSet<>();
    boolean caught = false;
    for (int i = 0; i < themes.size(); i++) {
      Theme theme = themes.get(i);
      Settings settings = written.get(i);
      if (!titles.add(theme.title())) {
        invalid(settings, "title", theme.title(), "与别的主题不同的章名", file, diagnostics);
      } else if (!ids.add(theme.id())) {
        invalid(settings, "id", theme.id(), "与别的主题不同的编号", file, diagnostics);
      }
      if (theme.catchAll() && caught) {
        invalid(settings, "default", "true", "只有一个主题可以兜底", file, diagnostics);
      }
      caught |= theme.catchAll();
    }
  }

  private static void invalid(
      Settings theme, String key, String value, String expected, String file, Diagnostics to) {
    SchemaWalker.report(file, theme.line(key), "themes." + key, value, expected, to);
  }
}
