package org.chengshu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengshu.diag.Code;
import org.chengshu.diag.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as its users meet it, with verbs of the test's own where a verb has to act. */
class ProgramTest {

  @TempDir private Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Session> sessions = new ArrayList<>();
  private Path folder;
  private Path home;

  @BeforeEach
  void makeFolders() throws IOException {
    folder = Files.createDirectories(temporary.resolve("我的 文件夹"));
    home = Files.createDirectories(temporary.resolve("home"));
  }

  // --- usage

  @Test
  void helpIsInTheUsersLanguage() {
    assertEquals(ExitCode.DONE, run("--help"));
    assertTrue(out().startsWith("用法：chengshu 命令 [选项] …\n"), out());
    for (Verb verb : Program.verbs()) {
      assertTrue(out().contains("\n  " + verb.name() + " "), verb.name());
    }
    out.reset();
    assertEquals(ExitCode.DONE, run("--lang=en", "build", "--help"));
    assertTrue(out().startsWith("Usage: chengshu build [DIR]"), out());
    assertTrue(out().contains("--final"), out());
  }

  /** A description that is forgotten in one language would be an empty line of help. */
  @Test
  void everyOptionIsDescribedInBothLanguages() {
    for (String language : List.of("zh", "en")) {
      for (Verb verb : Program.verbs()) {
        out.reset();
        assertEquals(ExitCode.DONE, run(verb.name(), "--help", "--lang", language));
        List<String> undescribed =
            out().lines().filter(line -> line.matches(" {2,6}(-\\S, +)?\\S+")).toList();
        assertEquals(List.of(), undescribed, verb.name() + " " + language);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "biuld,          没有“biuld”这个命令或选项，是不是“build”？, did you mean “build”?",
    "build --fianl,  没有“--fianl”这个命令或选项，是不是“--final”？, did you mean “--final”?",
    "build a b,      多出了“b”。路径里有空格时，要用引号括起来, “b” is too much",
    "new,            还缺：文件夹, Missing: DIR",
    "plan a b c,     多出了“b c”, “b c” is too much",
    "build --output, 还缺：--output, Missing: --output",
    "import a.txt,   还缺：--to, Missing: --to",
    "import --to b,  还缺：文件, Missing: FILE",
    "typeset -o a,   还缺：文件.xhtml, Missing: FILE.xhtml",
    "build --edition a --edition b, “--edition”写了两次, was given twice",
    "build --lang=fr, “--lang”不能是“fr”, “--lang” cannot be “fr”",
  })
  void mistakesAreToldInBothLanguages(String command, String zh, String en) {
    assertEquals(ExitCode.USAGE, run(command.split(" ")));
    assertTrue(err().contains(zh), err());
    assertTrue(err().contains("--help"), err());
    assertEquals("", out());
    if (!command.contains("--lang")) {
      err.reset();
      assertEquals(ExitCode.USAGE, run(("--lang en " + command).split(" ")));
      assertTrue(err().contains(en), err());
    }
  }

  /**
   * As java itself on Windows gives {@code "D:\\书\\" --final} and letters outside its code page.
   */
  @Test
  void whatWindowsSpoilsIsExplained() {
    assertEquals(ExitCode.USAGE, run("build", "书", "D:\\书\" --final"));
    assertTrue(err().contains("请去掉引号前的最后一个 \\。"), err());
    err.reset();
    assertEquals(ExitCode.USAGE, run("--lang=en", "build", "??\0"));
    assertTrue(err().contains("If you wrote no ?, this Windows cannot pass"), err());
    assertFalse(err().contains("before the quote"), err());
    err.reset();
    assertEquals(ExitCode.USAGE, run("build", "--lang=?"));
    assertFalse(err().contains("Windows"), err());
  }

  @Test
  void helpIsAlsoAWord() {
    assertEquals(ExitCode.DONE, run("help"));
    assertTrue(out().startsWith("用法：chengshu 命令"), out());
    out.reset();
    assertEquals(ExitCode.DONE, run("help", "build"));
    assertTrue(out().startsWith("用法：chengshu build"), out());
    out.reset();
    assertEquals(ExitCode.DONE, run("--lang", "en", "help", "build"));
    assertTrue(out().startsWith("Usage: chengshu build"), out());
  }

  @Test
  void noCommandShowsTheHelpAndIsAMistake() {
    assertEquals(ExitCode.USAGE, run());
    assertTrue(out().contains("build"));
  }

  // --- which book

  @Test
  void aFolderWithoutManifestIsNoBook() {
    assertEquals(ExitCode.INPUT, run("check", "."));
    assertTrue(out().contains("错误 BOOK-01：“.”里没有 book.yaml"), out());
    assertTrue(out().contains("没有做成：1 个错误"), out());
  }

  /** Said without the folder, the advice would build the sample. */
  @Test
  void aNewBookIsBuiltByTheCommandThatIsTold() {
    assertEquals(ExitCode.DONE, run("new", "劳模 故事"));
    assertTrue(out().contains("再运行 chengshu build \"劳模 故事\"。"), out());
    assertEquals(ExitCode.FINDINGS, run("build", "劳模 故事"));
    assertTrue(out().contains("BOOK-05"), out());
  }

  @Test
  void aBookMayBeNamedByItsManifest() throws IOException {
    Path named = book(temporary.resolve("named"));
    assertEquals(
        Optional.of(new BookFolder(named, named.resolve("output"))), find("../named/book.yaml"));
  }

  @Test
  void aSourceIsNotOverwrittenByItsOwnPages() throws IOException {
    String xhtml =
        "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body/></html>";
    Files.writeString(folder.resolve("a.xhtml"), xhtml);
    Files.writeString(folder.resolve("a.css"), "p { text-indent: 0 }");
    assertEquals(ExitCode.INPUT, run("typeset", "a.xhtml", "-o", "./a.xhtml"));
    assertTrue(out().contains("错误 OUT-01 a.xhtml：写不进“a.xhtml”"), out());
    assertEquals(ExitCode.INPUT, run("typeset", "a.xhtml", "-s", "a.css", "-o", "a.css"));
    assertEquals(xhtml, Files.readString(folder.resolve("a.xhtml")));
    assertEquals("p { text-indent: 0 }", Files.readString(folder.resolve("a.css")));
  }

  @Test
  void aMissingFolderIsNamed() {
    assertEquals(ExitCode.INPUT, run("build", "没有 这个"));
    assertTrue(out().contains("错误 SRC-01 没有 这个：找不到文件“没有 这个”。"), out());
  }

  @Test
  void theBookIsNamedElseTheCurrentFolderElseTheSample() throws IOException {
    Path named = book(temporary.resolve("named"));
    Path sample = book(home.resolve("src/sample/xinwen"));
    assertEquals(Optional.of(new BookFolder(named, named.resolve("output"))), find("../named"));
    assertEquals(Optional.of(new BookFolder(sample, home.resolve("output"))), find());
    assertTrue(err().contains(sample.toString()), "the choice of the sample is told");
    book(folder);
    assertEquals(Optional.of(new BookFolder(folder, folder.resolve("output"))), find());
  }

  @Test
  void everyMissingFileIsNamedBeforeAnythingIsDone() throws IOException {
    book(folder);
    Files.writeString(folder.resolve("c.txt"), "在");
    assertEquals(ExitCode.INPUT, run("import", "a.txt", "b.txt", "c.txt", "--to", "."));
    assertTrue(out().contains("“a.txt”") && out().contains("“b.txt”"), out());
    assertFalse(out().contains("“c.txt”"), out());
  }

  // --- outcomes

  @Test
  void theOutcomeIsSummedUp() throws IOException {
    Path file = Files.write(folder.resolve("书.pdf"), new byte[300_000]);
    Outcome outcome = new Outcome("成书：48 页", List.of(file), Map.of("pages", 48));
    assertEquals(ExitCode.DONE, runWith(session -> outcome));
    assertTrue(out().contains("   293 KB  书.pdf\n"), out());
    assertTrue(out().contains("成书：48 页。没有发现问题，用时 0."), out());
  }

  @Test
  void jsonIsOneObjectAndNothingElse() throws IOException {
    Path file = Files.write(folder.resolve("书.pdf"), new byte[7]);
    ExitCode code =
        runWith(
            session -> {
              session.progress().stage("排版", "typesetting", 0, 1);
              session.diagnostics().report(Code.TITLE_MISSING, Place.line("a\"b.md", 3));
              return new Outcome("不说", List.of(file), Map.of("pages", 48));
            },
            "--json");
    assertEquals(ExitCode.FINDINGS, code);
    JsonNode json = new JsonMapper().readTree(out());
    assertEquals("findings", json.get("status").stringValue());
    assertEquals("书.pdf", json.get("files").get(0).get("path").stringValue());
    assertEquals(7, json.get("files").get(0).get("bytes").intValue());
    assertEquals(48, json.get("pages").intValue());
    JsonNode finding = json.get("diagnostics").get(0);
    assertEquals("MAN-04", finding.get("code").stringValue());
    assertEquals("a\"b.md", finding.get("file").stringValue());
    assertEquals(3, finding.get("line").intValue());
    assertTrue(finding.get("article").isNull());
    assertEquals("", err());
  }

  @ParameterizedTest
  @CsvSource({
    "LINE_LOOSE, DONE",
    "ARTICLE_EMPTY, DONE",
    "TITLE_MISSING, FINDINGS",
    "FILE_MISSING, INPUT",
    "EDITION_UNKNOWN, INPUT",
    "OUTPUT_UNWRITABLE, INPUT",
    "INTERNAL, INTERNAL"
  })
  void theGravestFindingDecidesTheExitCode(Code code, ExitCode expected) {
    assertEquals(
        expected,
        runWith(session -> {
          session.diagnostics().report(code, Place.NOWHERE);
          session.diagnostics().report(Code.LINE_LOOSE, Place.NOWHERE);
          return Outcome.of("好");
        }));
  }

  @Test
  void theNumbersOfTheExitCodesAreFixed() {
    assertEquals(
        List.of(0, 1, 2, 3, 4), List.of(ExitCode.values()).stream().map(ExitCode::number).toList());
  }

  @Test
  void aFailureIsASentenceAndItsTraceAFile() throws IOException {
    ExitCode code =
        runWith(session -> {
          throw new IllegalStateException("第 3 行\n是空的");
        });
    assertEquals(ExitCode.INTERNAL, code);
    assertTrue(out().contains("错误 INT-01 output/error.txt：程序内部出错："), out());
    assertTrue(out().contains("第 3 行 是空的"), out());
    assertFalse(out().contains("\tat ") || err().contains("\tat "), "a raw trace is shown");
    String trace = Files.readString(folder.resolve("output/error.txt"));
    assertTrue(trace.contains("java.lang.IllegalStateException") && trace.contains("\tat "), trace);
  }

  @Test
  void evenAnOverflowOfTheStackIsTold() {
    assertEquals(ExitCode.INTERNAL, runWith(ProgramTest::recurse));
    assertTrue(out().contains("java.lang.StackOverflowError"), out());
  }

  private static Outcome recurse(Session session) {
    Outcome deeper = recurse(session);
    return Outcome.of(deeper.sentence() + session);
  }

  @Test
  void progressGoesToTheErrorStreamOnceAStage() {
    runWith(session -> {
      for (int i = 0; i <= 3; i++) {
        session.progress().stage("排版", "typesetting", i, 3);
      }
      session.progress().stage("写 PDF", "writing", 0, 0);
      return Outcome.of("好");
    });
    assertEquals("排版……\n写 PDF……\n", err());
    assertFalse(out().contains("排版"));
  }

  // --- helpers

  private Optional<BookFolder> find(String... named) {
    runWith(session -> Outcome.of("好"));
    Optional<Path> path = List.of(named).stream().map(Path::of).findFirst();
    return BookFolder.find(path, sessions.getLast());
  }

  private static Path book(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("book.yaml"), "title: 书\n");
    return folder;
  }

  private ExitCode run(String... arguments) {
    return new Program(surroundings(), Program.verbs()).run(List.of(arguments));
  }

  private ExitCode runWith(Function<Session, Outcome> action, String... options) {
    List<String> arguments = new ArrayList<>(List.of("act"));
    arguments.addAll(List.of(options));
    return new Program(surroundings(), List.of(new Act(action, sessions))).run(arguments);
  }

  private Surroundings surroundings() {
    return new Surroundings(stream(out), stream(err), folder, Optional.of(home), false, false);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private record Act(Function<Session, Outcome> action, List<Session> sessions) implements Verb {
    @Override
    public String name() {
      return "act";
    }

    @Override
    public void declare(Declaration verb) {}

    @Override
    public Outcome run(ParseResult given, Session session) {
      sessions.add(session);
      return action.apply(session);
    }
  }
}
