package org.chengshu.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chengshu.book.Contents;
import org.chengshu.book.ShortHash;
import org.chengshu.diag.Diagnostics;
import org.chengshu.source.Source;

/**
 * 目录次序文件: {@code contents.yaml} as it was read.
 *
 * @param root the tree, which knows the lines
 * @param contents the same as a model, with ids for what has none
 */
record ContentsSheet(Source source, YamlNode.Mapping root, Contents contents) {

  /** 正文前、正文后. */
  static final String FRONT = "front";

  static final String BACK = "back";

  /** 编号: those that are written, and new ones that differ from all others. */
  private static final class Ids {
    private final Set<String> taken = new HashSet<>();

    Ids(List<Settings> entries) {
      entries.forEach(entry -> entry.text("id").ifPresent(taken::add));
    }

    String of(Settings entry, String prefix) {
      return entry
          .text("id")
          .orElseGet(() -> unique(prefix + ShortHash.of(entry.text("title").orElseThrow())));
    }

    private String unique(String id) {
      String candidate = id;
      for (int number = 2; !taken.add(candidate); number++) {
        candidate = id + "-" + number;
      }
      return candidate;
    }
  }

  /** Reads the file's text; empty if it is broken or against its schema, which is reported. */
  static Optional<ContentsSheet> read(Source source, Diagnostics diagnostics) {
    Schema schema = SchemaReader.read("contents.schema.json");
    return YamlReader.read(source, diagnostics)
        .filter(root -> SchemaWalker.accepts(root, schema, source.file(), diagnostics))
        .map(root -> sheet(source, (YamlNode.Mapping) root))
        .filter(sheet -> sheet.isSound(diagnostics));
  }

  private static ContentsSheet sheet(Source source, YamlNode.Mapping mapping) {
    Settings root = new Settings(mapping);
    Ids ids = new Ids(entries(mapping));
    List<Contents.PartEntry> parts = new ArrayList<>();
    List<Contents.ChapterEntry> loose = chapters(root, ids);
    if (!loose.isEmpty()) {
      parts.add(new Contents.PartEntry(ContentsFile.ONLY_PART, Optional.empty(), loose));
    }
    for (Settings part : root.each("parts")) {
      String id = ids.of(part, "part-");
      parts.add(
          new Contents.PartEntry(
              id, part.text("title"), part.text("introduction"), chapters(part, ids)));
    }
    Contents contents =
        new Contents(root.texts(FRONT), parts, root.texts(BACK), root.texts("omit"));
    return new ContentsSheet(source, mapping, contents);
  }

  private static List<Contents.ChapterEntry> chapters(Settings parent, Ids ids) {
    return parent.each("chapters").stream()
        .map(chapter ->
            new Contents.ChapterEntry(
                ids.of(chapter, "ch-"),
                chapter.text("title").orElseThrow(),
                chapter.texts("articles")))
        .toList();
  }

  private boolean isSound(Diagnostics diagnostics) {
    boolean sound = true;
    if (root.get("parts").isPresent() && root.get("chapters").isPresent()) {
      int line = new Settings(root).line("chapters");
      invalid(line, "chapters", "列表", "要么写 parts，要么写 chapters", diagnostics);
      sound = false;
    }
    Set<String> ids = new HashSet<>();
    for (Settings entry : entries(root)) {
      Optional<String> repeated = entry.text("id").filter(id -> !ids.add(id));
      if (repeated.isPresent()) {
        invalid(entry.line("id"), "id", repeated.get(), "与别的篇、章不同的编号", diagnostics);
        sound = false;
      }
    }
    return sound;
  }

  private void invalid(int line, String key, String value, String expected, Diagnostics to) {
    SchemaWalker.report(source.file(), line, key, value, expected, to);
  }

  /** Parts, then chapters. */
  private static List<Settings> entries(YamlNode.Mapping root) {
    List<Settings> entries = new ArrayList<>(new Settings(root).each("parts"));
    entries.addAll(chapters(root));
    return entries;
  }

  private static List<Settings> chapters(YamlNode.Mapping root) {
    Settings top = new Settings(root);
    List<Settings> chapters = new ArrayList<>(top.each("chapters"));
    top.each("parts").forEach(part -> chapters.addAll(part.each("chapters")));
    return chapters;
  }

  /** The chapters as they are written, in the order of {@link Contents#chapters()}. */
  List<Settings> chapterSettings() {
    return chapters(root);
  }

  /** Every article id with its line, those left out on purpose last. */
  List<YamlNode.Scalar> articleIds() {
    Settings top = new Settings(root);
    List<YamlNode.Scalar> ids = new ArrayList<>(top.scalars(FRONT));
    top.each("parts")
        .forEach(part ->
            part.mapping()
                .get("introduction")
                .map(YamlNode.Scalar.class::cast)
                .filter(id -> !id.isNull())
                .ifPresent(ids::add));
    chapterSettings().forEach(chapter -> ids.addAll(chapter.scalars("articles")));
    ids.addAll(top.scalars(BACK));
    ids.addAll(top.scalars("omit"));
    return ids;
  }
}
