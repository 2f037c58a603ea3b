package io.caseport.cli;

import io.caseport.domain.identity.UserName;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose access keys a command is about: exactly one of the flags is given. */
final class KeyOwnerOption {
  @Option(
      names = "--user",
      paramLabel = "USER",
      required = true,
      description = "The user who has the key.")
  private Optional<UserName> user = Optional.empty();

  @Option(names = "--root", required = true, description = "The account's root user has the key.")
  private boolean root;

  /** Empty for root, which has no name. */
  Optional<UserName> name() {
    return root ? Optional.empty() : user;
  }

  /** What is typed for the owner. */
  String flag() {
    return name().map(user -> "--user " + user).orElse("--root");
  }

  /** What people are told of the owner. */
  String words() {
    return name().map(user -> "the user " + user).orElse("root");
  }
}
