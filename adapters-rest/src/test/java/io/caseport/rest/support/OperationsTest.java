package io.caseport.rest.support;

import static io.caseport.rest.support.ApiFixture.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SupportCases;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.DisplayId;
import io.caseport.rest.support.ApiFixture.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every member of every operation reaches the port, and what the port answers the client. */
class OperationsTest {
  private static final String COMMUNICATION =
      "{\"caseId\":\"case-1\",\"body\":\"Hello\",\"submittedBy\":\"Amazon Web Services\","
          + "\"timeCreated\":\"2020-03-23T21:31:47.774Z\",\"attachmentSet\":[]}";

  private final ApiFixture api = new ApiFixture();

  @Test
  void CreateCase_with_every_member() {
    var body =
        """
        {"subject":"S","issueType":"technical","serviceCode":"s","categoryCode":"c",
         "severityCode":"low","language":"ja","communicationBody":"B","dryRun":false,
         "ccEmailAddresses":["a@example.com","b@example.com"],"attachmentSetId":"as-1",
         "uploadIds":[]}\
        """;
    assertThat(api.call("CreateCase", body)).isEqualTo(Answer.ok("{\"caseId\":\"case-1\"}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new SupportCases.CreateCase(
                    "S",
                    Optional.of("technical"),
                    Optional.of("s"),
                    Optional.of("c"),
                    Optional.of("low"),
                    Optional.of("ja"),
                    "B",
                    List.of("a@example.com", "b@example.com"),
                    Optional.of(new AttachmentSetId("as-1")))));
  }

  @Test
  void uploads_are_left_to_the_use_case_to_refuse_after_permission() {
    api.call(
        "CreateCase", "{\"subject\":\"S\",\"communicationBody\":\"B\",\"uploadIds\":[\"u-1\"]}");
    api.call(
        "AddCommunicationToCase",
        "{\"caseId\":\"c\",\"communicationBody\":\"B\",\"uploadIds\":[\"u-2\"]}");
    assertThat(api.ports.calls.get(0).get(1))
        .isInstanceOfSatisfying(
            SupportCases.CreateCase.class,
            command -> assertThat(command.uploadIds()).containsExactly("u-1"));
    assertThat(api.ports.calls.get(1).get(1))
        .isInstanceOfSatisfying(
            SupportCases.AddCommunication.class,
            command -> assertThat(command.uploadIds()).containsExactly("u-2"));
  }

  @Test
  void CreateCase_with_nothing_but_what_is_needed() {
    var body = "{\"subject\":\"S\",\"communicationBody\":\"B\",\"language\":null,\"unknown\":[{}]}";
    assertThat(api.call("CreateCase", body).status()).isEqualTo(200);
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new SupportCases.CreateCase(
                    "S",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "B",
                    List.of(),
                    Optional.empty())));
  }

  @Test
  void DescribeCases_with_every_member() {
    var body =
        """
        {"caseIdList":["case-1","case-2"],"displayId":"1234","afterTime":"2020-03-23",
         "beforeTime":"2020-03-24T06:31:47.5+09:00","includeResolvedCases":true,"nextToken":"t",
         "maxResults":10,"language":"en","includeCommunications":false}\
        """;
    assertThat(api.call("DescribeCases", body))
        .isEqualTo(
            Answer.ok(
                "{\"cases\":[{\"caseId\":\"case-1\",\"displayId\":\"176962049400621\","
                    + "\"subject\":\"Störung 😀\",\"status\":\"pending-customer-action\","
                    + "\"serviceCode\":\"general-info\",\"categoryCode\":\"using-aws\","
                    + "\"severityCode\":\"low\",\"submittedBy\":\"root@example.com\","
                    + "\"timeCreated\":\"2020-03-23T21:31:47.000Z\",\"ccEmailAddresses\":[],"
                    + "\"language\":\"en\"}],\"nextToken\":\"next\"}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new SupportCases.DescribeCases(
                    List.of(new CaseId("case-1"), new CaseId("case-2")),
                    Optional.of(new DisplayId("1234")),
                    Optional.of(Instant.parse("2020-03-23T00:00:00Z")),
                    Optional.of(Instant.parse("2020-03-23T21:31:47.5Z")),
                    true,
                    false,
                    Optional.of("en"),
                    new PageRequest(Optional.of("t"), 10))));
  }

  @Test
  void DescribeCases_brings_recent_communications_of_open_cases_unless_told_otherwise() {
    assertThat(api.call("DescribeCases", "{}").body())
        .contains(
            "\"recentCommunications\":{\"communications\":["
                + COMMUNICATION.replace(
                    "\"attachmentSet\":[]",
                    "\"attachmentSet\":[{\"attachmentId\":\"attachment-1\",\"fileName\":\"log.txt\"}],"
                        + "\"attachments\":[{\"attachmentId\":\"attachment-1\",\"fileName\":\"log.txt\"}]")
                + ","
                + COMMUNICATION
                + "],\"nextToken\":\"older\"}");
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new SupportCases.DescribeCases(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    true,
                    Optional.empty(),
                    PageRequest.first(100))));
  }

  @Test
  void DescribeCommunications_with_every_member() {
    var body =
        """
        {"caseId":"case-1","afterTime":"2020-03-23T21:31","beforeTime":"2020-03-23T21:31:47Z",
         "nextToken":"t","maxResults":100}\
        """;
    assertThat(api.call("DescribeCommunications", body))
        .isEqualTo(Answer.ok("{\"communications\":[" + COMMUNICATION + "]}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new SupportCases.DescribeCommunications(
                    new CaseId("case-1"),
                    Optional.of(Instant.parse("2020-03-23T21:31:00Z")),
                    Optional.of(Instant.parse("2020-03-23T21:31:47Z")),
                    new PageRequest(Optional.of("t"), 100))));
  }

  @Test
  void AddCommunicationToCase_with_every_member() {
    var body =
        """
        {"caseId":"case-1","communicationBody":"B","ccEmailAddresses":["a@example.com"],
         "attachmentSetId":"as-1","uploadIds":[]}\
        """;
    assertThat(api.call("AddCommunicationToCase", body)).isEqualTo(Answer.ok("{\"result\":true}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(
                ROOT,
                new SupportCases.AddCommunication(
                    new CaseId("case-1"),
                    "B",
                    List.of("a@example.com"),
                    Optional.of(new AttachmentSetId("as-1")))));
  }

  @Test
  void ResolveCase() {
    assertThat(api.call("ResolveCase", "{\"caseId\":\"case-1\"}"))
        .isEqualTo(
            Answer.ok(
                "{\"initialCaseStatus\":\"work-in-progress\",\"finalCaseStatus\":\"resolved\"}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, new CaseId("case-1")));
  }

  @Test
  void AddAttachmentsToSet_with_every_member() {
    var body =
        """
        {"attachmentSetId":"as-1","attachments":[
          {"fileName":"a.txt","data":"aGk="},{"fileName":"b","data":""}]}\
        """;
    assertThat(api.call("AddAttachmentsToSet", body))
        .isEqualTo(
            Answer.ok(
                "{\"attachmentSetId\":\"as-1\",\"expiryTime\":\"2020-05-14T17:04:40.790+0000\"}"));
    assertThat(api.ports.calls)
        .containsExactly(
            List.of(ROOT, Optional.of(new AttachmentSetId("as-1")), List.of("a.txt=hi", "b=")));
  }

  @Test
  void DescribeAttachment() {
    assertThat(api.call("DescribeAttachment", "{\"attachmentId\":\"attachment-1\"}"))
        .isEqualTo(Answer.ok("{\"attachment\":{\"fileName\":\"log.txt\",\"data\":\"/wAB\"}}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, new AttachmentId("attachment-1")));
  }

  @Test
  void DescribeServices() {
    assertThat(
            api.call("DescribeServices", "{\"serviceCodeList\":[\"a\",\"b\"],\"language\":\"ja\"}"))
        .isEqualTo(
            Answer.ok(
                "{\"services\":[{\"code\":\"general-info\",\"name\":\"General Info\","
                    + "\"categories\":[{\"code\":\"using-aws\",\"name\":\"Using AWS\"}]}]}"));
    assertThat(api.ports.calls)
        .containsExactly(List.of(ROOT, List.of("a", "b"), Optional.of("ja")));
  }

  @Test
  void DescribeSeverityLevels() {
    assertThat(api.call("DescribeSeverityLevels", "{\"language\":\"en\"}"))
        .isEqualTo(Answer.ok("{\"severityLevels\":[{\"code\":\"low\",\"name\":\"Low\"}]}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, Optional.of("en")));
  }

  @Test
  void DescribeCreateCaseOptions() {
    var body =
        """
        {"issueType":"technical","serviceCode":"s","categoryCode":"c","language":"ja"}\
        """;
    assertThat(api.call("DescribeCreateCaseOptions", body))
        .isEqualTo(
            Answer.ok(
                "{\"languageAvailability\":\"best_effort\",\"communicationTypes\":[{"
                    + "\"type\":\"chat\",\"supportedHours\":[{\"startTime\":\"09:00:00.000\","
                    + "\"endTime\":\"17:30:00.000\"}],\"datesWithoutSupport\":[{"
                    + "\"startDateTime\":\"2025-12-31T15:00:00.000+00:00\","
                    + "\"endDateTime\":\"2026-01-01T15:00:00.000+00:00\"}]}]}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, "technical", "s", "c", "ja"));
  }

  @Test
  void DescribeSupportedLanguages() {
    var body = "{\"issueType\":\"technical\",\"serviceCode\":\"s\",\"categoryCode\":\"c\"}";
    assertThat(api.call("DescribeSupportedLanguages", body))
        .isEqualTo(
            Answer.ok(
                "{\"supportedLanguages\":[{\"code\":\"ja\",\"language\":\"Japanese\","
                    + "\"display\":\"日本語\"}]}"));
    assertThat(api.ports.calls).containsExactly(List.of(ROOT, "technical", "s", "c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GetAttachmentUploadLinks",
        "CompleteAttachmentUpload",
        "DescribeAttachmentUploadStatus",
        "GetAttachmentDownloadLink"
      })
  void operations_that_are_not_there_yet_say_so(String operation) {
    assertThat(api.call(operation, "{\"fileName\":\"x\",\"range\":{\"start\":1}}"))
        .isEqualTo(
            Answer.error(
                404,
                "UnknownOperationException",
                "The operation " + operation + " is not available on this server yet."));
    assertThat(api.call(operation, "{").body()).contains("SerializationException");
  }
}
