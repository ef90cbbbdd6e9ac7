package org.chengshu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** 外部工具: programs by others that read our files. */
public final class Tools {

  private Tools() {}

  /** What a program prints; the test is skipped where it is not installed, but not on CI. */
  public static String run(List<String> command) throws IOException, InterruptedException {
    if (!isInstalled(command.getFirst())) {
      if ("true".equals(System.getenv("CI"))) {
        fail(command.getFirst() + " is not installed");
      }
      Assumptions.abort(command.getFirst() + " is not installed");
    }
    Path output = Files.createTempFile("tool", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(false)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(output.toFile())
              .start();
      assertEquals(0, process.waitFor(), String.join(" ", command));
      return Files.readString(output, StandardCharsets.UTF_8);
    } finally {
      Files.delete(output);
    }
  }

  private static boolean isInstalled(String program) {
    // On Windows a folder may stand in quotes, and a program is called by half its name.
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> folder.replace("\"", ""))
        .flatMap(folder -> Stream.of(Path.of(folder, program), Path.of(folder, program + ".exe")))
        .anyMatch(Files::isExecutable);
  }
}
