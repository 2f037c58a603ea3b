package io.caseport.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Completes the commands that messages suggest, written {@code `caseport …`}, by the flags that the
 * person gave to say where: a suggestion can be run as it is printed.
 */
final class Suggestions {
  private static final Pattern COMMAND = Pattern.compile("`caseport ([^`]+)`");
  private static final List<String> FLAGS = List.of("--data", "--account");

  /**
   * @param program the program as far as it knows a command of these words
   */
  private record Typed(ParseResult words, Function<List<String>, CommandLine> program) {}

  private Optional<Typed> typed = Optional.empty();

  /** What is suggested from now on is for the place where this command line works. */
  void follow(ParseResult commandLine, Function<List<String>, CommandLine> program) {
    typed = Optional.of(new Typed(commandLine, program));
  }

  String complete(String message) {
    return COMMAND
        .matcher(message)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "`caseport " + found.group(1) + flags(found.group(1)) + "`"));
  }

  private String flags(String suggested) {
    var flags = new StringBuilder();
    var words = List.of(suggested.split(" "));
    for (var flag : FLAGS) {
      if (!words.contains(flag)) {
        given(flag)
            .filter(_ -> knows(words, flag))
            .ifPresent(value -> flags.append(' ').append(flag).append(' ').append(value));
      }
    }
    return flags.toString();
  }

  private boolean knows(List<String> words, String flag) {
    return typed
        .map(known -> command(known.program().apply(words), words))
        .filter(command -> command.getCommandSpec().findOption(flag) != null)
        .isPresent();
  }

  private static CommandLine command(CommandLine program, List<String> words) {
    var command = program;
    for (var word : words) {
      var next = command.getSubcommands().get(word);
      if (next == null) {
        break;
      }
      command = next;
    }
    return command;
  }

  private Optional<String> given(String flag) {
    return typed
        .map(known -> last(known.words()))
        .flatMap(parsed -> Optional.ofNullable(parsed.matchedOption(flag)))
        .map(option -> Replay.quoted(option.originalStringValues().getLast()));
  }

  private static ParseResult last(ParseResult parsed) {
    return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
  }
}
