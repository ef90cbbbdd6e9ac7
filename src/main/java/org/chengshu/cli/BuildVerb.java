package org.chengshu.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chengshu.app.Build;
import org.chengshu.app.BuildSummary;
import picocli.CommandLine.ParseResult;

/** 成书: {@code build [DIR] [--output DIR] [--edition NAME] [--final]}. */
final class BuildVerb implements Verb {

  @Override
  public String name() {
    return "build";
  }

  @Override
  public void declare(Declaration verb) {
    verb.operand("0..1", "book")
        .option(Path.class, "folder", "--output")
        .option(String.class, "name", "--edition")
        .flag("--final");
  }

  @Override
  public Outcome run(ParseResult given, Session session) {
    Optional<Path> named = Grammar.operand(given);
    return BookFolder.find(named, session)
        .map(book -> build(book, given, session))
        .orElse(Outcome.NOTHING);
  }

  private Outcome build(BookFolder book, ParseResult given, Session session) {
    Path output = output(given, session.surroundings());
    Build.Wish wish =
        new Build.Wish(Grammar.value(given, "--edition"), Grammar.isSet(given, "--final"));
    BuildSummary summary =
        new Build(session.installation(), session.progress(), session.diagnostics())
            .run(book.folder(), output, wish);
    return of(summary, session.words());
  }

  /** Also of a single file that is typeset. */
  static Outcome of(BuildSummary summary, Words words) {
    if (summary.files().isEmpty()) {
      return Outcome.NOTHING;
    }
    return new Outcome(
        words.say(
            "done.build", Figures.count(summary.pages()), Figures.count(summary.characters())),
        summary.files(),
        Map.of("pages", summary.pages(), "characters", summary.characters()));
  }

  @Override
  public Path output(ParseResult given, Surroundings surroundings) {
    Optional<Path> output = Grammar.value(given, "--output");
    return output
        .map(path -> surroundings.folder().resolve(path).normalize())
        .or(() -> BookFolder.choose(Grammar.operand(given), surroundings).map(BookFolder::output))
        .orElseGet(() -> Verb.super.output(given, surroundings));
  }
}
