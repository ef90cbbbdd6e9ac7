package org.chengshu.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chengshu.app.Plan;
import picocli.CommandLine.ParseResult;

/** 编目: {@code plan [DIR] [--replan] [--report]}. */
final class PlanVerb implements Verb {

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public void declare(Declaration verb) {
    verb.operand("0..1", "book").flag("--replan").flag("--report");
  }

  @Override
  public Outcome run(ParseResult given, Session session) {
    return BookFolder.find(Grammar.operand(given), session)
        .map(book -> plan(book, given, session))
        .orElse(Outcome.NOTHING);
  }

  private static Outcome plan(BookFolder book, ParseResult given, Session session) {
    boolean replan = Grammar.isSet(given, "--replan");
    Optional<Path> report =
        Grammar.isSet(given, "--report") ? Optional.of(book.output()) : Optional.empty();
    return new Outcome(
        session.words().say("done.plan"),
        new Plan(book.folder(), session.diagnostics()).run(replan, report),
        Map.of());
  }
}
