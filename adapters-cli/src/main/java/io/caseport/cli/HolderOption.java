package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.UserName;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Whose policies a command is about: exactly one of the flags is given. */
final class HolderOption implements Supplier<Holder> {
  @Option(
      names = "--user",
      paramLabel = "USER",
      required = true,
      description = "The user who has the policy.")
  private Optional<UserName> user = Optional.empty();

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      required = true,
      description = "The group whose members have the policy.")
  private Optional<GroupName> group = Optional.empty();

  @Override
  public Holder get() {
    return Stream.<Optional<? extends Holder>>of(
            user.map(Holder.OfUser::new), group.map(Holder.OfGroup::new))
        .<Holder>flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  /** What is typed for the holder. */
  static String flag(Holder holder) {
    return switch (holder) {
      case Holder.OfUser(var name) -> "--user " + name;
      case Holder.OfGroup(var name) -> "--group " + name;
    };
  }

  /** What people are told of the holder. */
  static String words(Holder holder) {
    return switch (holder) {
      case Holder.OfUser(var name) -> "the user " + name;
      case Holder.OfGroup(var name) -> "the group " + name;
    };
  }
}
