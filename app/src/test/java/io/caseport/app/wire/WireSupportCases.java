package io.caseport.app.wire;

import static io.caseport.app.wire.SupportRefusals.refusing;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.SupportCases;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.support.SupportClient;

/** {@link SupportCases} over the wire. */
record WireSupportCases(SupportClient client, Keyring keys) implements SupportCases {

  @Override
  public CaseId createCase(Caller caller, CreateCase command) {
    var answer =
        refusing(
            () ->
                client.createCase(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .subject(command.subject())
                            .issueType(command.issueType().orElse(null))
                            .serviceCode(command.serviceCode().orElse(null))
                            .categoryCode(command.categoryCode().orElse(null))
                            .severityCode(command.severityCode().orElse(null))
                            .language(command.language().orElse(null))
                            .communicationBody(command.communicationBody())
                            .ccEmailAddresses(command.ccEmailAddresses())
                            .attachmentSetId(
                                command
                                    .attachmentSetId()
                                    .map(AttachmentSetId::value)
                                    .orElse(null))));
    return new CaseId(answer.caseId());
  }

  @Override
  public Page<CaseDetails> describeCases(Caller caller, DescribeCases query) {
    var ids = query.caseIds().stream().map(CaseId::value).toList();
    var answer =
        refusing(
            () ->
                client.describeCases(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .caseIdList(ids)
                            .displayId(query.displayId().map(DisplayId::value).orElse(null))
                            .afterTime(query.afterTime().map(Instant::toString).orElse(null))
                            .beforeTime(query.beforeTime().map(Instant::toString).orElse(null))
                            .includeResolvedCases(query.includeResolved())
                            .includeCommunications(query.includeCommunications())
                            .language(query.language().orElse(null))
                            .nextToken(query.page().token().orElse(null))
                            .maxResults(query.page().size())));
    return new Page<>(
        answer.cases().stream().map(details -> details(caller, details)).toList(),
        Optional.ofNullable(answer.nextToken()));
  }

  @Override
  public Page<Communication> describeCommunications(Caller caller, DescribeCommunications query) {
    var answer =
        refusing(
            () ->
                client.describeCommunications(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .caseId(query.caseId().value())
                            .afterTime(query.afterTime().map(Instant::toString).orElse(null))
                            .beforeTime(query.beforeTime().map(Instant::toString).orElse(null))
                            .nextToken(query.page().token().orElse(null))
                            .maxResults(query.page().size())));
    return new Page<>(
        communications(caller, answer.communications()), Optional.ofNullable(answer.nextToken()));
  }

  @Override
  public void addCommunication(Caller caller, AddCommunication command) {
    var answer =
        refusing(
            () ->
                client.addCommunicationToCase(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .caseId(command.caseId().value())
                            .communicationBody(command.communicationBody())
                            .ccEmailAddresses(command.ccEmailAddresses())
                            .attachmentSetId(
                                command
                                    .attachmentSetId()
                                    .map(AttachmentSetId::value)
                                    .orElse(null))));
    if (!answer.result()) {
      throw new AssertionError("a message that was added gives the result true");
    }
  }

  @Override
  public Resolution resolveCase(Caller caller, CaseId caseId) {
    var answer =
        refusing(
            () ->
                client.resolveCase(
                    request ->
                        request.overrideConfiguration(keys.by(caller)).caseId(caseId.value())));
    return new Resolution(status(answer.initialCaseStatus()), status(answer.finalCaseStatus()));
  }

  private static CaseDetails details(
      Caller caller, software.amazon.awssdk.services.support.model.CaseDetails wire) {
    var supportCase =
        new SupportCase(
            caller.accountId(),
            new CaseId(wire.caseId()),
            new DisplayId(wire.displayId()),
            wire.subject(),
            new CaseTopic(IssueType.TECHNICAL, wire.serviceCode(), wire.categoryCode()),
            Severity.ofCode(wire.severityCode()).orElseThrow(),
            new LanguageCode(wire.language()),
            wire.submittedBy(),
            wire.ccEmailAddresses(),
            status(wire.status()),
            Instant.parse(wire.timeCreated()),
            Optional.empty(),
            0,
            0);
    var recent =
        Optional.ofNullable(wire.recentCommunications())
            .map(
                page ->
                    new Page<>(
                        communications(caller, page.communications()),
                        Optional.ofNullable(page.nextToken())));
    return new CaseDetails(supportCase, recent);
  }

  private static List<Communication> communications(
      Caller caller, List<software.amazon.awssdk.services.support.model.Communication> wire) {
    return wire.stream().map(message -> communication(caller, message)).toList();
  }

  private static Communication communication(
      Caller caller, software.amazon.awssdk.services.support.model.Communication wire) {
    if (!wire.hasAttachmentSet()) {
      throw new AssertionError("attachmentSet is there even when it is empty");
    }
    return new Communication(
        caller.accountId(),
        new CaseId(wire.caseId()),
        0,
        wire.body(),
        wire.submittedBy(),
        wire.attachmentSet().stream()
            .map(file -> new AttachedFile(new AttachmentId(file.attachmentId()), file.fileName()))
            .toList(),
        Instant.parse(wire.timeCreated()));
  }

  private static CaseStatus status(String code) {
    return Arrays.stream(CaseStatus.values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
