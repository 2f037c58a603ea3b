package io.caseport.cli;

import io.caseport.application.port.in.PolicyAdministration.Bounded;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.UserName;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Whose permissions boundary a command is about: exactly one of the flags is given. */
final class BoundedOption implements Supplier<Bounded> {
  @Option(
      names = "--user",
      paramLabel = "USER",
      required = true,
      description = "The user who has the boundary.")
  private Optional<UserName> user = Optional.empty();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description = "The role whose sessions have the boundary.")
  private Optional<RoleName> role = Optional.empty();

  @Override
  public Bounded get() {
    return user.<Bounded>map(Holder.OfUser::new)
        .or(() -> role.map(Holder.OfRole::new))
        .orElseThrow();
  }
}
