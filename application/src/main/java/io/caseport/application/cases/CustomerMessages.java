package io.caseport.application.cases;

import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.Redaction;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What customers write to cases by other ways than the API, with the same effects. Who may is for
 * the caller to know; all of it is part of the caller's work.
 */
public final class CustomerMessages {
  /** As for a message through the API. */
  public static final int LONGEST_MESSAGE = 8000;

  private final CaseRepository cases;
  private final CaseChanges changes;
  private final AttachmentSets sets;
  private final RandomGenerator random;

  public CustomerMessages(
      CaseRepository cases, CaseChanges changes, AttachmentSets sets, RandomGenerator random) {
    this.cases = cases;
    this.changes = changes;
    this.sets = sets;
    this.random = random;
  }

  /** How a message shows somebody who has written by mail. */
  public static String author(EmailAddress address) {
    return address + " (Mail) <" + address + ">";
  }

  /**
   * Adds a message to a case.
   *
   * @throws Refusal.CaseNotFound if the account has no such case, or it is out of sight
   * @throws Refusal.CaseNotReopenable if it was resolved too long ago
   * @throws Refusal.AttachmentSetSizeLimitExceeded for too many or too large files
   */
  public void add(
      Account account,
      CaseId id,
      EmailAddress author,
      String text,
      List<NewAttachment> files,
      Instant now) {
    var found =
        cases
            .find(account.id(), id)
            .filter(one -> !one.createdAt().isBefore(SupportCase.visibleSince(now)))
            .orElseThrow(() -> new Refusal.CaseNotFound(id.value()));
    var changed = found.customerReplied(List.of(), now);
    var message =
        new Communication(
            account.id(),
            id,
            changed.communications(),
            Redaction.of(text),
            author(author),
            keep(account.id(), files, now),
            now);
    changes.write(
        CaseChange.of(found, changed, Side.CUSTOMER, account.plan(), now).saying(message));
  }

  private List<AttachedFile> keep(AccountId account, List<NewAttachment> files, Instant now) {
    return files.isEmpty()
        ? List.of()
        : sets.keep(sets.receive(account, Optional.empty(), files, now)).files();
  }

  /** Opens a case with a correspondence that went before it, of which it tells nobody anew. */
  public CaseId open(
      Account account,
      String subject,
      CaseTopic topic,
      LanguageCode language,
      EmailAddress copiedTo,
      List<Written> correspondence,
      Instant now) {
    var opened =
        new SupportCase(
            account.id(),
            CaseId.generate(account.id(), language, now, random),
            DisplayId.generate(random),
            subject,
            topic,
            Severity.LOW,
            language,
            account.root().email().value(),
            List.of(copiedTo.value()),
            CaseStatus.UNASSIGNED,
            now,
            Optional.empty(),
            1,
            1);
    var messages =
        IntStream.range(0, correspondence.size())
            .mapToObj(i -> message(opened, i + 1, correspondence.get(i)))
            .toList();
    changes.opened(opened, messages.getFirst(), account.plan());
    var current = opened;
    for (var message : messages.subList(1, messages.size())) {
      current = current.customerReplied(List.of(), now);
      cases.replace(current, message);
    }
    return opened.id();
  }

  private static Communication message(SupportCase of, int number, Written written) {
    return new Communication(
        of.accountId(),
        of.id(),
        number,
        written.text(),
        written.author(),
        List.of(),
        of.createdAt());
  }

  /** A message of the correspondence, redacted before. */
  public record Written(String author, String text) {}
}
