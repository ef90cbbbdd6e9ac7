package org.chengshu.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chengshu.assemble.NewProject;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.FileTrouble;
import org.chengshu.diag.Place;
import org.chengshu.source.SlashPath;

/**
 * 找来稿: the files of a folder that somebody has put there, below it too. A folder that cannot be
 * entered is reported, and the others are read all the same.
 */
final class SourceFiles extends SimpleFileVisitor<Path> {

  /** Files of a folder that are no manuscripts by their nature: notes of the program's own. */
  private static final Set<String> NOTES = Set.of(NewProject.INBOX_NOTE, "import-report.txt");

  /**
   * What Windows leaves in folders, in small letters; other systems begin such names with a dot.
   */
  private static final Set<String> OF_THE_SYSTEM =
      Set.of("thumbs.db", "desktop.ini", "system volume information", "$recycle.bin");

  /** How Word calls the mark of a document that is open. */
  private static final String LOCK = "~$";

  private final UnaryOperator<String> names;
  private final Diagnostics diagnostics;
  private final List<Path> found = new ArrayList<>();

  SourceFiles(UnaryOperator<String> names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /**
   * The files, in an order that is the same on every system.
   *
   * @param names a file's path as messages show it
   */
  static List<Path> in(Path folder, UnaryOperator<String> names, Diagnostics diagnostics) {
    SourceFiles files = new SourceFiles(names, diagnostics);
    try {
      Files.walkFileTree(folder, files);
    } catch (IOException e) {
      files.report(folder, e);
    }
    return files.found.stream().sorted(SlashPath.ORDER).toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return isOfTheSystem(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    // The attributes are those of a link itself.
    if (Files.isRegularFile(file) && isSource(file.getFileName().toString())) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (!isOfTheSystem(file)) {
      report(file, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    if (failure != null) {
      report(folder, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  private void report(Path path, IOException failure) {
    String name = names.apply(path.toString());
    diagnostics.report(Code.FILE_UNREADABLE, Place.file(name), name, FileTrouble.reason(failure));
  }

  private static boolean isSource(String name) {
    return !name.startsWith(".")
        && !name.startsWith(LOCK)
        && !isScratch(name)
        && !NOTES.contains(name)
        && !isOfTheSystem(name);
  }

  /** What Word writes while it works, {@code ~WRL0001.tmp}. */
  private static boolean isScratch(String name) {
    return name.startsWith("~") && name.toLowerCase(Locale.ROOT).endsWith(".tmp");
  }

  /** The root of a drive has no name. */
  private static boolean isOfTheSystem(Path path) {
    return path.getFileName() != null && isOfTheSystem(path.getFileName().toString());
  }

  private static boolean isOfTheSystem(String name) {
    return OF_THE_SYSTEM.contains(name.toLowerCase(Locale.ROOT));
  }
}
