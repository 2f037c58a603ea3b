package io.caseport.application.port.in;

import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The cases of the caller's account. Who may see cases sees all of the account and none of another.
 *
 * <p>Every method MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller whose
 * policies do not allow {@code support:} and the operation's name; with {@link
 * Refusal.PlanNotEntitled} a caller through the API whose plan does not include it; with {@link
 * Refusal.Throttled} calls beyond the account's rate; what has no meaning here; and with {@link
 * Refusal.DryRunSucceeded} a rehearsal that would have succeeded. A refused call MUST change
 * nothing.
 */
public interface SupportCases {

  /**
   * Opens a case whose first communication is the body. Omitted codes default to {@code technical},
   * {@code general-info}/{@code using-aws}, {@code low} and {@code en}; an omitted issue type is
   * {@code customer-service} where the service takes no other. Secrets in subject and body are
   * redacted before anything is stored.
   *
   * @throws Refusal.InvalidArgument for a code that the catalogue does not have, or an issue type
   *     that the service does not take
   * @throws Refusal.NotInPlan for a severity or issue type outside the plan
   * @throws Refusal.AttachmentSetNotFound and {@link Refusal.AttachmentSetExpired}
   * @throws Refusal.UploadNotFound for any upload: none are given out yet
   * @throws Refusal.CaseCreationLimitExceeded beyond the account's quota
   */
  CaseId createCase(Caller caller, CreateCase command);

  /**
   * Cases by creation, newest first. Named cases come whether resolved or not; without names,
   * resolved ones only on request. An unknown display id is an empty list.
   *
   * @throws Refusal.CaseNotFound if one of the named cases is unknown or older than 24 months
   * @throws Refusal.InvalidPageToken for a token of another list
   */
  Page<CaseDetails> describeCases(Caller caller, DescribeCases query);

  /**
   * The communications of one case, newest first.
   *
   * @throws Refusal.CaseNotFound and {@link Refusal.InvalidPageToken}
   */
  Page<Communication> describeCommunications(Caller caller, DescribeCommunications query);

  /**
   * Adds the customer's message; a resolved case is reopened by it within 14 days.
   *
   * @throws Refusal.CaseNotFound and {@link Refusal.CaseNotReopenable}
   * @throws Refusal.AttachmentSetNotFound and {@link Refusal.AttachmentSetExpired}
   * @throws Refusal.UploadNotFound for any upload: none are given out yet
   */
  void addCommunication(Caller caller, AddCommunication command);

  /**
   * Resolves the case; one that already is resolved stays as it is.
   *
   * @throws Refusal.CaseNotFound if the account has no such case
   */
  Resolution resolveCase(Caller caller, CaseId caseId);

  record CreateCase(
      String subject,
      Optional<String> issueType,
      Optional<String> serviceCode,
      Optional<String> categoryCode,
      Optional<String> severityCode,
      Optional<String> language,
      String communicationBody,
      List<String> ccEmailAddresses,
      Optional<AttachmentSetId> attachmentSetId,
      List<String> uploadIds) {

    /** A case without large uploads. */
    public CreateCase(
        String subject,
        Optional<String> issueType,
        Optional<String> serviceCode,
        Optional<String> categoryCode,
        Optional<String> severityCode,
        Optional<String> language,
        String communicationBody,
        List<String> ccEmailAddresses,
        Optional<AttachmentSetId> attachmentSetId) {
      this(
          subject,
          issueType,
          serviceCode,
          categoryCode,
          severityCode,
          language,
          communicationBody,
          ccEmailAddresses,
          attachmentSetId,
          List.of());
    }
  }

  /** Time bounds are inclusive and compare with the creation of the case. */
  record DescribeCases(
      List<CaseId> caseIds,
      Optional<DisplayId> displayId,
      Optional<Instant> afterTime,
      Optional<Instant> beforeTime,
      boolean includeResolved,
      boolean includeCommunications,
      Optional<String> language,
      PageRequest page) {}

  /** {@code recent} is empty when communications were not asked for. */
  record CaseDetails(SupportCase supportCase, Optional<Page<Communication>> recent) {}

  /** Time bounds are inclusive and compare with the creation of the communication. */
  record DescribeCommunications(
      CaseId caseId, Optional<Instant> afterTime, Optional<Instant> beforeTime, PageRequest page) {}

  record AddCommunication(
      CaseId caseId,
      String communicationBody,
      List<String> ccEmailAddresses,
      Optional<AttachmentSetId> attachmentSetId,
      List<String> uploadIds) {

    /** A message without large uploads. */
    public AddCommunication(
        CaseId caseId,
        String communicationBody,
        List<String> ccEmailAddresses,
        Optional<AttachmentSetId> attachmentSetId) {
      this(caseId, communicationBody, ccEmailAddresses, attachmentSetId, List.of());
    }
  }

  record Resolution(CaseStatus initialStatus, CaseStatus finalStatus) {}
}
