package org.chengshu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.assemble.DesignReader;
import org.chengshu.book.DesignSettings;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.StyleSheet.Medium;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.source.SourceReader;

/**
 * 版式: reads the sheets of a design and of those it is based on. A book's own {@code styles} folder
 * comes before the program's; a book's design may be based on the program's of the same name.
 *
 * @param folders where designs are looked for, in this order
 */
record Designs(List<Path> folders) {

  private static final String PLATES = "plates";

  Designs {
    folders = List.copyOf(folders);
  }

  /**
   * 一种版式.
   *
   * @param shelf which of the folders it lies in
   */
  private record Design(String name, Path folder, int shelf, DesignSettings settings) {

    String shown(String file) {
      return "styles/" + name + "/" + file;
    }

    boolean isAt(Design other) {
      return folder.equals(other.folder);
    }
  }

  /** Where a design's templates of plates are looked for: in its own folder, then in its bases'. */
  List<Path> plateTemplates(String name) {
    return chain(name, new Diagnostics()).reversed().stream()
        .map(design -> design.folder.resolve(PLATES))
        .toList();
  }

  /**
   * The sheets of a design, those of its base before its own; none, with a finding (BOOK-10,
   * BOOK-13), if there is no such design or its bases go round in a circle.
   */
  List<StyleSheet> sheets(String name, Diagnostics diagnostics) {
    List<StyleSheet> sheets = new ArrayList<>();
    chain(name, diagnostics).forEach(design -> sheets.addAll(read(design, diagnostics)));
    return sheets;
  }

  /** The direction a design or its nearest base is made for; what is wrong, its sheets tell. */
  Optional<WritingMode> writingMode(String name) {
    return chain(name, new Diagnostics()).reversed().stream()
        .flatMap(design -> design.settings.writingMode().stream())
        .findFirst();
  }

  /** The design and its bases, the last base first; empty if there is something wrong with one. */
  private List<Design> chain(String name, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    List<Design> chain = followed(name, own);
    own.all().forEach(diagnostics::report);
    return own.hasErrors() ? List.of() : chain;
  }

  private List<Design> followed(String name, Diagnostics diagnostics) {
    Deque<Design> chain = new ArrayDeque<>();
    Optional<Design> next = find(name, 0, diagnostics);
    if (next.isEmpty()) {
      diagnostics.report(Code.DESIGN_UNKNOWN, Place.file("book.yaml"), name, names());
    }
    while (next.isPresent()) {
      Design design = next.get();
      boolean circle = chain.stream().anyMatch(design::isAt);
      Optional<Place> from = Optional.ofNullable(chain.peek()).map(Designs::placeOfBase);
      chain.push(design);
      if (circle) {
        diagnostics.report(Code.DESIGN_CIRCLE, from.orElseThrow(), names(chain));
        break;
      }
      Optional<String> base = design.settings.basedOn();
      next = base.flatMap(other -> base(design, other, diagnostics));
      if (base.isPresent() && next.isEmpty()) {
        diagnostics.report(Code.DESIGN_UNKNOWN, placeOfBase(design), base.get(), names());
      }
    }
    return List.copyOf(chain);
  }

  private static Place placeOfBase(Design design) {
    return Place.line(design.shown(DesignReader.FILE), design.settings.line());
  }

  /** The program's own {@code classic} is the base of a book's {@code classic}. */
  private Optional<Design> base(Design design, String name, Diagnostics diagnostics) {
    int shelf = name.equals(design.name) ? design.shelf + 1 : 0;
    Optional<Design> below = find(name, shelf, diagnostics);
    return below.isPresent() || shelf == 0 ? below : find(name, 0, diagnostics);
  }

  private Optional<Design> find(String name, int shelf, Diagnostics diagnostics) {
    for (int i = shelf; i < folders.size(); i++) {
      Path folder = folders.get(i).resolve(name).normalize();
      if (folder.startsWith(folders.get(i)) && Files.isDirectory(folder)) {
        String shown = "styles/" + name + "/" + DesignReader.FILE;
        DesignSettings settings = DesignReader.read(folder, shown, diagnostics);
        return Optional.of(new Design(name, folder, i, settings));
      }
    }
    return Optional.empty();
  }

  /** A design with a base has only the sheets in which it differs. */
  private static List<StyleSheet> read(Design design, Diagnostics diagnostics) {
    List<StyleSheet> sheets = new ArrayList<>();
    for (Medium medium : Medium.values()) {
      String file = medium.name().toLowerCase(Locale.ROOT) + ".css";
      Path path = design.folder.resolve(file);
      String shown = design.shown(file);
      if (design.settings.basedOn().isEmpty() || Files.exists(path)) {
        SourceReader.read(path, shown, diagnostics)
            .ifPresent(sheet -> sheets.add(new StyleSheet(shown, medium, sheet.text())));
      }
    }
    return sheets;
  }

  private static String names(Deque<Design> chain) {
    return chain.reversed().stream().map(Design::name).collect(Collectors.joining(" → "));
  }

  private String names() {
    return folders.stream()
        .flatMap(Designs::names)
        .distinct()
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private static Stream<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> designs = Files.list(folder)) {
      return designs
          .filter(Files::isDirectory)
          .map(d -> d.getFileName().toString())
          .toList()
          .stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
