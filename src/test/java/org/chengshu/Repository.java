package org.chengshu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** 仓库: what the tests of the repository itself look at. */
public final class Repository {

  /** Maven runs the tests in the project's folder. */
  public static final Path ROOT = Path.of("").toAbsolutePath();

  /** As .gitignore has it. */
  private static final Set<String> IGNORED =
      Set.of(
          ".git", "target", ".idea", ".vscode", ".settings", ".classpath", ".project", ".DS_Store");

  private Repository() {}

  public static boolean isIgnored(Path file) {
    Path relative = ROOT.relativize(file);
    return IGNORED.contains(file.getFileName().toString())
        || file.toString().endsWith(".class")
        || relative.getNameCount() > 1
            && relative.startsWith("output")
            && !relative.endsWith("README.md");
  }

  /** All files that belong to the repository, sorted. */
  public static List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return !folder.equals(ROOT) && isIgnored(folder)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isIgnored(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(files);
    return files;
  }

  public static List<Path> files(String folder, String suffix) {
    return files().stream()
        .filter(file -> file.startsWith(ROOT.resolve(folder)) && file.toString().endsWith(suffix))
        .toList();
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
