package io.caseport.domain.mail;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A mail to one person, complete but for what the server that sends it is set to.
 *
 * @param name tells it from the others of its thread, the same for all whom it is sent to; empty
 *     for the one that begins the thread
 * @param subject one line: what would break it becomes a space
 */
public record OutgoingMail(
    UUID id,
    MailThread thread,
    String name,
    EmailAddress to,
    LanguageCode language,
    String subject,
    String text,
    Instant createdAt) {
  /** Whatever some mail program takes for the end of a line, too. */
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

  public OutgoingMail {
    subject = BREAKS.matcher(subject).replaceAll(" ").strip();
  }

  /** Whether it is the first of its thread. */
  public boolean beginsThread() {
    return name.isEmpty();
  }
}
