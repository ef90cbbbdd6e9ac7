package org.chengshu.diag;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * 文件的毛病: why a file could not be read or written, for a message. What Java says of it is often
 * nothing but the path once more.
 */
public final class FileTrouble {

  private FileTrouble() {}

  /** The file that could not be replaced, where that is known; else what was to be written. */
  public static Path file(IOException failure, Path written) {
    return failure instanceof FileSystemException e && e.getOtherFile() != null
        ? Path.of(e.getOtherFile())
        : written;
  }

  /** In both languages, for it is an argument of a finding that is told in either. */
  public static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> "没有权限，或正被别的程序打开 / no permission, or another program holds it";
      case FileAlreadyExistsException _ -> "有同名的文件挡着 / a file of this name is in the way";
      case NoSuchFileException _ -> "没有这个文件或文件夹 / no such file or folder";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      default ->
          Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
    };
  }
}
