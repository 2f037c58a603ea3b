package io.caseport.cli;

import io.caseport.application.port.in.TagAdministration.Tagged;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose tags a command is about: exactly one of the flags is given. */
final class TaggedOption {
  @Option(
      names = "--user",
      paramLabel = "USER",
      required = true,
      description = "The user who has the tags.")
  private Optional<UserName> user = Optional.empty();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description = "The role that has the tags.")
  private Optional<RoleName> role = Optional.empty();

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      required = true,
      description = "The policy that has the tags, by name or ARN.")
  private Optional<String> policy = Optional.empty();

  Tagged find(AccountDesk desk) {
    return user.<Tagged>map(Tagged.OfUser::new)
        .or(() -> role.map(Tagged.OfRole::new))
        .or(() -> policy.map(named -> new Tagged.OfPolicy(PolicyFinder.find(desk, named))))
        .orElseThrow();
  }

  /** What is typed for the one who has the tags. */
  String flag() {
    return user.map(name -> "--user " + name)
        .or(() -> role.map(name -> "--role " + name))
        .or(() -> policy.map(named -> "--policy " + Replay.quoted(named)))
        .orElseThrow();
  }

  /** What people are told of the one who has the tags. */
  String words() {
    return user.map(name -> "the user " + name)
        .or(() -> role.map(name -> "the role " + name))
        .or(() -> policy.map(name -> "the policy " + name))
        .orElseThrow();
  }
}
