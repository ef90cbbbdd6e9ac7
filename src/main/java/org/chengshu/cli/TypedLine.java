package org.chengshu.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 打的命令: what was typed after the program's name on Windows, taken apart. Java's own way keeps the
 * letters of one code page only and looks for {@code *} where java was started, so the launcher
 * hands the line over whole.
 */
final class TypedLine {

  /**
   * 词.
   *
   * @param open whether it has {@code *} or {@code ?} outside quotes
   */
  private record Word(String text, boolean open) {}

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean begun;
  private boolean open;

  private TypedLine() {}

  /**
   * The arguments, with the files of the folder in place of a name with {@code *} or {@code ?}.
   *
   * @param folder where the user is
   */
  static List<String> arguments(String line, Path folder) {
    TypedLine typed = new TypedLine();
    typed.read(line);
    return typed.words.stream().flatMap(word -> expanded(word, folder)).toList();
  }

  /** No name has a quote in it, so a backslash before one is the end of a folder, nothing more. */
  private void read(String line) {
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
        begun = true;
      } else if ((c == ' ' || c == '\t') && !quoted) {
        end();
      } else {
        begun = true;
        open |= (c == '*' || c == '?') && !quoted;
        word.append(c);
      }
    }
    end();
  }

  private void end() {
    if (begun) {
      words.add(new Word(word.toString(), open));
    }
    word.setLength(0);
    begun = false;
    open = false;
  }

  /** One that fits no file stays as it is, and is told of as any other that is not there. */
  private static Stream<String> expanded(Word word, Path folder) {
    if (!word.open) {
      return Stream.of(word.text);
    }
    int name = Math.max(word.text.lastIndexOf('/'), word.text.lastIndexOf('\\')) + 1;
    String way = word.text.substring(0, name);
    String glob = word.text.substring(name).replaceAll("[\\[\\]{}]", "\\\\$0");
    List<String> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(way), glob)) {
      files.forEach(file -> found.add(way + file.getFileName()));
    } catch (IOException | DirectoryIteratorException | InvalidPathException _) {
      found.clear();
    }
    return found.isEmpty() ? Stream.of(word.text) : found.stream().sorted();
  }
}
