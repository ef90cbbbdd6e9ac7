package org.chengshu.designed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.chengshu.diag.Diagnostics;
import org.chengshu.font.FontLibrary;
import org.chengshu.source.WholeFile;

/**
 * 设计页的缓存: a page that was made once is not made again while nothing changes that it depends on. The
 * folder may be deleted at any time.
 */
final class PageCache {

  private static final byte[] HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** A page with findings is found under no key, so that the next build tells them again. */
  private static final String AGAIN = "again-";

  private final Path folder;
  private final FontLibrary fonts;
  private final Renderer renderer;

  PageCache(Path folder, FontLibrary fonts, Renderer renderer) {
    this.folder = folder;
    this.fonts = fonts;
    this.renderer = renderer;
  }

  /** The page's PDF; nothing, with a finding, if it cannot be made. */
  Optional<Path> pdf(DesignedPage page, Diagnostics diagnostics) throws IOException {
    Path file = folder.resolve(PageKey.of(page, fonts) + ".pdf");
    if (isWhole(file)) {
      return Optional.of(file);
    }
    Diagnostics own = new Diagnostics();
    Optional<byte[]> made = renderer.render(page, own);
    own.all().forEach(diagnostics::report);
    if (made.isEmpty()) {
      return Optional.empty();
    }
    Path kept = own.all().isEmpty() ? file : file.resolveSibling(AGAIN + file.getFileName());
    write(kept, made.get());
    return Optional.of(kept);
  }

  private void write(Path file, byte[] made) throws IOException {
    Files.createDirectories(folder);
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.write(beside, made, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
      WholeFile.move(beside, file);
    } catch (IOException e) {
      WholeFile.deleteAfter(e, beside);
      throw e;
    }
  }

  /** Files are written whole; one that is none was put here by others. */
  private static boolean isWhole(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(HEAD.length), HEAD);
    }
  }
}
