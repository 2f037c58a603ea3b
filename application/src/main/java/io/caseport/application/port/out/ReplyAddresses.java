package io.caseport.application.port.out;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.mail.MailThread;
import java.time.Instant;
import java.util.Optional;

/**
 * The addresses by which people answer mails, and which answers have come. What belongs to a case
 * MUST go with it. Addresses of people MUST be compared without regard to the case of ASCII
 * letters.
 */
public interface ReplyAddresses {

  /**
   * @throws StoreFailure.IdentifierTaken if the digest is taken, or the thread has an address for
   *     the correspondent
   */
  void add(ReplyAddress address);

  /** The address whose token has that digest. */
  Optional<ReplyAddress> find(String tokenDigest);

  Optional<ReplyAddress> find(MailThread thread, EmailAddress correspondent);

  /** Has all addresses of one thread lead to another, which has none for the same people. */
  void move(MailThread from, MailThread to);

  /**
   * Notes that an answer was taken.
   *
   * @param key what tells it from others of its thread, at most 128 characters
   * @return whether it had not been taken before
   */
  boolean take(MailThread thread, String key, Instant at);

  /** How many answers of a thread were taken at {@code since} or later. */
  int countTaken(MailThread thread, Instant since);

  /**
   * @param tokenDigest by which the token is found
   * @param sealedToken the token, sealed by the {@link SecretVault}
   */
  record ReplyAddress(
      MailThread thread, EmailAddress correspondent, String tokenDigest, byte[] sealedToken) {}
}
