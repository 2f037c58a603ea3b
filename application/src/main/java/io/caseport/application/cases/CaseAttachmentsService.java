package io.caseport.application.cases;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.Rate;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Takes files in for messages to come, and gives out those of earlier ones. */
public final class CaseAttachmentsService implements CaseAttachments {
  private static final Duration SET_QUOTA_SPAN = Duration.ofHours(1);

  private final AccessControl access;
  private final AttachmentRepository attachments;
  private final AttachmentSets sets;
  private final UnitOfWork work;
  private final ServiceQuotas quotas;
  private final Rate reads;
  private final InstantSource clock;

  public CaseAttachmentsService(
      AccessControl access,
      AttachmentRepository attachments,
      AttachmentSets sets,
      UnitOfWork work,
      ServiceQuotas quotas,
      InstantSource clock) {
    this.access = access;
    this.attachments = attachments;
    this.sets = sets;
    this.work = work;
    this.quotas = quotas;
    this.reads = new Rate(quotas.attachmentReadsPerMinute(), Duration.ofMinutes(1), clock);
    this.clock = clock;
  }

  @Override
  public AttachmentSet addAttachmentsToSet(
      Caller caller, Optional<AttachmentSetId> attachmentSetId, List<NewAttachment> files) {
    return work.write(
        () -> {
          var account = access.requireSupport(caller, SupportActions.ADD_ATTACHMENTS).id();
          var now = now();
          var incoming = sets.receive(account, attachmentSetId, files, now);
          if (attachmentSetId.isEmpty()) {
            requireSetQuota(account, now);
          }
          caller.endRehearsal();
          return sets.keep(incoming);
        });
  }

  private void requireSetQuota(AccountId account, Instant now) {
    int most = quotas.attachmentSetsPerHour();
    if (most != ServiceQuotas.UNLIMITED
        && attachments.countSetsSince(account, now.minus(SET_QUOTA_SPAN)) >= most) {
      throw new Refusal.AttachmentLimitExceeded(most);
    }
  }

  @Override
  public Download describeAttachment(Caller caller, AttachmentId attachmentId) {
    return work.read(
        () -> {
          var account = access.requireSupport(caller, SupportActions.DESCRIBE_ATTACHMENT).id();
          if (!reads.admits(account)) {
            throw new Refusal.DescribeAttachmentLimitExceeded(quotas.attachmentReadsPerMinute());
          }
          var found = sets.onCase(account, attachmentId, now());
          caller.endRehearsal();
          return found;
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
