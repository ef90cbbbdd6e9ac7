package org.chengshu.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileTroubleTest {

  @Test
  void aReasonIsMoreThanThePath() {
    assertEquals(
        "没有权限，或正被别的程序打开 / no permission, or another program holds it",
        reason(new AccessDeniedException("/书/output")));
    assertEquals(
        "有同名的文件挡着 / a file of this name is in the way",
        reason(new FileAlreadyExistsException("/书/output")));
    assertEquals(
        "Is a directory", reason(new FileSystemException("/a.part", "/a", "Is a directory")));
    assertEquals("No space left on device", reason(new IOException("No space left on device")));
    assertEquals("IOException", reason(new IOException()));
  }

  @Test
  void theFileThatCannotBeReplacedIsTheOneToName() {
    Path output = Path.of("书", "output");
    Path open = output.resolve("书.pdf");
    assertEquals(
        open,
        FileTrouble.file(new FileSystemException(".书.pdf.part", open.toString(), null), output));
    assertEquals(output, FileTrouble.file(new AccessDeniedException(".书.pdf.part"), output));
    assertEquals(output, FileTrouble.file(new IOException("No space left on device"), output));
  }

  private static String reason(IOException failure) {
    return FileTrouble.reason(failure);
  }
}
