package org.chengshu.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chengshu.diag.Code;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Nearest;
import org.chengshu.diag.Place;
import org.chengshu.manuscript.ArticleKind;
import org.chengshu.manuscript.Picture;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * 读信息栏. Every value is text (a title may be 1984, a date 2025-05-07); the tree is only composed,
 * never made into objects, and bounded.
 */
final class FrontMatterReader {

  /** Characters; a hundred captions fit. */
  private static final int LIMIT = 200_000;

  private final String file;
  private final int linesBefore;
  private final Diagnostics diagnostics;
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, List<String>> lists = new TreeMap<>();
  private Optional<ArticleKind> kind = Optional.empty();
  private List<Picture> pictures = List.of();

  private FrontMatterReader(String file, int linesBefore, Diagnostics diagnostics) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the lines between the two {@code ---}. Nothing if they aren't YAML (MAN-01).
   *
   * @param linesBefore lines of the file before these
   */
  static Optional<FrontMatter> read(
      String yaml, String file, int linesBefore, Diagnostics diagnostics) {
    return new FrontMatterReader(file, linesBefore, diagnostics).read(yaml);
  }

  private Optional<FrontMatter> read(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setCodePointLimit(LIMIT)
            .setMaxAliasesForCollections(0)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      return root.isEmpty() ? Optional.of(result()) : mapping(root.get());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      broken(line, e.getProblem());
    } catch (YamlEngineException e) {
      broken(1, e.getMessage());
    }
    return Optional.empty();
  }

  private void broken(int line, String reason) {
    diagnostics.report(Code.FRONT_MATTER_BROKEN, Place.line(file, linesBefore + line), reason);
  }

  private Optional<FrontMatter> mapping(Node root) {
    if (!(root instanceof MappingNode mapping)) {
      broken(1, "title: … ?");
      return Optional.empty();
    }
    Set<String> seen = new TreeSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode()).orElse("?");
      if (!seen.add(key)) {
        broken(line(tuple.getKeyNode()), key + " ×2");
        return Optional.empty();
      }
      entry(key, tuple.getKeyNode(), tuple.getValueNode());
    }
    return Optional.of(result());
  }

  private FrontMatter result() {
    return new FrontMatter(texts, lists, kind, pictures);
  }

  private void entry(String written, Node keyNode, Node value) {
    String key = FrontMatter.SYNONYMS.getOrDefault(written, written);
    if (!FrontMatter.KEYS.contains(key)) {
      diagnostics.report(
          Code.FRONT_MATTER_KEY_UNKNOWN,
          place(keyNode),
          written,
          Nearest.to(written, FrontMatter.KEYS).orElseThrow());
    } else if (FrontMatter.LISTS.contains(key)) {
      addAll(key, list(key, value));
    } else if (key.equals("images")) {
      pictures = images(value);
    } else {
      text(value)
          .ifPresentOrElse(
              text -> single(key, text, value),
              () -> invalid(key, value, "一行文字 / one line of text"));
    }
  }

  private void single(String key, String text, Node value) {
    if (!key.equals("kind")) {
      texts.put(key, text);
      return;
    }
    kind = Arrays.stream(ArticleKind.values()).filter(k -> name(k).equals(text)).findFirst();
    if (kind.isEmpty()) {
      String kinds =
          Arrays.stream(ArticleKind.values())
              .map(FrontMatterReader::name)
              .collect(Collectors.joining("、"));
      invalid(key, value, kinds);
    }
  }

  static String name(ArticleKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void addAll(String key, List<String> values) {
    Set<String> all = new LinkedHashSet<>(lists.getOrDefault(key, List.of()));
    all.addAll(values);
    lists.put(key, List.copyOf(all));
  }

  /** A list, or one value; names in one value are parted by 、. */
  private List<String> list(String key, Node value) {
    if (value instanceof SequenceNode sequence) {
      List<String> values = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        text(item).ifPresentOrElse(values::add, () -> invalid(key, item, "[文字, 文字]"));
      }
      return values;
    }
    Optional<String> single = text(value);
    if (single.isEmpty()) {
      invalid(key, value, "[文字, 文字]");
    }
    return single
        .filter(text -> !text.isEmpty())
        .map(text -> key.equals("captions") ? List.of(text) : List.of(text.split("\\s*、\\s*")))
        .orElse(List.of());
  }

  private List<Picture> images(Node value) {
    if (!(value instanceof SequenceNode sequence)) {
      invalid("images", value, "[{file: pictures/….jpg, alt: …, caption: …, credit: …}]");
      return List.of();
    }
    List<Picture> found = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      image(item)
          .ifPresentOrElse(found::add, () -> invalid("images", item, "file: pictures/….jpg"));
    }
    return found;
  }

  private Optional<Picture> image(Node item) {
    if (item instanceof ScalarNode scalar) {
      return Optional.of(
          new Picture(scalar.getValue(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
    if (!(item instanceof MappingNode mapping)) {
      return Optional.empty();
    }
    Map<String, String> fields = new TreeMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode()).orElse("?");
      if (!ImageKeys.ALL.contains(key)) {
        diagnostics.report(
            Code.FRONT_MATTER_KEY_UNKNOWN,
            place(tuple.getKeyNode()),
            key,
            Nearest.to(key, ImageKeys.ALL).orElseThrow());
      }
      text(tuple.getValueNode()).ifPresent(text -> fields.put(key, text));
    }
    return Optional.ofNullable(fields.get("file"))
        .map(name ->
            new Picture(
                name,
                Optional.ofNullable(fields.get("alt")),
                Optional.ofNullable(fields.get("caption")),
                Optional.ofNullable(fields.get("credit")),
                Optional.ofNullable(fields.get("size")).flatMap(size -> size(size, item))));
  }

  private Optional<Picture.Size> size(String written, Node item) {
    Optional<Picture.Size> found =
        Arrays.stream(Picture.Size.values())
            .filter(size -> InlineWriter.nameOf(size).equals(written))
            .findFirst();
    if (found.isEmpty()) {
      diagnostics.report(
          Code.FRONT_MATTER_VALUE_INVALID,
          place(item),
          "size",
          written,
          Arrays.stream(Picture.Size.values())
              .map(InlineWriter::nameOf)
              .collect(Collectors.joining("、")));
    }
    return found;
  }

  /** 图片各项. */
  private static final class ImageKeys {
    static final List<String> ALL = List.of("file", "alt", "caption", "credit", "size");
  }

  private void invalid(String key, Node value, String expected) {
    String shown = text(value).orElse("{…}");
    diagnostics.report(Code.FRONT_MATTER_VALUE_INVALID, place(value), key, shown, expected);
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  private Place place(Node node) {
    return Place.line(file, linesBefore + line(node));
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
