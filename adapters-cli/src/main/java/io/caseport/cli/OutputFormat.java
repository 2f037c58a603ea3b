package io.caseport.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written: for programs, or for people. */
enum OutputFormat {
  JSON,
  TABLE;

  static Optional<OutputFormat> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.toString().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(OutputFormat::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
