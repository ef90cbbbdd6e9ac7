package org.chengshu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.StyleSheet.Medium;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.source.SourceReader;

/**
 * 版式: reads the sheets of a design. A book's own {@code styles} folder comes before the program's.
 *
 * @param folders where designs are looked for, in this order
 */
record Designs(List<Path> folders) {

  private static final String PLATES = "plates";

  Designs {
    folders = List.copyOf(folders);
  }

  /** The three sheets of a design; none, with a finding, if there is no such design. */
  List<StyleSheet> sheets(String name, Diagnostics diagnostics) {
    for (Path folder : folders) {
      Path design = folder.resolve(name).normalize();
      if (design.startsWith(folder) && Files.isDirectory(design)) {
        return read(design, name, diagnostics);
      }
    }
    diagnostics.report(Code.DESIGN_UNKNOWN, Place.file("book.yaml"), name, names());
    return List.of();
  }

  /** Where a design's templates of plates are looked for. */
  List<Path> plateTemplates(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name).resolve(PLATES).normalize())
        .filter(templates -> folders.stream().anyMatch(templates::startsWith))
        .toList();
  }

  private static List<StyleSheet> read(Path design, String name, Diagnostics diagnostics) {
    List<StyleSheet> sheets = new ArrayList<>();
    for (Medium medium : Medium.values()) {
      String file = medium.name().toLowerCase(Locale.ROOT) + ".css";
      String shown = "styles/" + name + "/" + file;
      SourceReader.read(design.resolve(file), shown, diagnostics)
          .ifPresent(sheet -> sheets.add(new StyleSheet(shown, medium, sheet.text())));
    }
    return sheets;
  }

  private String names() {
    return folders.stream().flatMap(Designs::names).sorted().collect(Collectors.joining("、"));
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
