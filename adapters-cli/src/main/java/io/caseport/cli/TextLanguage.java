package io.caseport.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The language of names and descriptions. */
final class TextLanguage {
  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "The language of texts, such as en or ja (default: en).")
  private Optional<String> code = Optional.empty();

  Optional<String> code() {
    return code;
  }
}
