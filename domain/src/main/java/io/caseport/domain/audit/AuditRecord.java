package io.caseport.domain.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.text.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An event as it is kept and never changed: the text that says all, and what it is looked up by.
 *
 * @param account in whose trail it is
 * @param userName the name of who called, if that is known
 * @param accessKey what the call was signed with, if with anything
 * @param errorCode why it was refused, if it was
 * @param text the event as CloudTrail writes one, a JSON object
 */
public record AuditRecord(
    AuditEventId id,
    AccountId account,
    AuditedOperation operation,
    Optional<String> userName,
    Optional<String> accessKey,
    Optional<String> errorCode,
    String text) {
  private static final Pattern ACCOUNT =
      Pattern.compile("\"requestParameters\":\\{\"accountId\":\"([0-9]{12})\"");

  /** SHA-256 over all of it, in hexadecimal; no two records have the same input. */
  public String digest() {
    var digest = Sha256.digest();
    add(digest, id.toString());
    add(digest, account.value());
    add(digest, operation.source());
    add(digest, operation.name());
    add(digest, Boolean.toString(operation.readOnly()));
    add(digest, userName);
    add(digest, accessKey);
    add(digest, errorCode);
    add(digest, text);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, Optional<String> text) {
    add(digest, text.isPresent() ? "1" : "0");
    text.ifPresent(present -> add(digest, present));
  }

  private static void add(MessageDigest digest, String text) {
    var bytes = text.getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
  }

  /** The account that was erased, if the record tells of an erasure. */
  public Optional<AccountId> erased() {
    boolean isErasure =
        account.equals(AccountId.DESK)
            && operation.source().equals(AuditedOperation.OPERATOR)
            && operation.name().equals(AuditedOperation.ERASE_ACCOUNT)
            && errorCode.isEmpty();
    var named = ACCOUNT.matcher(text);
    return isErasure && named.find()
        ? Optional.of(new AccountId(named.group(1)))
        : Optional.empty();
  }
}
