package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
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

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description = "The role whose sessions have the policy.")
  private Optional<RoleName> role = Optional.empty();

  @Override
  public Holder get() {
    return Stream.<Optional<? extends Holder>>of(
            user.map(Holder.OfUser::new),
            group.map(Holder.OfGroup::new),
            role.map(Holder.OfRole::new))
        .<Holder>flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  /** What is typed for the holder. */
  static String flag(Holder holder) {
    return switch (holder) {
      case Holder.OfUser(var name) -> "--user " + name;
      case Holder.OfGroup(var name) -> "--group " + name;
      case Holder.OfRole(var name) -> "--role " + name;
    };
  }

  /** The member of the API that names the holder. */
  static SequencedMap<String, Object> members(Holder holder) {
    var item = new LinkedHashMap<String, Object>();
    switch (holder) {
      case Holder.OfUser(var name) -> item.put("UserName", name.value());
      case Holder.OfGroup(var name) -> item.put("GroupName", name.value());
      case Holder.OfRole(var name) -> item.put("RoleName", name.value());
    }
    return item;
  }

  /** What people are told of the holder. */
  static String words(Holder holder) {
    return switch (holder) {
      case Holder.OfUser(var name) -> "the user " + name;
      case Holder.OfGroup(var name) -> "the group " + name;
      case Holder.OfRole(var name) -> "the role " + name;
    };
  }
}
