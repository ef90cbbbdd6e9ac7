package org.chengshu.cli;

import java.nio.file.Path;
import org.chengshu.app.NewBook;
import picocli.CommandLine.ParseResult;

/** 新建: {@code new DIR}. */
final class NewVerb implements Verb {

  @Override
  public String name() {
    return "new";
  }

  @Override
  public void declare(Declaration verb) {
    verb.operand("1", "folder");
  }

  @Override
  public Outcome run(ParseResult given, Session session) {
    Path named = Grammar.<Path>operand(given).orElseThrow();
    NewBook.run(session.resolve(named), session.diagnostics());
    return session.diagnostics().hasErrors()
        ? Outcome.NOTHING
        : Outcome.of(session.words().say("done.new", named, asArgument(named)));
  }

  /** As it has to be typed. */
  private static String asArgument(Path path) {
    String text = path.toString();
    return text.contains(" ") ? '"' + text + '"' : text;
  }
}
