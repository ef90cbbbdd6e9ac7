package org.chengshu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chengshu.app.TypesetFile;
import picocli.CommandLine.ParseResult;

/** 排一个文件: {@code typeset FILE.xhtml [-s CSS] -o OUT.pdf}. */
final class TypesetVerb implements Verb {

  @Override
  public String name() {
    return "typeset";
  }

  @Override
  public void declare(Declaration verb) {
    verb.operand("1", "xhtml")
        .repeated(Path.class, "css", "-s", "--style")
        .required(Path.class, "pdf", "-o", "--output");
  }

  @Override
  public Outcome run(ParseResult given, Session session) {
    Path xhtml = session.existing(Grammar.<Path>operand(given).orElseThrow());
    List<Path> css = Grammar.<Path>values(given, "-s").stream().map(session::existing).toList();
    Path out = session.resolve(Grammar.<Path>value(given, "-o").orElseThrow());
    Stream.concat(Stream.of(xhtml), css.stream())
        .filter(out::equals)
        .findFirst()
        .ifPresent(source -> session.refuse(source, "这是要排的文件本身 / it is what shall be typeset"));
    if (session.diagnostics().hasErrors()) {
      return Outcome.NOTHING;
    }
    TypesetFile typesetter = new TypesetFile(session.installation(), session.diagnostics());
    return BuildVerb.of(typesetter.run(xhtml, css, out), session.words());
  }

  @Override
  public Path output(ParseResult given, Surroundings surroundings) {
    Path out = Grammar.<Path>value(given, "-o").orElseThrow();
    return surroundings.folder().resolve(out).toAbsolutePath().getParent();
  }
}
