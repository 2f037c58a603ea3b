package io.caseport.cli;

import io.caseport.domain.audit.AuditFilter;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which events are wanted. */
final class AuditListOptions {
  private static final String MOMENT =
      "such as 90m, 12h or 7d ago, or a date or time such as 2026-03-14T09:30:00Z";

  @Option(names = "--since", paramLabel = "TIME", description = "Not before: " + MOMENT + ".")
  private Optional<PastMoment> since = Optional.empty();

  @Option(names = "--until", paramLabel = "TIME", description = "Not after, in the same forms.")
  private Optional<PastMoment> until = Optional.empty();

  @Option(names = "--event", paramLabel = "NAME", description = "Such as CreateCase.")
  private Optional<String> event = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "A user, root, or the name of a role's session.")
  private Optional<String> user = Optional.empty();

  @Option(names = "--access-key", paramLabel = "ID", description = "What calls were signed with.")
  private Optional<String> key = Optional.empty();

  @Option(names = "--denied", description = "Only calls that were refused.")
  private boolean denied;

  @Option(names = "--changes", description = "Only calls that may change something.")
  private boolean changes;

  /**
   * @param now by the clock of the installation
   */
  AuditFilter filter(Instant now) {
    return new AuditFilter(
        since.map(moment -> moment.before(now)),
        until.map(moment -> moment.before(now)),
        event,
        Optional.empty(),
        user,
        key,
        denied ? Optional.of(true) : Optional.empty(),
        changes ? Optional.of(false) : Optional.empty());
  }
}
