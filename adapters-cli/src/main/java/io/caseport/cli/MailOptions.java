package io.caseport.cli;

import io.caseport.domain.account.EmailAddress;
import java.util.Optional;

/**
 * How mail goes out and comes in.
 *
 * @param sending empty if no mail is sent
 * @param intakeSecret what who hands over mails by HTTP has to know; nobody may if empty
 */
public record MailOptions(Optional<Sending> sending, Optional<String> intakeSecret) {
  public static final MailOptions OFF = new MailOptions(Optional.empty(), Optional.empty());

  /**
   * @param smtpUrl the server, as {@code smtp(s)://USER@HOST:PORT}
   * @param baseUrl where people find the Support Center, without a slash at the end
   */
  public record Sending(
      String smtpUrl, Optional<String> password, EmailAddress from, String baseUrl) {

    /** Tells no password. */
    @Override
    public String toString() {
      return "mail from " + from;
    }
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return "mail " + (sending.isPresent() ? "on" : "off");
  }
}
