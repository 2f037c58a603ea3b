package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;
import java.util.Arrays;

/** A file that belongs to an account's set, and through it to messages on its cases. */
public record Attachment(AccountId accountId, AttachmentId id, String fileName, byte[] data) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment(var account, var otherId, var name, var bytes)
        && accountId.equals(account)
        && id.equals(otherId)
        && fileName.equals(name)
        && Arrays.equals(data, bytes);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "Attachment[" + id + ", " + fileName + ", " + data.length + " bytes]";
  }
}
