package org.chengshu.cli;

import java.util.List;
import org.chengshu.app.Progress;
import org.chengshu.diag.Diagnostics;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * 程序: arguments in, exit code out. Findings and results go to the standard output; progress and
 * mistakes in the command itself to the standard error.
 */
final class Program {

  private final Surroundings surroundings;
  private final List<Verb> verbs;

  Program(Surroundings surroundings, List<Verb> verbs) {
    this.surroundings = surroundings;
    this.verbs = verbs;
  }

  static List<Verb> verbs() {
    return List.of(
        new NewVerb(),
        new ImportVerb(),
        new PlanVerb(),
        new CheckVerb(),
        new BuildVerb(),
        new TypesetVerb());
  }

  ExitCode run(List<String> given) {
    List<String> arguments = Grammar.withHelpAsOption(given);
    Words words = Words.in(Grammar.language(arguments));
    CommandLine grammar = Grammar.of(verbs, words);
    ParseResult parsed;
    try {
      parsed = grammar.parseArgs(arguments.toArray(String[]::new));
    } catch (ParameterException complaint) {
      surroundings.err().println(UsageError.say(complaint, words));
      return ExitCode.USAGE;
    }
    if (parsed.isVersionHelpRequested()) {
      surroundings.out().println(Version.line());
      return ExitCode.DONE;
    }
    if (parsed.isUsageHelpRequested()) {
      usage(grammar);
      return ExitCode.DONE;
    }
    if (!parsed.hasSubcommand()) {
      usage(grammar);
      return ExitCode.USAGE;
    }
    if (parsed.subcommand().isUsageHelpRequested()) {
      usage(parsed.subcommand().commandSpec().commandLine());
      return ExitCode.DONE;
    }
    return run(parsed, words);
  }

  private void usage(CommandLine grammar) {
    grammar.usage(surroundings.out(), surroundings.colour() ? Help.Ansi.ON : Help.Ansi.OFF);
  }

  private ExitCode run(ParseResult parsed, Words words) {
    ParseResult given = parsed.subcommand();
    String name = given.commandSpec().name();
    Verb verb = verbs.stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
    boolean json = Grammar.json(parsed);
    Diagnostics diagnostics = new Diagnostics();
    long start = System.nanoTime();
    Outcome outcome =
        json
            ? run(verb, given, words, Progress.SILENT, diagnostics)
            : runSeen(verb, given, words, diagnostics);
    ExitCode exitCode = ExitCode.of(diagnostics.all());
    Closing closing = new Closing(outcome, diagnostics.all(), exitCode, System.nanoTime() - start);
    if (json) {
      closing.printJson(surroundings, words);
    } else {
      closing.print(surroundings, words);
    }
    return exitCode;
  }

  private Outcome runSeen(Verb verb, ParseResult given, Words words, Diagnostics diagnostics) {
    if (!surroundings.terminal()) {
      Progress lines = new ProgressLines(surroundings.err(), words.language());
      return run(verb, given, words, lines, diagnostics);
    }
    try (ProgressBars bars = new ProgressBars(surroundings.err(), words.language())) {
      return run(verb, given, words, bars, diagnostics);
    }
  }

  /** The boundary of the program: whatever fails behind it becomes INT-01. */
  private Outcome run(
      Verb verb, ParseResult given, Words words, Progress progress, Diagnostics diagnostics) {
    try {
      return verb.run(given, new Session(surroundings, words, progress, diagnostics));
    } catch (RuntimeException | Error failure) {
      Failure.report(failure, verb.output(given, surroundings), surroundings, diagnostics);
      return Outcome.NOTHING;
    }
  }
}
