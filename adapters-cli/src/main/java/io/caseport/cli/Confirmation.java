package io.caseport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Asks people whether they mean what cannot be undone. */
final class Confirmation {
  private static final int LONGEST = 1_000;

  private Confirmation() {}

  /** Goes on only if somebody types the word; where nobody can, the command has to say --yes. */
  static void byTyping(CommandContext context, String what, String word) {
    if (!context.settings().isAskedAtTerminal()) {
      throw CommandProblem.usage(
          "this cannot be undone, and nobody is at a terminal to be asked",
          "repeat the command with --yes if it is meant");
    }
    context.err().print("%s Type %s to go on: ".formatted(what, word));
    context.err().flush();
    if (!line(context).strip().equals(word)) {
      throw CommandProblem.refused("nothing was changed", "type " + word + " when asked, or --yes");
    }
  }

  private static String line(CommandContext context) {
    var typed = new ByteArrayOutputStream();
    try {
      int next = context.in().read();
      while (next >= 0 && next != '\n' && typed.size() < LONGEST) {
        typed.write(next);
        next = context.in().read();
      }
      return typed.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
