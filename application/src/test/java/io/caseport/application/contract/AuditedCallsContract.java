package io.caseport.application.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.AuditedCalls.Outcome;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.Actor;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The promises of {@link AuditedCalls}. */
public interface AuditedCallsContract extends OperatorContract {
  UUID REQUEST = UUID.fromString("5f9d1c1e-0000-4000-8000-000000000001");
  CallKey ONCE = new CallKey("CreateCase", "id-1", "a".repeat(64));

  private AuditedCalls calls() {
    return tenants().auditedCalls();
  }

  private static AuditedCall call(String name, boolean readOnly) {
    return new AuditedCall(
        new AuditedOperation("support.amazonaws.com", name, readOnly),
        Optional.of(REQUEST),
        Map.of("severityCode", "low"));
  }

  private static AuditedCall create() {
    return call("CreateCase", false);
  }

  private static AuditedCall describe() {
    return call("DescribeCases", true);
  }

  private List<AuditRecord> records(AccountId account) {
    return tenants()
        .auditOversight()
        .list(account, AuditFilter.ALL, PageRequest.first(100))
        .items();
  }

  private List<AuditRecord> records() {
    return records(root().accountId());
  }

  private AuditRecord only() {
    assertThat(records()).hasSize(1);
    return records().getFirst();
  }

  private Outcome openCase() {
    var id = tenants().cases().createCase(root(), CaseRequests.about("Printer")).value();
    return new Outcome(id.getBytes(UTF_8), Map.of("caseId", id));
  }

  private int cases() {
    return tenants().cases().describeCases(root(), CaseRequests.all()).items().size();
  }

  @Test
  default void a_change_is_recorded_with_who_made_it_and_what_came_of_it() {
    var facts =
        new RequestFacts(
            Optional.of(new AccessKeyId("AKIAIOSFODNN7EXAMPLE")),
            Optional.of("203.0.113.7"),
            Optional.empty(),
            Optional.of("eu-west-1"),
            Optional.of("aws-cli/2\t\""),
            Optional.empty());
    var caller = Caller.throughApi(root().principal(), facts);
    var answer =
        new String(calls().change(caller, create(), Optional.empty(), this::openCase), UTF_8);
    var record = only();
    assertThat(record.operation()).isEqualTo(create().operation());
    assertThat(record.userName()).contains("root");
    assertThat(record.accessKey()).contains("AKIAIOSFODNN7EXAMPLE");
    assertThat(record.errorCode()).isEmpty();
    assertThat(record.id().at()).isEqualTo(tenants().now().truncatedTo(ChronoUnit.MILLIS));
    assertThat(record.text())
        .isEqualTo(
            """
            {"eventVersion":"1.11","userIdentity":{"type":"Root","principalId":"ACCOUNT",\
            "arn":"arn:aws:iam::ACCOUNT:root","accountId":"ACCOUNT",\
            "accessKeyId":"AKIAIOSFODNN7EXAMPLE"},"eventTime":"2026-03-14T09:26:53Z",\
            "eventSource":"support.amazonaws.com","eventName":"CreateCase",\
            "awsRegion":"eu-west-1","sourceIPAddress":"203.0.113.7",\
            "userAgent":"aws-cli/2\\u0009\\"","requestParameters":{"severityCode":"low"},\
            "responseElements":{"caseId":"CASE"},"requestID":"REQUEST","eventID":"EVENT",\
            "readOnly":false,"eventType":"AwsApiCall","managementEvent":true,\
            "recipientAccountId":"ACCOUNT","eventCategory":"Management"}\
            """
                .replace("ACCOUNT", root().accountId().value())
                .replace("CASE", answer)
                .replace("REQUEST", REQUEST.toString())
                .replace("EVENT", record.id().toString()));
  }

  @Test
  default void a_change_that_is_undone_leaves_no_record_of_itself() {
    assertThatThrownBy(
            () ->
                calls()
                    .change(
                        root(),
                        create(),
                        Optional.of(ONCE),
                        () -> {
                          openCase();
                          throw new Refusal.CaseNotFound("none");
                        }))
        .isInstanceOf(Refusal.CaseNotFound.class);
    assertThat(cases()).isZero();
    assertThat(records()).isEmpty();
  }

  @Test
  default void a_repeated_call_is_recorded_once() {
    var first = calls().change(root(), create(), Optional.of(ONCE), this::openCase);
    assertThat(calls().change(root(), create(), Optional.of(ONCE), this::openCase))
        .isEqualTo(first);
    assertThat(records()).hasSize(1);
    assertThat(cases()).isEqualTo(1);
  }

  @Test
  default void a_refused_call_is_recorded_with_what_decided() {
    var caller = tenants().userWithoutPolicy();
    var denied =
        assertDenied(
            "support:CreateCase",
            () -> tenants().cases().createCase(caller, CaseRequests.about("Secret subject")));
    calls().refused(caller, create(), "AccessDeniedException", denied);
    assertThat(only().errorCode()).contains("AccessDeniedException");
    assertThat(only().text())
        .contains("\"errorCode\":\"AccessDeniedException\"")
        .contains(
            "is not authorized to perform: support:CreateCase on resource: * because no"
                + " identity-based policy allows the support:CreateCase action")
        .contains("\"responseElements\":null");
  }

  @Test
  default void what_a_caller_wrote_is_not_in_the_record_of_a_refusal() {
    calls()
        .refused(
            root(),
            create(),
            "ValidationException",
            new Refusal.InvalidArgument("subject", "Secret subject", "Member must be short"));
    assertThat(only().text()).doesNotContain("Secret").doesNotContain("errorMessage");
  }

  @Test
  default void reads_that_are_alike_share_records_that_say_how_many_they_were() {
    for (int i = 0; i < 5; i++) {
      calls().read(root(), describe());
      assertThat(records()).isEmpty();
    }
    calls().writeSome();
    assertThat(only().text()).contains("\"calls\":5").contains("\"severityCode\"");
    calls().read(root(), describe());
    tenants().advance(Duration.ofSeconds(9));
    calls().read(root(), describe());
    calls().read(root(), describe());
    calls().writeSome();
    assertThat(records()).hasSize(1);
    tenants().advance(Duration.ofSeconds(1));
    calls().writeSome();
    assertThat(records()).hasSize(2);
    assertThat(records()).anyMatch(record -> record.text().contains("\"calls\":3"));
    tenants().advance(Duration.ofSeconds(10));
    calls().writeSome();
    calls().read(root(), describe());
    calls().writeSome();
    assertThat(records()).hasSize(3);
    assertThat(records().getFirst().text()).doesNotContain("additionalEventData");
  }

  @Test
  default void reads_of_others_and_of_other_things_have_records_of_their_own() {
    calls().read(root(), describe());
    calls().read(tenants().supporter(), describe());
    calls().read(root(), call("DescribeServices", true));
    var elsewhere =
        new RequestFacts(
            Optional.empty(),
            Optional.of("203.0.113.9"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    calls().read(Caller.throughApi(root().principal(), elsewhere), describe());
    calls().read(tenants().strangerRoot(), describe());
    calls().writeAll();
    assertThat(records()).hasSize(4);
    assertThat(records(tenants().strangerRoot().accountId())).hasSize(1);
    calls().writeAll();
    assertThat(records()).hasSize(4);
  }

  @Test
  default void what_reads_have_asked_differently_is_not_told_of_all_of_them() {
    calls().read(root(), describe());
    calls().read(root(), new AuditedCall(describe().operation(), Optional.empty(), Map.of()));
    calls().writeAll();
    assertThat(only().text()).contains("\"calls\":2").contains("\"requestParameters\":null");
  }

  @Test
  default void calls_that_were_too_many_are_remembered_like_reads() {
    for (int i = 0; i < 3; i++) {
      calls().refused(root(), create(), "ThrottlingException", new Refusal.Throttled(5));
    }
    assertThat(records()).isEmpty();
    calls().writeAll();
    assertThat(only().errorCode()).contains("ThrottlingException");
    assertThat(only().text()).contains("\"calls\":3");
  }

  @Test
  default void what_is_given_out_is_recorded_first() {
    var outcome = new Outcome("answer".getBytes(UTF_8), Map.of("accessKeyId", "ASIAEXAMPLE"));
    assertThat(calls().issue(root(), call("AssumeRole", true), () -> outcome))
        .isEqualTo(outcome.answer());
    assertThat(only().text()).contains("\"responseElements\":{\"accessKeyId\":\"ASIAEXAMPLE\"}");
  }

  @Test
  default void a_lengthy_call_is_recorded_with_what_it_writes() {
    var jane = new UserName("jane");
    tenants().identities().createUser(root(), IamPath.ROOT, jane);
    calls()
        .lengthy(
            root(),
            create(),
            () ->
                tenants()
                    .credentials()
                    .createLoginProfile(
                        root(), Optional.of(jane), new Password("Correct-Horse-1"), false));
    assertThat(only().operation().readOnly()).isFalse();
    assertThat(only().text()).doesNotContain("Horse");
  }

  @Test
  default void a_lengthy_call_that_writes_several_times_is_recorded_once_and_one_that_fails_not() {
    calls()
        .lengthy(
            root(),
            create(),
            () -> {
              openCase();
              return openCase();
            });
    assertThat(records()).hasSize(1);
    assertRefused(
        Refusal.EntityAlreadyExists.class,
        () ->
            calls()
                .lengthy(
                    root(),
                    create(),
                    () ->
                        tenants()
                            .identities()
                            .createUser(root(), IamPath.ROOT, new UserName("supporter"))));
    assertThat(records()).hasSize(1);
  }

  @Test
  default void a_lengthy_call_that_writes_nothing_is_a_read() {
    calls().lengthy(root(), describe(), this::cases);
    assertThat(records()).isEmpty();
    calls().writeAll();
    assertThat(only().operation()).isEqualTo(describe().operation());
  }

  @Test
  default void at_the_machine_changes_are_recorded_whatever_came_of_them_and_reads_are_not() {
    var operator = new Actor.Operator("erika");
    var before = tenants().auditOversight();
    calls().direct(operator, "caseport-cli", describe(), this::cases);
    calls().direct(operator, "caseport-cli", create(), this::openCase);
    assertRefused(
        Refusal.EntityAlreadyExists.class,
        () ->
            calls()
                .direct(
                    operator,
                    "caseport-cli",
                    create(),
                    () ->
                        tenants()
                            .identities()
                            .createUser(root(), IamPath.ROOT, new UserName("supporter"))));
    calls().writeAll();
    var told = before.list(AccountId.DESK, AuditFilter.ALL, PageRequest.first(10)).items();
    assertThat(told)
        .extracting(AuditRecord::errorCode)
        .containsExactlyInAnyOrder(Optional.empty(), Optional.of("EntityAlreadyExists"));
    assertThat(told)
        .allMatch(record -> record.text().contains("\"type\":\"Operator\""))
        .allMatch(record -> record.text().contains("\"userName\":\"erika\""))
        .allMatch(record -> record.text().contains("\"userAgent\":\"caseport-cli\""));
    assertThat(records()).isEmpty();
  }

  @Test
  default void what_clients_say_of_themselves_takes_no_room_beyond_a_line() {
    var honest = "x".repeat(256);
    for (var agent : List.of(honest + "a".repeat(5_000), honest + "b".repeat(5_000))) {
      var facts =
          new RequestFacts(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(agent),
              Optional.empty());
      calls().read(Caller.throughApi(root().principal(), facts), describe());
    }
    calls().writeAll();
    assertThat(only().text()).contains("\"calls\":2").contains("\"" + honest + "\"");
  }

  @Test
  default void a_signature_that_does_not_hold_is_told_to_whose_key_was_named() {
    var key = tenants().identities().createAccessKey(root(), Optional.empty()).key().id();
    calls().unproved(key, RequestFacts.NONE, create(), "InvalidSignatureException");
    calls().unproved(key, RequestFacts.NONE, create(), "InvalidSignatureException");
    calls()
        .unproved(
            new AccessKeyId("AKIAUNKNOWN"),
            RequestFacts.NONE,
            create(),
            "InvalidSignatureException");
    assertThat(records()).isEmpty();
    calls().writeSome();
    assertThat(only().accessKey()).contains(key.value());
    assertThat(only().text()).contains("\"type\":\"Unknown\"").contains("\"calls\":2");
    assertThat(records(AccountId.DESK)).isEmpty();
  }
}
