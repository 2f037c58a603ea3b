package io.caseport.cli;

import picocli.CommandLine.Option;

/** Which part of a list is wanted: that under a path. */
final class PathPrefix {
  @Option(
      names = "--path-prefix",
      paramLabel = "PREFIX",
      defaultValue = "/",
      description = "Only those whose path begins so (default: /, which is all).")
  private String value = "/";

  String value() {
    return value;
  }
}
