package io.caseport.rest.support;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.Attachment;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.catalog.CaseLanguage;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ports that remember what they were asked, answer the same every time, or refuse. */
final class RecordingPorts implements SupportCases, CaseAttachments, SupportCatalog {
  static final AccountId ACCOUNT = new AccountId("111122223333");

  /** The caller and the arguments of each call, in order. */
  final List<List<Object>> calls = new ArrayList<>();

  Optional<Refusal> refusal = Optional.empty();

  void called(Object... arguments) {
    calls.add(List.of(arguments));
    refusal.ifPresent(
        refused -> {
          throw refused;
        });
    ((Caller) arguments[0]).endRehearsal();
  }

  @Override
  public CaseId createCase(Caller caller, CreateCase command) {
    called(caller, command);
    return new CaseId("case-" + calls.size());
  }

  @Override
  public Page<CaseDetails> describeCases(Caller caller, DescribeCases query) {
    called(caller, query);
    var recent =
        query.includeCommunications()
            ? Optional.of(new Page<>(List.of(withFile(), bare()), Optional.of("older")))
            : Optional.<Page<Communication>>empty();
    return new Page<>(List.of(new CaseDetails(supportCase(), recent)), Optional.of("next"));
  }

  @Override
  public Page<Communication> describeCommunications(Caller caller, DescribeCommunications query) {
    called(caller, query);
    return new Page<>(List.of(bare()), Optional.empty());
  }

  @Override
  public void addCommunication(Caller caller, AddCommunication command) {
    called(caller, command);
  }

  @Override
  public Resolution resolveCase(Caller caller, CaseId caseId) {
    called(caller, caseId);
    return new Resolution(CaseStatus.WORK_IN_PROGRESS, CaseStatus.RESOLVED);
  }

  @Override
  public AttachmentSet addAttachmentsToSet(
      Caller caller, Optional<AttachmentSetId> attachmentSetId, List<NewAttachment> attachments) {
    called(
        caller,
        attachmentSetId,
        attachments.stream()
            .map(file -> file.fileName() + "=" + new String(file.data(), StandardCharsets.UTF_8))
            .toList());
    var createdAt = Instant.parse("2020-05-14T16:04:40.790Z");
    return new AttachmentSet(ACCOUNT, new AttachmentSetId("as-1"), createdAt, List.of());
  }

  @Override
  public Download describeAttachment(Caller caller, AttachmentId attachmentId) {
    called(caller, attachmentId);
    var data = new byte[] {(byte) 0xFF, 0, 1};
    return new Download(
        new Attachment(ACCOUNT, attachmentId, "log.txt", ContentId.of(data), data.length),
        () -> new ByteArrayInputStream(data));
  }

  @Override
  public List<ServiceDescription> describeServices(
      Caller caller, List<String> serviceCodes, Optional<String> language) {
    called(caller, serviceCodes, language);
    var category = new Described("using-aws", "Using AWS");
    return List.of(new ServiceDescription("general-info", "General Info", List.of(category)));
  }

  @Override
  public List<Described> describeSeverityLevels(Caller caller, Optional<String> language) {
    called(caller, language);
    return List.of(new Described("low", "Low"));
  }

  @Override
  public CaseLanguage.Offer describeCreateCaseOptions(
      Caller caller, String issueType, String serviceCode, String categoryCode, String language) {
    called(caller, issueType, serviceCode, categoryCode, language);
    var hours = new CaseLanguage.Hours(LocalTime.of(9, 0), LocalTime.of(17, 30));
    var dates =
        new CaseLanguage.Dates(
            OffsetDateTime.parse("2026-01-01T00:00:00+09:00"),
            OffsetDateTime.parse("2026-01-02T00:00:00+09:00"));
    var chat = new CaseLanguage.ContactChannel("chat", List.of(hours), List.of(dates));
    return new CaseLanguage.Offer(CaseLanguage.Availability.BEST_EFFORT, List.of(chat));
  }

  @Override
  public List<CaseLanguage> describeSupportedLanguages(
      Caller caller, String issueType, String serviceCode, String categoryCode) {
    called(caller, issueType, serviceCode, categoryCode);
    return List.of(new CaseLanguage(new LanguageCode("ja"), "Japanese", "日本語", Map.of()));
  }

  private static SupportCase supportCase() {
    return new SupportCase(
        ACCOUNT,
        new CaseId("case-1"),
        new DisplayId("176962049400621"),
        "Störung 😀",
        new CaseTopic(IssueType.TECHNICAL, "general-info", "using-aws"),
        Severity.LOW,
        LanguageCode.ENGLISH,
        "root@example.com",
        List.of(),
        CaseStatus.PENDING_CUSTOMER_ACTION,
        Instant.parse("2020-03-23T21:31:47Z"),
        Optional.empty(),
        2,
        1);
  }

  private static Communication withFile() {
    return communication(List.of(new AttachedFile(new AttachmentId("attachment-1"), "log.txt")));
  }

  private static Communication bare() {
    return communication(List.of());
  }

  private static Communication communication(List<AttachedFile> files) {
    return new Communication(
        ACCOUNT,
        new CaseId("case-1"),
        1,
        "Hello",
        "Amazon Web Services",
        files,
        Instant.parse("2020-03-23T21:31:47.774555Z"));
  }
}
