package org.chengshu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chengshu.content.StyleSheet;
import org.chengshu.diag.Diagnostics;
import org.chengshu.ingest.MarkdownReader;
import org.chengshu.manuscript.Article;
import org.chengshu.source.Source;
import org.junit.jupiter.api.Test;

class WordSheetsTest {

  @Test
  void listedWordsAndNamedPeople() {
    String text = "---\ntitle: 题\nauthors: [庞卫华]\npersons: [余亮, 庞卫华]\n---\n\n正文。\n";
    Source source = new Source("a.md", text, java.nio.charset.StandardCharsets.UTF_8, 100);
    Article article = MarkdownReader.read(source, "a", new Diagnostics()).orElseThrow();
    List<StyleSheet> sheets = WordSheets.of(List.of("全总", "他说\"好\""), List.of(article));
    assertEquals(
        "html { -cs-no-break: \"全总\" \"他说\\\"好\\\"\"; -cs-names: \"余亮\" \"庞卫华\"; }\n",
        sheets.getFirst().css());
  }

  @Test
  void nothingToSayIsNoSheet() {
    assertEquals(List.of(), WordSheets.of(List.of(), List.of()));
  }
}
