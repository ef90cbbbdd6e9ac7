package org.chengshu.designed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.source.SlashPath;
import org.chengshu.source.Source;
import org.chengshu.source.SourceReader;

/**
 * 模板: {@code NAME.html} with {@code NAME.css} beside it. Both may use the other files of their
 * folder and nothing else.
 *
 * @param html its file is the name in diagnostics
 */
record Template(String name, Path folder, Source html, Source css) {

  private static final String ENDING = ".html";

  /**
   * Looks in the folders for a template, first to last. One that is nowhere is PLT-01.
   *
   * @param place of what names it
   */
  static Optional<Template> find(
      String name, List<Path> folders, Place place, Diagnostics diagnostics) {
    for (Path folder : folders) {
      if (Files.isRegularFile(folder.resolve(name + ENDING))) {
        return read(name, folder, diagnostics);
      }
    }
    String known = String.join("、", names(folders));
    diagnostics.report(Code.PLATE_TEMPLATE_UNKNOWN, place, name, known);
    return Optional.empty();
  }

  private static Optional<Template> read(String name, Path folder, Diagnostics diagnostics) {
    String shown = "styles/" + folder.getParent().getFileName() + "/plates/" + name;
    Optional<Source> html =
        SourceReader.read(folder.resolve(name + ENDING), shown + ENDING, diagnostics);
    Optional<Source> css =
        SourceReader.read(folder.resolve(name + ".css"), shown + ".css", diagnostics);
    return html.flatMap(page -> css.map(sheet -> new Template(name, folder, page, sheet)));
  }

  private static TreeSet<String> names(List<Path> folders) {
    TreeSet<String> names = new TreeSet<>();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        String name = file.getFileName().toString();
        if (name.endsWith(ENDING)) {
          names.add(name.substring(0, name.length() - ENDING.length()));
        }
      }
    }
    return names;
  }

  /** All that a page made from this template may depend on. */
  List<Path> files() {
    return files(folder);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted(SlashPath.ORDER).toList();
    } catch (IOException _) {
      // No folder: no templates.
      return List.of();
    }
  }
}
