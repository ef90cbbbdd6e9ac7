package org.chengshu.cli;

import java.util.Optional;
import org.chengshu.app.Build;
import picocli.CommandLine.ParseResult;

/** 检查: {@code check [DIR]}. */
final class CheckVerb implements Verb {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public void declare(Declaration verb) {
    verb.operand("0..1", "book");
  }

  @Override
  public Outcome run(ParseResult given, Session session) {
    Optional<BookFolder> book = BookFolder.find(Grammar.operand(given), session);
    if (book.isEmpty()) {
      return Outcome.NOTHING;
    }
    new Build(session.installation(), session.progress(), session.diagnostics())
        .check(book.get().folder());
    return Outcome.of(session.words().say("done.check"));
  }
}
