package org.chengshu;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chengshu.diag.Code;
import org.junit.jupiter.api.Test;

/** 分层: who may import whom, read from the compiled classes. */
class LayersTest {

  private enum Group {
    KERNEL,
    MODELS,
    STAGES,
    WIRING,
    COMMANDS
  }

  private static final Map<Group, List<String>> PACKAGES =
      Map.of(
          Group.KERNEL, List.of("source", "diag", "unicode", "font"),
          Group.MODELS, List.of("manuscript", "book", "content", "flow", "page"),
          Group.STAGES,
              List.of(
                  "ingest",
                  "edit",
                  "theme",
                  "assemble",
                  "imprint",
                  "xhtml",
                  "typeset.style",
                  "typeset.line",
                  "typeset.page",
                  "typeset.paint",
                  "epub",
                  "pdf",
                  "designed",
                  "cover",
                  "check",
                  "dump"),
          Group.WIRING, List.of("app"),
          Group.COMMANDS, List.of("cli"));

  /** A stage does not know the other stages; only the wiring sees all. */
  private static final Map<Group, Set<Group>> MAY_IMPORT =
      Map.of(
          Group.KERNEL, Set.of(Group.KERNEL),
          Group.MODELS, Set.of(Group.KERNEL, Group.MODELS),
          Group.STAGES, Set.of(Group.KERNEL, Group.MODELS),
          Group.WIRING, Set.of(Group.KERNEL, Group.MODELS, Group.STAGES),
          Group.COMMANDS, Set.of(Group.KERNEL, Group.WIRING));

  private static final Pattern TYPE = Pattern.compile("org/chengshu/([a-z/]+)/[A-Z]");

  private record Edge(String from, String to) implements Comparable<Edge> {
    @Override
    public int compareTo(Edge other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return from + " → " + to;
    }
  }

  @Test
  void importsFollowTheTable() throws Exception {
    Set<Edge> edges = edgesOfTheProgram();
    assertTrue(edges.contains(new Edge("cli", "app")), "the classes are not where they should be");
    assertEquals(Set.of(), forbidden(edges));
  }

  @Test
  void packagesHaveNoCycle() throws Exception {
    assertEquals(List.of(), cycle(edgesOfTheProgram()));
  }

  @Test
  void aForbiddenImportIsSeen() {
    byte[] stageThatUsesAnother =
        ClassFile.of()
            .build(
                ClassDesc.of("org.chengshu.epub.Bad"),
                type ->
                    type.withField(
                        "other",
                        ClassDesc.of("org.chengshu.typeset.line.Shaper").arrayType(),
                        AccessFlag.PRIVATE.mask()));
    Set<Edge> edges = edges(ClassFile.of().parse(stageThatUsesAnother));
    assertEquals(Set.of(new Edge("epub", "typeset.line")), forbidden(edges));
  }

  @Test
  void aPackageOutsideTheTableIsSeen() {
    Edge stray = new Edge("util", "diag");
    assertEquals(Set.of(stray), forbidden(Set.of(stray)));
  }

  @Test
  void aCycleIsSeen() {
    Set<Edge> edges = Set.of(new Edge("book", "content"), new Edge("content", "book"));
    assertFalse(cycle(edges).isEmpty());
  }

  private static Set<Edge> forbidden(Set<Edge> edges) {
    return edges.stream().filter(edge -> !isAllowed(edge)).collect(toCollection(TreeSet::new));
  }

  private static boolean isAllowed(Edge edge) {
    Set<Group> allowed =
        groups(edge.from()).flatMap(group -> MAY_IMPORT.get(group).stream()).collect(toSet());
    return groups(edge.to()).anyMatch(allowed::contains);
  }

  private static Stream<Group> groups(String name) {
    return PACKAGES.entrySet().stream()
        .filter(entry -> entry.getValue().contains(name))
        .map(Map.Entry::getKey);
  }

  private static Set<Edge> edgesOfTheProgram() throws IOException, URISyntaxException {
    Path classes = Path.of(Code.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<Edge> edges = new TreeSet<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        edges.addAll(edges(ClassFile.of().parse(file)));
      }
    }
    return edges;
  }

  /**
   * Names of types stand in the constant pool as class names, in descriptors and in generic
   * signatures, all of them UTF-8 entries; the program's own strings are left out.
   */
  private static Set<Edge> edges(ClassModel type) {
    String from = packageName(type.thisClass().asInternalName());
    Set<String> strings =
        entries(type)
            .filter(StringEntry.class::isInstance)
            .map(entry -> ((StringEntry) entry).stringValue())
            .collect(toSet());
    return entries(type)
        .filter(Utf8Entry.class::isInstance)
        .map(entry -> ((Utf8Entry) entry).stringValue())
        .filter(text -> !strings.contains(text))
        .flatMap(text -> TYPE.matcher(text).results())
        .map(LayersTest::packageName)
        .filter(to -> !to.equals(from))
        .map(to -> new Edge(from, to))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<?> entries(ClassModel type) {
    return StreamSupport.stream(type.constantPool().spliterator(), false);
  }

  private static String packageName(MatchResult match) {
    return match.group(1).replace('/', '.');
  }

  private static String packageName(String internalName) {
    return TYPE.matcher(internalName).results().map(LayersTest::packageName).findFirst().orElse("");
  }

  /** The packages that are left when those without imports are taken away again and again. */
  private static List<String> cycle(Set<Edge> edges) {
    Set<Edge> rest = new HashSet<>(edges);
    while (true) {
      Set<String> importers = rest.stream().map(Edge::from).collect(toSet());
      if (!rest.removeIf(edge -> !importers.contains(edge.to()))) {
        return new ArrayList<>(new TreeSet<>(importers));
      }
    }
  }
}
