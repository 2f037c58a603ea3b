package io.caseport.cli;

import io.caseport.domain.automation.AutomationRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a server is to be started.
 *
 * @param data the folder that the person named; if none, {@link #DEFAULT_DATA} or what suits a demo
 * @param database what holds the data in the folder's place
 * @param attachments the folder that holds the bytes of attachments, if they are not with the rest
 * @param listen where to accept connections
 * @param demo whether to fill an empty store with sample accounts, users and cases
 * @param awsQuotas whether to enforce AWS's rates and limits as well as the ones that protect the
 *     server
 * @param testClock whether the time of what is kept can be moved, which is for tests
 * @param automation what engineers do by rule
 * @param mail how mail goes out and comes in
 * @param https whether people reach the Support Center by https
 */
public record ServeOptions(
    Optional<Path> data,
    Optional<DatabaseOptions> database,
    Optional<Path> attachments,
    HostPort listen,
    boolean demo,
    boolean awsQuotas,
    boolean testClock,
    List<AutomationRule> automation,
    MailOptions mail,
    boolean https) {
  public static final Path DEFAULT_DATA = Path.of("data");
  public static final HostPort DEFAULT_LISTEN = new HostPort("127.0.0.1", 8080);
}
