package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.app.wire.DeskEngineers.DeskEngineer;
import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.EngineerAdministration.Role;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.support.model.SupportException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the console needs, asked with signed requests by customers of an account. */
class ConsoleOverTheWireTest {
  @RegisterExtension static final Server SERVER = new Server();

  private static final String V1 = "/caseport/v1/";

  private final WireTenants tenants = SERVER.tenants();
  private final Caller root = tenants.businessRoot();
  private final RawCalls raw = tenants.clients().raw;

  private RawCalls.Answer ask(
      Caller caller, String method, String path, Map<String, String> parameters, String body) {
    var key = tenants.keys().of(caller).resolveCredentials();
    return raw.ask(key, "caseport", method, V1 + path, parameters, body);
  }

  private static JsonNode done(RawCalls.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static void assertRefused(int status, String type, RawCalls.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.errorType()).isEqualTo(type);
  }

  private JsonNode get(String path, Map<String, String> parameters) {
    return done(ask(root, "GET", path, parameters, ""));
  }

  private JsonNode post(String path, String body) {
    return done(ask(root, "POST", path, Map.of(), body));
  }

  private String open(String subject) {
    return tenants.cases().createCase(root, CaseRequests.create(subject, "Help")).value();
  }

  private static String quoted(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }

  private User user(String name, String action) {
    var user = tenants.identities().createUser(root, IamPath.ROOT, new UserName(name));
    tenants
        .policies()
        .putInlinePolicy(
            root, new Holder.OfUser(user.name()), new PolicyName("own"), Policies.allowing(action));
    return user;
  }

  @Test
  void cases_are_found_by_their_words() {
    var id = open("The printer burns");
    open("Nothing");
    var found = get("cases/search", Map.of("text", "PRINTER"));
    assertThat(found.at("/cases/0/caseId").asString()).isEqualTo(id);
    assertThat(found.get("cases")).hasSize(1);
    tenants.cases().resolveCase(root, new CaseId(id));
    var unassigned = Map.of("text", "printer", "status", "unassigned");
    assertThat(get("cases/search", unassigned).get("cases")).isEmpty();
    var all = Map.of("status", "resolved", "order", "oldest", "maxResults", "10");
    assertThat(get("cases/search", all).get("cases")).hasSize(1);
    assertThat(get("cases/search", Map.of()).get("cases")).hasSize(2);
    var stranger = tenants.strangerRoot();
    assertThat(done(ask(stranger, "GET", "cases/search", all, "")).get("cases")).isEmpty();
  }

  @Test
  void a_case_has_its_story_and_its_clock_and_nothing_of_engineers() {
    var id = open("Connections time out");
    DeskEngineer engineer = new DeskEngineers(SERVER.core(), raw).create(Role.ENGINEERS);
    var at = "/desk/v1/cases/" + id + "/";
    done(engineer.post(at + "claim", ""));
    done(engineer.post(at + "add-note", "{\"body\": \"For us alone.\"}"));
    done(engineer.post(at + "ask-customer", "{\"body\": \"Which network?\"}"));
    var asked = get("cases/" + id + "/timeline", Map.of());
    assertThat(asked.at("/response/state").asString()).isEqualTo("paused");
    tenants.cases().addCommunication(root, CaseRequests.reply(new CaseId(id), "The first."));
    done(engineer.post(at + "reply", "{\"body\": \"It is the ACL.\"}"));
    var told = get("cases/" + id + "/timeline", Map.of());
    assertThat(told.get("entries").findValuesAsString("from"))
        .containsExactly(
            "unassigned", "opened", "pending-customer-action", "customer-action-completed");
    assertThat(told.get("entries").findValuesAsString("to"))
        .containsExactly(
            "opened", "pending-customer-action", "customer-action-completed", "work-in-progress");
    assertThat(told.at("/response/state").asString()).isEqualTo("met");
    assertThat(told.at("/response/targetMinutes").asInt()).isEqualTo(24 * 60);
    assertThat(told.toString())
        .contains("Amazon Web Services", "(Root)")
        .doesNotContain(engineer.name().value(), "For us alone");
    assertRefused(
        404,
        "ResourceNotFoundException",
        ask(tenants.strangerRoot(), "GET", "cases/" + id + "/timeline", Map.of(), ""));
  }

  @Test
  void a_plan_is_changed_holds_at_once_and_is_in_the_trail() {
    assertThat(get("plan", Map.of()).get("current").asString()).isEqualTo("business");
    var basic = ask(root, "PUT", "plan", Map.of(), "{\"plan\": \"basic\"}");
    assertThat(done(basic).get("current").asString()).isEqualTo("basic");
    assertRefused(
        403,
        "SubscriptionRequiredException",
        ask(root, "GET", "cases/search", Map.of("text", "a"), ""));
    assertRefused(
        400, "ValidationException", ask(root, "PUT", "plan", Map.of(), "{\"plan\": \"platinum\"}"));
    assertThat(done(ask(root, "PUT", "plan", Map.of(), "{\"plan\": \"business\"}")).get("plans"))
        .hasSize(7);
    var recorded =
        SERVER
            .core()
            .auditOversight()
            .list(
                root.accountId(),
                AuditFilter.ALL.ofEvent("CreateSupportPlanSchedule"),
                PageRequest.first(10))
            .items();
    assertThat(recorded).hasSize(3);
    assertThat(recorded)
        .allMatch(record -> record.operation().source().equals("console.caseport"))
        .anyMatch(record -> record.text().contains("\"plan\":\"basic\""));
    var engineer = new DeskEngineers(SERVER.core(), raw).create(Role.ADMINISTRATORS);
    assertThat(raw.ask(engineer.key(), "caseport", "GET", V1 + "plan", Map.of(), "").status())
        .isEqualTo(403);
  }

  @Test
  void resources_of_a_check_are_left_out_and_taken_in() {
    var check = SERVER.core().advisor().checks().describeChecks(root, Optional.empty());
    var id = check.checks().getFirst().definition().id().value();
    var path = "advisor/checks/" + RawCalls.label(id) + "/";
    assertThat(get(path + "history", Map.of()).has("days")).isTrue();
    post(path + "exclude", "{\"resourceIds\": [\"no-such-resource\"]}");
    post(path + "include", "{\"resourceIds\": [\"no-such-resource\"]}");
    assertRefused(
        404,
        "ResourceNotFoundException",
        ask(root, "GET", "advisor/checks/none/history", Map.of(), ""));
  }

  @Test
  void policies_are_looked_through_told_and_compared() {
    var wrong = quoted(Policies.allowing("support:NoSuchAction"));
    var findings = post("policies/lint", "{\"document\": " + wrong + "}").get("findings");
    assertThat(findings.toString()).contains("INVALID_ACTION", "\"severity\":\"error\"");
    var before = quoted(Policies.allowing("support:DescribeCases"));
    var after = quoted(Policies.allowing("support:*"));
    var told = post("policies/explain", "{\"document\": " + before + ", \"language\": \"ja\"}");
    assertThat(told.get("lines").toString()).contains("support:DescribeCases", "許可");
    var difference =
        post("policies/diff", "{\"before\": " + before + ", \"after\": " + after + "}");
    assertThat(difference.get("grantsNoMore").asString()).isEqualTo("no");
    assertThat(difference.at("/changes/0/request/action").asString()).startsWith("support:");
    assertRefused(
        400,
        "ValidationException",
        ask(root, "POST", "policies/explain", Map.of(), "{\"document\": \"{}\"}"));
  }

  @Test
  void who_may_what_and_why_not_is_told_to_who_may_know() {
    var jane = user("jane", "support:DescribeCases");
    var who = get("access/who", Map.of("action", "support:DescribeCases", "maxResults", "50"));
    assertThat(who.get("principals").toString()).contains("\"name\":\"jane\"", "\"allowed\"");
    var now = get("access/why", Map.of("arn", jane.arn(), "action", "support:CreateCase"));
    assertThat(now.get("decision").asString()).isEqualTo("implicitDeny");
    assertThat(now.get("policy").asString()).contains("support:CreateCase");
    assertRefused(
        403,
        "AccessDeniedException",
        ask(tenants.as(jane), "GET", "access/who", Map.of("action", "support:CreateCase"), ""));
  }

  @Test
  void a_denied_request_is_explained_by_its_id() {
    var jane = tenants.as(user("jane", "support:CreateCase"));
    var denied =
        catchThrowableOfType(
            SupportException.class,
            () ->
                tenants
                    .clients()
                    .support
                    .describeCases(
                        request -> request.overrideConfiguration(tenants.keys().by(jane))));
    var why = get("access/why", Map.of("requestId", denied.requestId()));
    assertThat(why.get("action").asString()).isEqualTo("support:DescribeCases");
    assertThat(why.get("principal").asString()).endsWith(":user/jane");
    assertThat(why.get("policy").asString()).contains("support:DescribeCases");
    assertThat(why.at("/denied/eventName").asString()).isEqualTo("DescribeCases");
    assertRefused(
        404,
        "ResourceNotFoundException",
        ask(
            tenants.strangerRoot(),
            "GET",
            "access/why",
            Map.of("requestId", denied.requestId()),
            ""));
  }

  /** Each operation that the description has, without any policy. */
  @Test
  void every_operation_asks_for_a_permission() {
    var key = tenants.keys().of(tenants.userWithoutPolicy()).resolveCredentials();
    var calls = DescribedCalls.of(raw.askUnsigned("GET", "/caseport/openapi.json", "").json());
    assertThat(calls).hasSizeGreaterThan(10);
    for (var call : calls) {
      assertRefused(403, "AccessDeniedException", raw.make(key, "caseport", call));
    }
  }
}
