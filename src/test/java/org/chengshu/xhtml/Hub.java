package org.chengshu.xhtml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chengshu.book.Book;
import org.chengshu.content.PictureFile;
import org.chengshu.content.Publication;
import org.chengshu.content.StyleSheet;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Picture;

/** 中心: makes publications for tests. */
public final class Hub {

  private Hub() {}

  /** Pictures are looked for in a folder by their file's name, and are all there. */
  public static Publication of(
      Book book, WritingMode mode, List<StyleSheet> styles, Path pictures, Diagnostics d) {
    return PublicationWriter.write(book, mode, styles, p -> file(p, pictures), d);
  }

  static Publication of(Book book, WritingMode mode, Diagnostics d) {
    return of(book, mode, List.of(), Path.of("nowhere"), d);
  }

  static Publication of(Book book, WritingMode mode) {
    return of(book, mode, new Diagnostics());
  }

  private static Optional<PictureFile> file(Picture picture, Path folder) {
    Path file = folder.resolve(Path.of(picture.file()).getFileName());
    return Optional.of(new PictureFile(picture.file(), "image/png", file, 4, 4));
  }
}
