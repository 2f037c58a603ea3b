package io.caseport.application.cases;

import io.caseport.application.port.in.CaseAttachments.Download;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The files of an account, for its customers and for the desk. Part of the caller's work. */
public final class AttachmentSets {
  private final AttachmentRepository attachments;
  private final AttachmentContents contents;
  private final RandomGenerator random;

  public AttachmentSets(
      AttachmentRepository attachments, AttachmentContents contents, RandomGenerator random) {
    this.attachments = attachments;
    this.contents = contents;
    this.random = random;
  }

  /** A set with files that are not kept yet, the last of those that it lists. */
  public record Incoming(AttachmentSet grown, List<NewAttachment> files) {}

  /**
   * Puts files in a set, or in a new one if none is named, and keeps nothing yet.
   *
   * @throws Refusal.AttachmentSetNotFound if the account has no such set
   * @throws Refusal.AttachmentSetExpired if its hour is over
   * @throws Refusal.AttachmentSetSizeLimitExceeded for too many or too large ones
   */
  public Incoming receive(
      AccountId account, Optional<AttachmentSetId> id, List<NewAttachment> files, Instant now) {
    if (files.stream().anyMatch(f -> f.data().length > AttachmentSet.MOST_BYTES_PER_FILE)) {
      throw AttachmentSet.sizeLimitExceeded();
    }
    var set =
        id.map(named -> live(account, named, now))
            .orElseGet(
                () -> new AttachmentSet(account, AttachmentSetId.generate(random), now, List.of()));
    return new Incoming(set.plus(files.stream().map(this::listed).toList()), files);
  }

  private AttachedFile listed(NewAttachment file) {
    return new AttachedFile(AttachmentId.generate(random), file.fileName());
  }

  public AttachmentSet keep(Incoming incoming) {
    var set = incoming.grown();
    var files = incoming.files();
    int before = set.files().size() - files.size();
    for (int i = 0; i < files.size(); i++) {
      keep(set.accountId(), set.files().get(before + i), files.get(i).data());
    }
    attachments.put(set);
    return set;
  }

  private void keep(AccountId account, AttachedFile file, byte[] data) {
    var attachment =
        new Attachment(account, file.id(), file.fileName(), ContentId.of(data), data.length);
    contents.put(attachment.content(), data.length, new ByteArrayInputStream(data));
    attachments.add(attachment);
  }

  private AttachmentSet live(AccountId account, AttachmentSetId id, Instant now) {
    return attachments
        .findSet(account, id)
        .orElseThrow(() -> new Refusal.AttachmentSetNotFound(id.value()))
        .requireLive(now);
  }

  /** The files of the set, if one is named; refuses as {@link #receive} does. */
  public List<AttachedFile> filesOf(AccountId account, Optional<AttachmentSetId> id, Instant now) {
    return id.map(named -> live(account, named, now).files()).orElse(List.of());
  }

  /**
   * @throws Refusal.AttachmentNotFound if no case of the account that can be seen carries it
   */
  public Download onCase(AccountId account, AttachmentId id, Instant now) {
    var found =
        Optional.of(id)
            .filter(
                named -> attachments.isOnCaseSince(account, named, SupportCase.visibleSince(now)))
            .flatMap(named -> attachments.find(account, named))
            .orElseThrow(() -> new Refusal.AttachmentNotFound(id.value()));
    return new Download(found, () -> contents.open(found.content(), found.size()));
  }
}
