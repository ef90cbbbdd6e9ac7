package org.chengshu.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.source.Source;
import org.chengshu.source.SourceReader;

/** Sources for the tests of this room. */
final class Fixtures {

  private Fixtures() {}

  static Source newspaper(String name) {
    Path file = Path.of("src/test/resources/org/chengshu/ingest/newspaper", name);
    return SourceReader.read(file, name, new Diagnostics()).orElseThrow();
  }

  static Source text(String name, String text) {
    return new Source(name, text, StandardCharsets.UTF_8, 100);
  }

  static String plain(Block block) {
    return TextMerger.plain(((Block.Paragraph) block).content());
  }

  /** Paragraphs, a line each. */
  static String body(Article article) {
    return article.blocks().stream().map(Fixtures::plain).collect(Collectors.joining("\n"));
  }
}
