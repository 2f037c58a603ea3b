package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Files on their way to a message: up to three, for an hour from the creation of the set. */
public record AttachmentSet(
    AccountId accountId, AttachmentSetId id, Instant createdAt, List<AttachedFile> files) {

  public static final int MOST_FILES = 3;
  public static final int MOST_BYTES_PER_FILE = 5 * 1024 * 1024;
  public static final Duration LIFETIME = Duration.ofHours(1);

  public AttachmentSet {
    files = List.copyOf(files);
  }

  public Instant expiresAt() {
    return createdAt.plus(LIFETIME);
  }

  /**
   * @throws Refusal.AttachmentSetExpired if the hour is over
   */
  public AttachmentSet requireLive(Instant now) {
    if (!now.isBefore(expiresAt())) {
      throw new Refusal.AttachmentSetExpired(id.value(), expiresAt());
    }
    return this;
  }

  /**
   * @throws Refusal.AttachmentSetSizeLimitExceeded if there would be too many files
   */
  public AttachmentSet plus(List<AttachedFile> more) {
    if (files.size() + more.size() > MOST_FILES) {
      throw sizeLimitExceeded();
    }
    return new AttachmentSet(
        accountId, id, createdAt, Stream.concat(files.stream(), more.stream()).toList());
  }

  public static Refusal sizeLimitExceeded() {
    return new Refusal.AttachmentSetSizeLimitExceeded(MOST_FILES, MOST_BYTES_PER_FILE);
  }
}
