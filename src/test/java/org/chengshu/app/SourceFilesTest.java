package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.SlashPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void whatNobodyHasPutThereIsPassedOver() throws IOException {
    for (String name :
        List.of(
            "B.txt",
            "a/c.txt",
            "a-b.md",
            "~草稿.txt",
            "~$来稿.docx",
            "~WRL0001.tmp",
            "~wrd0002.TMP",
            "说明.txt",
            ".imported",
            "a/Thumbs.db",
            "System Volume Information/WPSettings.dat",
            "$RECYCLE.BIN/S-1-5/a.txt",
            "$Recycle.Bin/b.txt")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "x");
    }
    List<Path> found = SourceFiles.in(folder, name -> name, diagnostics);
    assertEquals(
        List.of("B.txt", "a-b.md", "a/c.txt", "~草稿.txt"),
        found.stream().map(file -> SlashPath.of(folder.relativize(file))).toList());
    assertEquals(List.of(), diagnostics.all());
  }

  /** As the walk tells it; no folder is closed to the one who may do everything. */
  @Test
  void aFolderThatCannotBeEnteredIsReportedAndTheWalkGoesOn() {
    SourceFiles files = new SourceFiles(name -> "inbox/" + name, diagnostics);
    Path closed = Path.of("私人");
    AccessDeniedException denied = new AccessDeniedException("私人");
    assertEquals(FileVisitResult.CONTINUE, files.visitFileFailed(closed, denied));
    assertEquals(FileVisitResult.CONTINUE, files.postVisitDirectory(closed, denied));
    assertEquals(
        FileVisitResult.CONTINUE,
        files.visitFileFailed(Path.of("System Volume Information"), denied));
    assertEquals(2, diagnostics.all().size());
    assertEquals(Code.FILE_UNREADABLE, diagnostics.all().getFirst().code());
    assertEquals("inbox/私人", diagnostics.all().getFirst().place().file().orElseThrow());
  }
}
