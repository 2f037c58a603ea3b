package io.caseport.cli;

import java.util.List;
import java.util.regex.Pattern;

/** Takes a line apart as a shell would, as far as quoting with single quotes goes. */
final class ShellWords {
  private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\\\\.|[^\\s'\\\\])+");
  private static final Pattern PART = Pattern.compile("'([^']*)'|\\\\(.)|([^'\\\\]+)");

  private ShellWords() {}

  static String[] of(String line) {
    return WORD.matcher(line).results().map(word -> plain(word.group())).toArray(String[]::new);
  }

  /** The line without the name of the program. */
  static String[] ofCaseport(String line) {
    var words = List.of(of(line));
    if (!words.getFirst().equals("caseport")) {
      throw new IllegalArgumentException("not a line for caseport: " + line);
    }
    return words.subList(1, words.size()).toArray(String[]::new);
  }

  private static String plain(String word) {
    var plain = new StringBuilder();
    PART.matcher(word)
        .results()
        .forEach(
            part -> {
              for (int group = 1; group <= part.groupCount(); group++) {
                if (part.group(group) != null) {
                  plain.append(part.group(group));
                }
              }
            });
    return plain.toString();
  }
}
