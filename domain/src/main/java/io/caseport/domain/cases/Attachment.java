package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;

/**
 * A file that belongs to an account's set, and through it to messages on its cases.
 *
 * @param size how many bytes the content has
 */
public record Attachment(
    AccountId accountId, AttachmentId id, String fileName, ContentId contentId, int size) {

  public ContentKey content() {
    return new ContentKey(accountId, contentId);
  }
}
