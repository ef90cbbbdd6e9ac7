package org.chengshu.cli;

import java.util.List;
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
    return sentence(complaint, words) + System.lineSeparator() + words.say("usage.see", name);
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
