package io.caseport.application.cases;

import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds sets that can still be used. */
public final class AttachmentSets {
  private final AttachmentRepository attachments;

  public AttachmentSets(AttachmentRepository attachments) {
    this.attachments = attachments;
  }

  /**
   * @throws Refusal.AttachmentSetNotFound if the account has no such set
   * @throws Refusal.AttachmentSetExpired if its hour is over
   */
  AttachmentSet live(AccountId account, AttachmentSetId id, Instant now) {
    return attachments
        .findSet(account, id)
        .orElseThrow(() -> new Refusal.AttachmentSetNotFound(id.value()))
        .requireLive(now);
  }

  /** The files of the set, if one is named; refuses as {@link #live} does. */
  List<AttachedFile> filesOf(AccountId account, Optional<AttachmentSetId> id, Instant now) {
    return id.map(named -> live(account, named, now).files()).orElse(List.of());
  }
}
