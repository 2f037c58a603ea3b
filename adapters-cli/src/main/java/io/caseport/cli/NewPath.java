package io.caseport.cli;

import io.caseport.domain.identity.IamPath;
import picocli.CommandLine.Option;

/** Where something new stands in the account's order. */
final class NewPath {
  @Option(
      names = "--path",
      paramLabel = "PATH",
      defaultValue = "/",
      description = "Where it stands in the account's order (default: /).")
  private IamPath value = IamPath.ROOT;

  IamPath value() {
    return value;
  }
}
