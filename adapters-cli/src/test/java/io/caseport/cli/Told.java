package io.caseport.cli;

import java.util.List;
import java.util.regex.Pattern;

/** What a message tells to type. */
final class Told {
  private static final Pattern COMMAND = Pattern.compile("`caseport ([^`]+)`");

  private Told() {}

  static List<String> commands(String message) {
    return COMMAND.matcher(message).results().map(found -> found.group(1)).toList();
  }
}
