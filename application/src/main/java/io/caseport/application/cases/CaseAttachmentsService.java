package io.caseport.application.cases;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.Rate;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Takes files in for messages to come, and gives out those of earlier ones. */
public final class CaseAttachmentsService implements CaseAttachments {
  private static final Duration SET_QUOTA_SPAN = Duration.ofHours(1);

  private final AccessControl access;
  private final AttachmentRepository attachments;
  private final AttachmentContents contents;
  private final AttachmentSets sets;
  private final KeptFiles keptFiles;
  private final UnitOfWork work;
  private final ServiceQuotas quotas;
  private final Rate reads;
  private final InstantSource clock;
  private final RandomGenerator random;

  public CaseAttachmentsService(
      AccessControl access,
      AttachmentRepository attachments,
      AttachmentContents contents,
      AttachmentSets sets,
      UnitOfWork work,
      ServiceQuotas quotas,
      InstantSource clock,
      RandomGenerator random) {
    this.access = access;
    this.attachments = attachments;
    this.contents = contents;
    this.sets = sets;
    this.keptFiles = new KeptFiles(attachments, contents);
    this.work = work;
    this.quotas = quotas;
    this.reads = new Rate(quotas.attachmentReadsPerMinute(), Duration.ofMinutes(1), clock);
    this.clock = clock;
    this.random = random;
  }

  @Override
  public AttachmentSet addAttachmentsToSet(
      Caller caller, Optional<AttachmentSetId> attachmentSetId, List<NewAttachment> files) {
    return work.write(
        () -> {
          var account = access.requireSupport(caller, SupportActions.ADD_ATTACHMENTS).id();
          var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          KeptFiles.requireNotTooLarge(files);
          var set =
              attachmentSetId
                  .map(id -> sets.live(account, id, now))
                  .orElseGet(() -> newSet(account, now));
          var named = files.stream().map(this::listed).toList();
          var grown = set.plus(named);
          caller.endRehearsal();
          for (int i = 0; i < files.size(); i++) {
            keptFiles.keep(account, named.get(i), files.get(i).data());
          }
          attachments.put(grown);
          return grown;
        });
  }

  private AttachedFile listed(NewAttachment file) {
    return new AttachedFile(AttachmentId.generate(random), file.fileName());
  }

  private AttachmentSet newSet(AccountId account, Instant now) {
    int most = quotas.attachmentSetsPerHour();
    if (most != ServiceQuotas.UNLIMITED
        && attachments.countSetsSince(account, now.minus(SET_QUOTA_SPAN)) >= most) {
      throw new Refusal.AttachmentLimitExceeded(most);
    }
    return new AttachmentSet(account, AttachmentSetId.generate(random), now, List.of());
  }

  @Override
  public Download describeAttachment(Caller caller, AttachmentId attachmentId) {
    return work.read(
        () -> {
          var account = access.requireSupport(caller, SupportActions.DESCRIBE_ATTACHMENT).id();
          if (!reads.admits(account)) {
            throw new Refusal.DescribeAttachmentLimitExceeded(quotas.attachmentReadsPerMinute());
          }
          var visibleSince =
              SupportCase.visibleSince(clock.instant().truncatedTo(ChronoUnit.MILLIS));
          var found =
              Optional.of(attachmentId)
                  .filter(id -> attachments.isOnCaseSince(account, id, visibleSince))
                  .flatMap(id -> attachments.find(account, id))
                  .orElseThrow(() -> new Refusal.AttachmentNotFound(attachmentId.value()));
          caller.endRehearsal();
          return new Download(found, () -> contents.open(found.content(), found.size()));
        });
  }
}
