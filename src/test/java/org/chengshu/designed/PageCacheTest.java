package org.chengshu.designed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.font.FontLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is drawn once, and again whenever anything has changed. */
class PageCacheTest {

  private static final Renderer POISONED =
      (page, found) -> {
        throw new AssertionError("rendered again");
      };

  @TempDir Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void whatIsThereIsNotRendered() throws IOException {
    DesignedPage page = TestPage.of(folder).template("<p>1</p>", "").page();
    Path first = cache((p, found) -> Optional.of("%PDF-1".getBytes())).pdf(page, diagnostics).get();
    assertEquals(first, cache(POISONED).pdf(page, diagnostics).orElseThrow());
    assertEquals(List.of(first.getFileName().toString()), kept());
  }

  @Test
  void whatIsNoPdfIsMadeAgain() throws IOException {
    DesignedPage page = TestPage.of(folder).template("<p>1</p>", "").page();
    Path file = cache((p, found) -> Optional.of("%PDF-1".getBytes())).pdf(page, diagnostics).get();
    Files.writeString(file, "");
    assertThrows(AssertionError.class, () -> cache(POISONED).pdf(page, diagnostics));
  }

  /** What is wrong with a page is told at every build, not at the first alone. */
  @Test
  void aPageWithFindingsIsMadeAgain() throws IOException {
    DesignedPage page = TestPage.of(folder).template("<p>1</p>", "").page();
    PageCache cache =
        cache((p, found) -> {
          found.report(Code.PLATE_STYLE, TestPage.PLACE, "x");
          return Optional.of("%PDF-1".getBytes());
        });
    assertEquals(cache.pdf(page, diagnostics), cache.pdf(page, diagnostics));
    assertEquals(2, diagnostics.all().size());
  }

  @Test
  void aPageThatFailsLeavesNothing() throws IOException {
    DesignedPage page = TestPage.of(folder).template("<p>1</p>", "").page();
    assertEquals(Optional.empty(), cache((p, found) -> Optional.empty()).pdf(page, diagnostics));
    assertFalse(Files.exists(folder.resolve("cache")));
  }

  @Test
  void everythingCounts() throws IOException {
    List<String> keys = new ArrayList<>();
    TestPage page = TestPage.of(folder).template("<p data-text=title></p>", "").text("title", "甲");
    keys.add(key(page.page()));
    assertEquals(keys.getFirst(), key(page.page()));
    keys.add(key(page.page(new Sheet(1, 2, 3), "zh-Hans")));
    keys.add(key(page.page(TestPage.A5, "zh-Hant")));
    keys.add(key(page.text("title", "乙").page()));
    keys.add(key(page.text("text", "").page()));
    keys.add(key(page.photo("图").page()));
    Files.write(folder.resolve("photo-0.png"), new byte[] {1});
    keys.add(key(page.page()));
    keys.add(key(page.template("<p data-text=title></p>", "p { color: red }").page()));
    keys.add(key(page.template("<b data-text=title></b>", "p { color: red }").page()));
    keys.add(key(page.write(folder.resolve("styles/own/plates/x.png"), "1").page()));
    Set<String> different = new HashSet<>(keys);
    assertEquals(keys.size(), different.size());
  }

  @Test
  void aNewFontFileCounts() throws IOException {
    DesignedPage page = TestPage.of(folder).template("<p>1</p>", "").page();
    Path fonts = Files.createDirectory(folder.resolve("fonts"));
    Files.writeString(fonts.resolve("fonts.tsv"), "A\t-\ta.ttf\t0\t400\tnormal\than\t*\t-\t-\n");
    Path face = Files.writeString(fonts.resolve("a.ttf"), "face");
    FontLibrary library = FontLibrary.load(fonts, diagnostics);
    String before = PageKey.of(page, library);
    Files.setLastModifiedTime(face, FileTime.fromMillis(1));
    assertNotEquals(before, PageKey.of(page, library));
  }

  /** On the way of a build in which no page changed there is nothing of the library. */
  @Test
  void theLibraryIsNotEvenLoaded() throws Exception {
    Map<String, String> texts = Map.of("title", "题");
    List<Path> templates = List.of(TestPage.CLASSIC);
    Path cache = folder.resolve("cache");
    Path made =
        new DesignedPages(templates, "zh-Hans", TestPage.FONTS, cache)
            .pdf("statement", texts, List.of(), TestPage.A5, TestPage.PLACE, diagnostics)
            .orElseThrow();
    try (URLClassLoader without = new WithoutTheLibrary()) {
      assertEquals(
          Optional.of(made),
          without
              .loadClass(InAnother.class.getName())
              .getMethod("run", Path.class)
              .invoke(null, cache));
      Exception missing =
          assertThrows(
              Exception.class,
              () ->
                  without
                      .loadClass(InAnother.class.getName())
                      .getMethod("run", Path.class)
                      .invoke(null, folder.resolve("empty")));
      assertEquals(NoClassDefFoundError.class, missing.getCause().getClass());
    }
  }

  /** 在另一个类加载器里: draws the page of the test above once more. */
  public static final class InAnother {

    private InAnother() {}

    public static Object run(Path cache) throws IOException {
      return new DesignedPages(List.of(TestPage.CLASSIC), "zh-Hans", TestPage.FONTS, cache)
          .pdf(
              "statement",
              Map.of("title", "题"),
              List.of(),
              TestPage.A5,
              TestPage.PLACE,
              new Diagnostics());
    }
  }

  /** 没有那个库的程序. */
  private static final class WithoutTheLibrary extends URLClassLoader {

    WithoutTheLibrary() throws IOException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() throws IOException {
      List<URL> urls = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
        if (!entry.contains("openhtmltopdf")) {
          urls.add(Path.of(entry).toUri().toURL());
        }
      }
      return urls.toArray(URL[]::new);
    }
  }

  private PageCache cache(Renderer renderer) {
    return new PageCache(folder.resolve("cache"), TestPage.FONTS, renderer);
  }

  private List<String> kept() throws IOException {
    try (var files = Files.list(folder.resolve("cache"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static String key(DesignedPage page) throws IOException {
    return PageKey.of(page, TestPage.FONTS);
  }
}
