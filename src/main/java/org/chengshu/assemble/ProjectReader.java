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
import java.util.function.Function;
import org.chengshu.book.BookMetadata;
import org.chengshu.book.Edition;
import org.chengshu.book.FrontMatter;
import org.chengshu.book.Listing;
import org.chengshu.book.NameLists;
import org.chengshu.book.Plate;
import org.chengshu.book.ProjectSettings;
import org.chengshu.book.ShortHash;
import org.chengshu.book.Theme;
import org.chengshu.content.WritingMode;
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

  /** As below, for whom the direction of editions that do not say it is of no matter. */
  public static Optional<ProjectSettings> read(Path bookFolder, Diagnostics diagnostics) {
    return read(bookFolder, design -> Optional.empty(), diagnostics);
  }

  /**
   * Reads the settings of the book in a folder; empty if they are missing or wrong.
   *
   * @param directions the direction a design is made for, which its editions need not say
   */
  public static Optional<ProjectSettings> read(
      Path bookFolder,
      Function<String, Optional<WritingMode>> directions,
      Diagnostics diagnostics) {
    Path file = bookFolder.resolve(FILE);
    if (!Files.exists(file)) {
      diagnostics.report(Code.PROJECT_MISSING, Place.file(FILE), bookFolder);
      return Optional.empty();
    }
    return SourceReader.read(file, FILE, diagnostics)
        .flatMap(source -> read(source, slugOf(bookFolder), directions, diagnostics));
  }

  /**
   * Reads settings from a text.
   *
   * @param defaultSlug for a book that does not name its files
   */
  static Optional<ProjectSettings> read(
      Source source,
      String defaultSlug,
      Function<String, Optional<WritingMode>> directions,
      Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    EditionReader editions = new EditionReader(source.file(), directions, own);
    Optional<ProjectSettings> settings =
        YamlReader.read(source, own)
            .filter(root -> SchemaWalker.accepts(root, schema(), source.file(), own))
            .map(root ->
                settings(
                    new Settings((YamlNode.Mapping) root), source, defaultSlug, editions, own));
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
      Settings root,
      Source source,
      String defaultSlug,
      EditionReader reader,
      Diagnostics diagnostics) {
    List<Edition> editions = reader.read(root.each("editions"));
    List<Theme> themes = root.each("themes").stream().map(ProjectReader::theme).toList();
    checkThemes(root.each("themes"), themes, source.file(), diagnostics);
    return new ProjectSettings(
        metadata(root, defaultSlug),
        ImprintReader.read(root),
        front(root, source.file()),
        themes,
        editions,
        root.texts("no-break"),
        new NameLists(listing(root, "index"), listing(root, "author-list"), List.of()));
  }

  /** A series page stands on the back of a half-title: where there is one, there is the other. */
  private static FrontMatter front(Settings root, String file) {
    Optional<FrontMatter.Series> series =
        root.group("series")
            .map(written ->
                new FrontMatter.Series(
                    written.text("title").orElseThrow(), written.texts("lines")));
    List<FrontMatter.CommitteeGroup> committee =
        root.each("committee").stream()
            .map(group ->
                new FrontMatter.CommitteeGroup(
                    group.text("role").orElseThrow(), group.texts("names")))
            .toList();
    boolean halfTitle = root.isTrue("half-title") || series.isPresent();
    List<Plate> plates = PlateReader.read(root.each("plates"), file);
    return new FrontMatter(halfTitle, series, committee, List.of(), plates);
  }

  /** A list whose order is not said has that of pinyin; one that is not named is not made. */
  private static Optional<Listing> listing(Settings root, String key) {
    return root.group(key)
        .map(settings -> settings.text("order").orElse(Listing.PINYIN.name()))
        .map(order -> Listing.valueOf(order.toUpperCase(Locale.ROOT)));
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
