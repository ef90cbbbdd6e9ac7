package org.chengshu.typeset.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chengshu.content.WritingMode;
import org.chengshu.diag.Diagnostics;
import org.chengshu.diag.Place;
import org.chengshu.flow.BlockStyle.TextAlign;
import org.chengshu.flow.Ink;
import org.chengshu.flow.InlinePiece;
import org.chengshu.flow.ItemList;
import org.chengshu.flow.Line;
import org.chengshu.flow.LineRules;
import org.chengshu.flow.Sp;
import org.chengshu.flow.TextStyle;
import org.chengshu.font.FontLibrary;
import org.chengshu.font.FontRequest;
import org.chengshu.unicode.MarkTable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * 排行的速度: shaping and breaking, warm, on one core, in nanoseconds a character. The text is that of
 * {@code luxun-100}, repeated or cut to the number of characters.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC") // one core, as the launcher runs
public class LineSpeed {

  private static final int EM = Sp.ofPt(10.5);
  private static final int MEASURE = 36 * EM;
  private static final int INDENT = 2 * EM;
  private static final Path CORPUS = Path.of("src/sample/luxun-100/manuscripts");

  private static final TextStyle BODY =
      new TextStyle(
          new FontRequest(List.of("serif"), 400, false),
          EM,
          EM,
          0,
          Ink.BLACK,
          "zh-Hans",
          0,
          0,
          TextStyle.Combine.NONE,
          TextStyle.Emphasis.NONE,
          TextStyle.LineMark.NONE,
          false);

  /** Runs with the numbers of characters given, or all, and prints what JMH does not. */
  public static void main(String[] arguments) throws RunnerException {
    ChainedOptionsBuilder options = new OptionsBuilder().include(LineSpeed.class.getName());
    if (arguments.length > 0) {
      options.param("characters", arguments);
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    System.out.println(
        "\nbenchmark       characters  ns a character: wall median, least; processor");
    for (RunResult result : results) {
      int count = Integer.parseInt(result.getParams().getParam("characters"));
      Statistics wall = result.getPrimaryResult().getStatistics();
      System.out.printf(
          "%-14s %,11d  %.0f  %.0f  %.0f%n",
          result.getPrimaryResult().getLabel(),
          count,
          wall.getPercentile(50) / count,
          wall.getMin() / count,
          score(result, "nanoseconds") / score(result, "characters"));
    }
  }

  private static double score(RunResult result, String counter) {
    return result.getSecondaryResults().get(counter).getScore();
  }

  /** 文稿: paragraphs, and what sets them. */
  @State(Scope.Benchmark)
  public static class Text {

    @Param({"10000", "30000", "100000", "300000", "1000000", "3000000"})
    int characters;

    @Param({"HORIZONTAL"})
    WritingMode mode;

    private Shaper shaper;
    private LineBreaker breaker;
    private List<ParagraphText.Stretch> stretches;

    @Setup
    public void prepare() {
      Diagnostics diagnostics = new Diagnostics();
      MarkTable.Locale locale = MarkTable.Locale.SIMPLIFIED;
      Faces faces = new Faces(FontLibrary.load(Path.of("fonts"), diagnostics), locale);
      MarkTables tables = new MarkTables(locale, mode == WritingMode.VERTICAL);
      shaper =
          new Shaper(faces, tables, new Gaps(GapTable.load()), new TextBreaks(), mode, diagnostics);
      breaker = new LineBreaker(diagnostics);
      stretches = stretches(characters);
    }

    ItemList shape(ParagraphText.Stretch stretch) {
      return shaper.shape(stretch, LineRules.STANDARD, Place.NOWHERE);
    }

    List<Line> lines(ItemList items) {
      return breaker.lines(
          items, new LineBreaker.Frame(MEASURE, INDENT, TextAlign.JUSTIFY, false), Place.NOWHERE);
    }
  }

  /** 整形后的文稿: kept apart, for its items take much more room than the text. */
  @State(Scope.Benchmark)
  public static class Shaped {

    private List<ItemList> paragraphs;

    @Setup
    public void prepare(Text text) {
      paragraphs = text.stretches.stream().map(text::shape).toList();
    }
  }

  private static List<ParagraphText.Stretch> stretches(int characters) {
    List<String> corpus = paragraphs();
    List<ParagraphText.Stretch> stretches = new ArrayList<>();
    for (int i = 0, left = characters; left > 0; i++) {
      String all = corpus.get(i % corpus.size());
      String paragraph = all.substring(0, Math.min(left, all.length()));
      InlinePiece piece = new InlinePiece.Text(paragraph, BODY, Optional.empty());
      stretches.addAll(ParagraphText.of(List.of(piece), href -> Optional.empty()));
      left -= paragraph.length();
    }
    return stretches;
  }

  private static List<String> paragraphs() {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().flatMap(LineSpeed::body).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> body(Path file) {
    try {
      return Files.readString(file)
          .replaceFirst("(?s)^---\n.*?\n---\n", "")
          .lines()
          .filter(line -> !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 处理器时间: of the benchmark's own thread, for a machine that others use at the same time. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Processor {

    public long nanoseconds;
    public long characters;
    private long start;

    void begin() {
      start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void end(Text text) {
      nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      characters += text.characters;
    }
  }

  @Benchmark
  public void shape(Text text, Processor processor, Blackhole sink) {
    processor.begin();
    text.stretches.forEach(stretch -> sink.consume(text.shape(stretch)));
    processor.end(text);
  }

  @Benchmark
  public void breakLines(Text text, Shaped shaped, Processor processor, Blackhole sink) {
    processor.begin();
    shaped.paragraphs.forEach(items -> sink.consume(text.lines(items)));
    processor.end(text);
  }

  @Benchmark
  public void shapeAndBreak(Text text, Processor processor, Blackhole sink) {
    processor.begin();
    text.stretches.forEach(stretch -> sink.consume(text.lines(text.shape(stretch))));
    processor.end(text);
  }
}
