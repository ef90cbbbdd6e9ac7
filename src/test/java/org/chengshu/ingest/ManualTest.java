package org.chengshu.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chengshu.diag.Diagnostics;
import org.chengshu.manuscript.Article;
import org.chengshu.manuscript.Block;
import org.chengshu.manuscript.Inline;
import org.junit.jupiter.api.Test;

/** What the manual shows is what the program reads. */
class ManualTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```manuscript\n(.*?)\n```\n", Pattern.DOTALL);

  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Article> examples = examples();
  private final Set<String> blocks = new TreeSet<>();
  private final Set<String> inlines = new TreeSet<>();
  private final Set<Inline.Role> roles = EnumSet.noneOf(Inline.Role.class);
  private final List<String> texts = new ArrayList<>();

  private List<Article> examples() {
    try {
      String manual = Files.readString(Path.of("src/manual/manuscripts.md"));
      return EXAMPLE.matcher(manual).results().map(this::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Article read(MatchResult example) {
    String text = example.group(1);
    String whole = text.startsWith("---\n") ? text : "---\ntitle: 例\n---\n\n" + text;
    return MarkdownReader.read(Fixtures.text("m.md", whole), "m", diagnostics).orElseThrow();
  }

  @Test
  void everyExampleIsReadWithoutAFinding() {
    assertTrue(examples.size() >= 10);
    assertEquals(List.of(), diagnostics.all());
  }

  @Test
  void everyMarkIsFoundInTheModel() {
    examples.forEach(article -> article.blocks().forEach(this::visit));
    assertEquals(EnumSet.allOf(Inline.Role.class), roles);
    assertEquals(
        new TreeSet<>(List.of("Image", "LineBreak", "Link", "NoteMark", "Ruby", "Span", "Text")),
        inlines);
    assertEquals(
        new TreeSet<>(
            List.of(
                "Divider",
                "Figure",
                "Heading",
                "ItemList",
                "LETTER",
                "NoteText",
                "PHOTOS",
                "Paragraph",
                "Quotation",
                "SIGN_OFF",
                "Section",
                "Table",
                "Verse")),
        blocks);
    assertTrue(texts.contains("5*5=25，[原文如此]，互联网+信号灯，C++。"), texts.toString());
  }

  @Test
  void theFrontMatterShowsEveryField() {
    Article article = examples.getFirst();
    String written = FrontMatterWriter.write(article);
    for (String key : FrontMatter.KEYS) {
      assertTrue(written.contains("\n" + key + ":"), key);
    }
  }

  private void visit(Block block) {
    blocks.add(block.getClass().getSimpleName());
    switch (block) {
      case Block.Heading b -> b.content().forEach(this::visit);
      case Block.Paragraph b -> b.content().forEach(this::visit);
      case Block.Verse b ->
          b.stanzas().forEach(s -> s.lines().forEach(line -> line.forEach(this::visit)));
      case Block.Quotation b -> b.content().forEach(this::visit);
      case Block.ItemList b -> b.items().forEach(item -> item.forEach(this::visit));
      case Block.Table b -> {
        assertEquals("历届劳模", b.caption().orElseThrow());
        b.body().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(this::visit)));
      }
      case Block.Section b -> {
        blocks.add(b.role().name());
        b.content().forEach(this::visit);
      }
      case Block.NoteText b -> b.content().forEach(this::visit);
      case Block.Figure _, Block.Divider _ -> {}
    }
  }

  private void visit(Inline inline) {
    inlines.add(inline.getClass().getSimpleName());
    switch (inline) {
      case Inline.Text text -> texts.add(text.text());
      case Inline.Span span -> {
        roles.add(span.role());
        span.content().forEach(this::visit);
      }
      case Inline.Link link -> link.content().forEach(this::visit);
      case Inline.Ruby _, Inline.NoteMark _, Inline.Image _, Inline.LineBreak _ -> {}
    }
  }
}
