package io.caseport.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.text.Sha256;
import java.util.HexFormat;

/**
 * The place of a record in the chain of all records. It stays when the record is erased with its
 * account, so that the chain still holds together.
 *
 * @param number counts from 1, without a gap
 * @param digest of the record
 * @param link SHA-256 over the link before and all of this place, in hexadecimal
 */
public record AuditLink(
    long number, AccountId account, AuditEventId eventId, String digest, String link) {
  /** The link before the first. */
  public static final String START = "0".repeat(64);

  /** The place behind another. */
  public static AuditLink after(
      long number, String link, AccountId account, AuditEventId eventId, String digest) {
    long next = number + 1;
    return new AuditLink(
        next, account, eventId, digest, link(link, next, account, eventId, digest));
  }

  /** Whether this place is the one behind another, and nothing in it was changed. */
  public boolean follows(long before, String linkBefore) {
    return number == before + 1 && link.equals(link(linkBefore, number, account, eventId, digest));
  }

  /** Each part but the number has a fixed length, so that no two places have the same input. */
  private static String link(
      String before, long number, AccountId account, AuditEventId eventId, String digest) {
    var text = String.join("|", before, Long.toString(number), account.value(), eventId.toString());
    var sha256 = Sha256.digest();
    sha256.update(text.getBytes(UTF_8));
    return HexFormat.of().formatHex(sha256.digest(("|" + digest).getBytes(UTF_8)));
  }
}
