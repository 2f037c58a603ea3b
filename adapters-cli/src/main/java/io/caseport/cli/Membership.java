package io.caseport.cli;

import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.UserName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Who is to be, or not to be, in which group. */
final class Membership {
  @Parameters(index = "0", paramLabel = "USER", description = "Name of the user.")
  private @Nullable UserName user;

  @Parameters(index = "1", paramLabel = "GROUP", description = "Name of the group.")
  private @Nullable GroupName group;

  UserName user() {
    return Objects.requireNonNull(user);
  }

  GroupName group() {
    return Objects.requireNonNull(group);
  }
}
