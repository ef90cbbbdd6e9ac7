package org.chengshu.font;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chengshu.diag.Diagnostics;

/** 试验用字体: faces opened by their file, past the library. */
final class TestFaces {

  static final Path FOLDER = Path.of("fonts");

  private TestFaces() {}

  /** A face of {@code fonts/}, or of the test resources if it lies there. */
  static FontFace open(String file) {
    return open(path(file), new Diagnostics());
  }

  static FontFace open(Path file, Diagnostics diagnostics) {
    FontTableRow row =
        new FontTableRow(
            "Test",
            List.of("Test"),
            file.getFileName().toString(),
            0,
            400,
            false,
            Role.HAN,
            "*",
            Quirks.NONE,
            "-");
    return new FontFace(0, row, file, diagnostics);
  }

  static Path path(String file) {
    var resource = TestFaces.class.getResource(file);
    try {
      return resource == null ? FOLDER.resolve(file) : Path.of(resource.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Every face of {@code fonts/}. */
  static List<Path> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static GlyphRun run(FontFace face, String text) {
    GlyphRun run = new GlyphRun(text.length());
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      run.add(face.glyph(codePoints[i]), i);
    }
    return run;
  }

  static GlyphRun shape(
      FontFace face, String script, String language, List<String> features, String text) {
    GlyphRun run = run(face, text);
    face.substitution(script, language, features).apply(run);
    return run;
  }
}
