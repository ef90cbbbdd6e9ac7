package org.chengshu.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chengshu.book.ProjectSettings;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Resource;
import org.chengshu.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewProjectTest {

  @TempDir Path parent;
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(strings = {"laomo-2025", "劳模 风采", "2025", "true", "- 书", "# 书", "书 # 二"})
  void aNewBookIsValidWhateverItsFolderIsCalled(String name) {
    isValid(name);
  }

  /** Windows has no such names; in YAML their marks would say something. */
  @ParameterizedTest
  @ValueSource(strings = {"劳模 风采: 二", "a\"b\\c"})
  @DisabledOnOs(OS.WINDOWS)
  void soItIsByNamesWithMarks(String name) {
    isValid(name);
  }

  private void isValid(String name) {
    Path folder = parent.resolve(name);
    assertTrue(NewProject.create(folder, diagnostics));
    ProjectSettings settings = ProjectReader.read(folder, diagnostics).orElseThrow();
    assertEquals(name, settings.metadata().title());
    assertEquals(2, settings.editions().size());
    assertEquals(List.of(), diagnostics.all());
  }

  /** On Windows files cannot be called so; where folders can, they do not name the files. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceOfWindowsNamesNoFiles() {
    Path folder = parent.resolve("aux");
    assertTrue(NewProject.create(folder, diagnostics));
    ProjectSettings settings = ProjectReader.read(folder, diagnostics).orElseThrow();
    assertEquals("book", settings.metadata().slug());
  }

  @Test
  void aFolderThatCannotBeMadeIsToldWithAReason() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));
    assertFalse(NewProject.create(file.resolve("书/一"), diagnostics));
    assertEquals(Code.OUTPUT_UNWRITABLE, diagnostics.all().getFirst().code());
    assertFalse(diagnostics.all().getFirst().arguments().getLast().contains("书"));
  }

  @Test
  void laysOutTheFolder() throws IOException {
    NewProject.create(parent.resolve("a/b"), diagnostics);
    try (Stream<Path> files = Files.walk(parent.resolve("a/b"))) {
      assertEquals(
          List.of(
              "book.yaml",
              "inbox",
              "inbox/说明.txt",
              "manuscripts",
              "output",
              "people.yaml",
              "pictures"),
          files
              .skip(1)
              .map(f -> parent.resolve("a/b").relativize(f).toString().replace('\\', '/'))
              .sorted()
              .toList());
    }
    assertEquals(
        new YamlNode.Mapping(List.of(), 1),
        YamlReader.read(source("template/people.yaml"), diagnostics).orElseThrow());
  }

  @Test
  void overwritesNothing() throws IOException {
    Path folder = Files.createDirectory(parent.resolve("old"));
    Files.writeString(folder.resolve("notes.txt"), "有用");
    assertFalse(NewProject.create(folder, diagnostics));
    Path file = Files.createFile(parent.resolve("file"));
    assertFalse(NewProject.create(file, diagnostics));
    assertEquals(List.of(" BOOK-12 " + folder, " BOOK-12 " + file), Findings.of(diagnostics));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
    assertTrue(NewProject.create(Files.createDirectory(parent.resolve("empty")), diagnostics));
  }

  /** Every setting of the schema is shown, and what is commented out is right when it is not. */
  @Test
  void theTemplateExplainsEverySetting() {
    String text =
        source("template/book.yaml")
            .text()
            .replaceAll("(?m)^( *)# (?=[a-z-]+: |plates:$| +(- )?[a-z-]+:( |$))", "$1")
            .replace("{title}", "书")
            .replace("{slug}", "shu");
    Source all = new Source("book.yaml", text, StandardCharsets.UTF_8, 100);
    YamlNode.Mapping root = (YamlNode.Mapping) YamlReader.read(all, diagnostics).orElseThrow();
    Schema schema = ProjectReader.schema();
    assertTrue(SchemaWalker.accepts(root, schema, "book.yaml", diagnostics), text);
    assertShown(root, schema);
  }

  private static void assertShown(YamlNode.Mapping mapping, Schema schema) {
    schema.properties().forEach((key, property) -> assertTrue(mapping.get(key).isPresent(), key));
    YamlNode.Mapping imprint = (YamlNode.Mapping) mapping.get("imprint").orElseThrow();
    schema
        .properties()
        .get("imprint")
        .properties()
        .keySet()
        .forEach(key -> assertTrue(imprint.get(key).isPresent(), "imprint." + key));
    for (String list : List.of("themes", "plates", "editions")) {
      mapping
          .get(list)
          .ifPresent(items -> {
            List<YamlNode> all = ((YamlNode.Sequence) items).items();
            Schema item = schema.properties().get(list).items().orElseThrow();
            item.properties()
                .keySet()
                .forEach(key ->
                    assertTrue(
                        all.stream().anyMatch(one -> ((YamlNode.Mapping) one).get(key).isPresent()),
                        list + "." + key));
          });
    }
  }

  private static Source source(String resource) {
    return new Source(
        resource, Resource.text(ProjectReader.class, resource), StandardCharsets.UTF_8, 100);
  }
}
