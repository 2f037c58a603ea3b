package io.caseport.cli;

/** Texts as long as the API takes them. */
final class BoundedText {
  private static final int LONGEST_MESSAGE = 8000;
  private static final int LONGEST_VERIFICATION = 1000;

  private BoundedText() {}

  static String message(String text) {
    return within(LONGEST_MESSAGE, "--message", text);
  }

  static String verification(String text) {
    return within(LONGEST_VERIFICATION, "--verification", text);
  }

  private static String within(int most, String option, String text) {
    if (text.isBlank() || text.codePointCount(0, text.length()) > most) {
      throw CommandProblem.usage(
          option + " cannot be used",
          "it must have something to read, and at most " + most + " characters");
    }
    return text;
  }
}
