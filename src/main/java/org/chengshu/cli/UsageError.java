package org.chengshu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** 用法错误: the parser's complaints, which it makes in English, in the user's language. */
final class UsageError {

  private UsageError() {}

  static String say(ParameterException complaint, Words words) {
    String name = complaint.getCommandLine().getCommandSpec().qualifiedName();
    List<String> lines = new ArrayList<>();
    lines.add(sentence(complaint, words));
    // What Java makes of a command line on Windows, where it is not started by the launcher.
    String value = value(complaint);
    if (value.contains("\"")) {
      lines.add(words.say("usage.quote"));
    }
    if (value.contains("?") && isPath(complaint.getArgSpec())) {
      lines.add(words.say("usage.letters"));
    }
    lines.add(words.say("usage.see", name));
    return String.join(System.lineSeparator(), lines);
  }

  private static String sentence(ParameterException complaint, Words words) {
    return switch (complaint) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, words);
      case MissingParameterException missing ->
          words.say("usage.missing", labels(missing.getMissing()));
      case OverwrittenOptionException twice ->
          words.say("usage.twice", label(twice.getOverwritten()));
      case ParameterException other when other.getArgSpec() != null && other.getValue() != null ->
          words.say("usage.value", label(other.getArgSpec()), other.getValue());
      default -> words.say("usage.other", complaint.getMessage());
    };
  }

  private static String value(ParameterException complaint) {
    return complaint instanceof UnmatchedArgumentException unmatched
        ? String.join(" ", unmatched.getUnmatched())
        : Optional.ofNullable(complaint.getValue()).orElse("");
  }

  private static boolean isPath(ArgSpec argument) {
    return argument != null && argument.auxiliaryTypes()[0] == Path.class;
  }

  private static String unmatched(UnmatchedArgumentException unmatched, Words words) {
    String found = unmatched.getUnmatched().getFirst();
    List<String> suggestions = unmatched.getSuggestions();
    if (!suggestions.isEmpty()) {
      return words.say("usage.unknown.suggestion", found, suggestions.getFirst());
    }
    boolean afterVerb = unmatched.getCommandLine().getParent() != null;
    return afterVerb && !found.startsWith("-")
        ? words.say("usage.extra", String.join(" ", unmatched.getUnmatched()))
        : words.say("usage.unknown", found);
  }

  private static String labels(List<ArgSpec> arguments) {
    return arguments.stream().map(UsageError::label).collect(Collectors.joining(" "));
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
