package org.chengshu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chengshu.app.ImportSummary;
import org.chengshu.app.Imports;
import picocli.CommandLine.ParseResult;

/** 导入: {@code import FILE|FOLDER… --to DIR}. */
final class ImportVerb implements Verb {

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void declare(Declaration verb) {
    verb.operand("1..*", "files").required(Path.class, "book", "--to");
  }

  @Override
  public Outcome run(ParseResult given, Session session) {
    List<Path> inputs = Grammar.<Path>operands(given).stream().map(session::existing).toList();
    if (session.diagnostics().hasErrors()) {
      return Outcome.NOTHING;
    }
    Path to = session.resolve(Grammar.<Path>value(given, "--to").orElseThrow());
    ImportSummary summary =
        new Imports(file -> session.surroundings().shown(Path.of(file)), session.diagnostics())
            .run(inputs, to);
    int count = summary.manuscripts().size();
    return new Outcome(
        session.words().say("done.import", count),
        summary.manuscripts(),
        Map.of("manuscripts", count));
  }
}
