package org.chengshu.assemble;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.source.Resource;

/**
 * 新书: lays out the folder of a new book. {@code contents.yaml} is not there until the first plan
 * makes it.
 */
public final class NewProject {

  /** In the inbox, to say what it is for; an import must pass it over. */
  public static final String INBOX_NOTE = "说明.txt";

  private static final List<String> FOLDERS = List.of("manuscripts", "pictures", "inbox", "output");

  private NewProject() {}

  /** Makes the book's folder; one with something in it is refused (BOOK-12). */
  public static boolean create(Path folder, Diagnostics diagnostics) {
    try {
      if (Files.exists(folder) && !isEmptyFolder(folder)) {
        diagnostics.report(Code.FOLDER_NOT_EMPTY, Place.NOWHERE, folder);
        return false;
      }
      for (String name : FOLDERS) {
        Files.createDirectories(folder.resolve(name));
      }
    } catch (IOException e) {
      diagnostics.report(Code.OUTPUT_UNWRITABLE, Place.NOWHERE, folder, FileTrouble.reason(e));
      return false;
    }
    return ProjectFiles.write(folder.resolve(ProjectReader.FILE), settings(folder), diagnostics)
        && copy("template/people.yaml", folder.resolve("people.yaml"), diagnostics)
        && copy("template/inbox.txt", folder.resolve("inbox").resolve(INBOX_NOTE), diagnostics);
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  private static boolean copy(String template, Path file, Diagnostics diagnostics) {
    return ProjectFiles.write(file, Resource.text(NewProject.class, template), diagnostics);
  }

  /** The folder's name is the first title, and names the files if it can. */
  private static String settings(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    String title = name == null ? "书" : name.toString();
    return Resource.text(NewProject.class, "template/book.yaml")
        .replace("{title}", YamlText.scalar(title))
        .replace("{slug}", YamlText.scalar(ProjectReader.slugOf(folder)));
  }
}
