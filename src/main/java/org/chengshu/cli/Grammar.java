package org.chengshu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengshu.diag.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** 命令行的语法: the verbs as one grammar, and what was given by its rules. */
final class Grammar {

  private static final String LANG = "--lang";
  private static final String JSON = "--json";

  private Grammar() {}

  static CommandLine of(List<Verb> verbs, Words words) {
    CommandSpec root = CommandSpec.create().name("chengshu");
    for (Verb verb : verbs) {
      CommandSpec spec = CommandSpec.create();
      verb.declare(new Declaration(spec, words, verb.name()));
      root.addSubcommand(verb.name(), spec);
    }
    new Declaration(root, words, "chengshu").common();
    CommandLine commandLine = new CommandLine(root);
    commandLine.setResourceBundle(words.bundle());
    return commandLine;
  }

  /** Many type {@code help build} for {@code build --help}. */
  static List<String> withHelpAsOption(List<String> arguments) {
    int help = arguments.indexOf("help");
    boolean first = arguments.stream().limit(Math.max(help, 0)).allMatch(Grammar::isOfLanguage);
    if (help < 0 || !first) {
      return arguments;
    }
    List<String> changed = new ArrayList<>(arguments);
    changed.remove(help);
    changed.add("--help");
    return changed;
  }

  private static boolean isOfLanguage(String argument) {
    return argument.startsWith(LANG) || Language.of(argument).isPresent();
  }

  /** Found before anything is parsed, for even a mistake is told in the user's language. */
  static Language language(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      Optional<Language> found = Optional.empty();
      if (argument.startsWith(LANG + "=")) {
        found = Language.of(argument.substring(LANG.length() + 1));
      } else if (argument.equals(LANG) && i + 1 < arguments.size()) {
        found = Language.of(arguments.get(i + 1));
      }
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Language.ZH;
  }

  static boolean json(ParseResult root) {
    return isSet(root, JSON) || root.hasSubcommand() && isSet(root.subcommand(), JSON);
  }

  static boolean isSet(ParseResult given, String option) {
    return given.matchedOptionValue(option, false);
  }

  static <T> Optional<T> value(ParseResult given, String option) {
    return Optional.ofNullable(given.matchedOptionValue(option, null));
  }

  static <T> List<T> values(ParseResult given, String option) {
    return given.matchedOptionValue(option, List.of());
  }

  static <T> Optional<T> operand(ParseResult given) {
    return Optional.ofNullable(given.matchedPositionalValue(0, null));
  }

  static <T> List<T> operands(ParseResult given) {
    return given.matchedPositionalValue(0, List.of());
  }
}
