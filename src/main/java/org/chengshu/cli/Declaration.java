package org.chengshu.cli;

import java.nio.file.Path;
import java.util.List;
import org.chengshu.diag.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/**
 * 声明: what a verb may be given. By calls, not by annotations, so that no class is searched by
 * reflection at the start. Descriptions stand in the words under the verb and the option's name.
 */
record Declaration(CommandSpec spec, Words words, String verb) {

  /** The files and folders that a verb is about. */
  Declaration operand(String arity, String label) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(arity.endsWith("*") ? List.class : Path.class)
            .auxiliaryTypes(Path.class)
            .arity(arity)
            .required(!arity.startsWith("0"))
            .paramLabel(words.say("label." + label))
            .descriptionKey(verb + ".operand")
            .build());
    return this;
  }

  Declaration flag(String name) {
    return add(named(name).type(boolean.class).arity("0"));
  }

  Declaration option(Class<?> type, String label, String... names) {
    return add(named(names).type(type).arity("1").paramLabel(words.say("label." + label)));
  }

  Declaration required(Class<?> type, String label, String... names) {
    return add(
        named(names).type(type).arity("1").paramLabel(words.say("label." + label)).required(true));
  }

  /** An option that may be given several times. */
  Declaration repeated(Class<?> type, String label, String... names) {
    return add(
        named(names)
            .type(List.class)
            .auxiliaryTypes(type)
            .arity("1")
            .paramLabel(words.say("label." + label)));
  }

  /** What every verb understands, before it and after it. */
  Declaration common() {
    return add(named("--lang")
            .type(Language.class)
            .arity("1")
            .paramLabel("zh|en")
            .converters(Declaration::language)
            .scopeType(ScopeType.INHERIT))
        .add(named("--json").type(boolean.class).arity("0").scopeType(ScopeType.INHERIT))
        .add(
            named("-h", "--help")
                .type(boolean.class)
                .arity("0")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT))
        .add(named("-V", "--version").type(boolean.class).arity("0").versionHelp(true));
  }

  private static Language language(String tag) {
    return Language.of(tag).orElseThrow(() -> new TypeConversionException("zh, en"));
  }

  private OptionSpec.Builder named(String... names) {
    String longest = names[names.length - 1].replaceFirst("^-+", "");
    return OptionSpec.builder(names).descriptionKey(verb + "." + longest);
  }

  private Declaration add(OptionSpec.Builder option) {
    spec.addOption(option.build());
    return this;
  }
}
