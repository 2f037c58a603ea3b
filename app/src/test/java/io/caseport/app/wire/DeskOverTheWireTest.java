package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.app.wire.DeskEngineers.DeskEngineer;
import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.EngineerAdministration.Role;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.SupportCases.DescribeCommunications;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Engineers work on cases with signed requests, and nobody else does. */
class DeskOverTheWireTest {
  @RegisterExtension static final Server SERVER = new Server();

  private static final String CASES = "/desk/v1/cases";
  private static final String CANNED = "/desk/v1/canned-replies";

  private final WireTenants tenants = SERVER.tenants();
  private final Caller customer = tenants.businessRoot();
  private final DeskEngineers engineers = new DeskEngineers(SERVER.core(), tenants.clients().raw);
  private final DeskEngineer engineer = engineers.create(Role.ENGINEERS);

  private String open(String subject) {
    return tenants.cases().createCase(customer, CaseRequests.create(subject, "Help")).value();
  }

  private static String at(String caseId, String action) {
    return CASES + "/" + caseId + "/" + action;
  }

  private static JsonNode done(RawCalls.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static void assertRefused(int status, String type, RawCalls.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.errorType()).isEqualTo(type);
    assertThat(answer.json().get("message").asString()).isNotEmpty();
  }

  private String status(String caseId) {
    return done(engineer.get(CASES + "/" + caseId)).at("/caseDetails/status").asString();
  }

  private List<String> messagesToCustomer(String caseId) {
    return tenants
        .cases()
        .describeCommunications(
            customer,
            new DescribeCommunications(
                new CaseId(caseId), Optional.empty(), Optional.empty(), PageRequest.first(10)))
        .items()
        .stream()
        .map(message -> message.submittedBy() + ": " + message.body())
        .toList();
  }

  @Test
  void a_case_is_claimed_answered_and_resolved_and_the_customer_sees_the_answer_alone() {
    var id = open("Connections time out");
    var claimed = done(engineer.post(at(id, "claim"), ""));
    assertThat(claimed.at("/assignee/userName").asString()).isEqualTo(engineer.name().value());
    done(engineer.post(at(id, "start-work"), "{}"));
    assertThat(status(id)).isEqualTo("work-in-progress");
    done(engineer.post(at(id, "add-note"), "{\"body\": \"For us alone.\"}"));
    done(engineer.post(at(id, "ask-customer"), "{\"body\": \"Which network?\"}"));
    assertThat(status(id)).isEqualTo("pending-customer-action");
    tenants.cases().addCommunication(customer, CaseRequests.reply(new CaseId(id), "The first."));
    assertThat(status(id)).isEqualTo("customer-action-completed");
    done(engineer.post(at(id, "set-severity"), "{\"severityCode\": \"urgent\"}"));
    done(engineer.post(at(id, "reply"), "{\"body\": \"It is the ACL.\", \"resolve\": true}"));
    assertThat(status(id)).isEqualTo("resolved");
    assertThat(messagesToCustomer(id))
        .hasSize(4)
        .contains("Amazon Web Services: Which network?", "Amazon Web Services: It is the ACL.")
        .noneMatch(message -> message.contains("For us") || message.contains("engineers-"));
    done(engineer.post(at(id, "reopen"), ""));
    done(engineer.post(at(id, "release"), ""));
    done(engineer.post(at(id, "resolve"), ""));
    var view = done(engineer.get(CASES + "/" + id));
    assertThat(view.at("/notes/0/body").asString()).isEqualTo("For us alone.");
    assertThat(view.at("/notes/0/author/userName").asString()).isEqualTo(engineer.name().value());
    assertThat(view.at("/allowedActions").toString()).contains("reopen").doesNotContain("reply");
  }

  @Test
  void files_go_both_ways() {
    var id = open("With files");
    var set =
        done(engineer.post(
                at(id, "attachments"),
                "{\"attachments\": [{\"fileName\": \"a.txt\", \"data\": \"AQID\"}]}"))
            .get("attachmentSetId")
            .asString();
    done(
        engineer.post(
            at(id, "reply"),
            "{\"body\": \"See the file.\", \"attachmentSetId\": \"%s\"}".formatted(set)));
    var file =
        done(engineer.get(at(id, "messages")))
            .at("/messages/0/attachmentSet/0/attachmentId")
            .asString();
    var got = done(engineer.get(at(id, "attachments/" + RawCalls.label(file))));
    assertThat(got.toString()).isEqualTo("{\"fileName\":\"a.txt\",\"data\":\"AQID\"}");
    assertRefused(
        404, "ResourceNotFoundException", engineer.get(at(id, "attachments/attachment-1")));
  }

  @Test
  void cases_are_related_and_merged() {
    var first = open("First");
    var second = open("Second");
    done(engineer.post(at(first, "relate"), "{\"otherCaseId\": \"%s\"}".formatted(second)));
    assertThat(done(engineer.get(CASES + "/" + second)).at("/related/0/caseId").asString())
        .isEqualTo(first);
    var merged =
        done(engineer.post(at(second, "merge"), "{\"intoCaseId\": \"%s\"}".formatted(first)));
    assertThat(merged.get("duplicateOf").asString()).isEqualTo(first);
    assertThat(merged.get("status").asString()).isEqualTo("resolved");
    assertThat(messagesToCustomer(second)).hasSize(2);
  }

  @Test
  void the_queue_comes_in_pages_and_narrowed() {
    var account = customer.accountId().value();
    var opened = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      opened.add(open("Case " + i));
    }
    done(engineer.post(at(opened.getFirst(), "claim"), ""));
    var listed = new ArrayList<String>();
    var parameters = Map.of("accountId", account, "maxResults", "2");
    var page = done(engineer.get(CASES, parameters));
    collect(page, listed);
    while (page.has("nextToken") && listed.size() < 100) {
      page =
          done(
              engineer.get(
                  CASES,
                  Map.of(
                      "accountId",
                      account,
                      "maxResults",
                      "2",
                      "nextToken",
                      page.get("nextToken").asString())));
      collect(page, listed);
    }
    assertThat(listed).containsExactlyInAnyOrderElementsOf(opened).doesNotHaveDuplicates();
    var mine = done(engineer.get(CASES, Map.of("assignee", "me"))).get("cases");
    assertThat(mine).hasSize(1);
    assertThat(mine.get(0).get("accountName").asString()).isNotEmpty();
    assertThat(
            done(engineer.get(CASES, Map.of("accountId", account, "language", "ja"))).get("cases"))
        .isEmpty();
    assertRefused(400, "ValidationException", engineer.get(CASES, Map.of("nextToken", "forged")));
    done(engineer.get(at(opened.getFirst(), "notes"), Map.of("maxResults", "1")));
  }

  private static void collect(JsonNode page, List<String> into) {
    page.get("cases").forEach(each -> into.add(each.get("caseId").asString()));
  }

  @Test
  void canned_replies_are_kept_by_administrators_and_filled_by_everyone() {
    var administrator = engineers.create(Role.ADMINISTRATORS);
    var id = open("Printer");
    var reply = "{\"name\": \"solved\", \"language\": \"en\", \"body\": \"{subject}: solved.\"}";
    assertRefused(403, "AccessDeniedException", engineer.post(CANNED, reply));
    done(administrator.post(CANNED, reply));
    assertRefused(409, "ConflictException", administrator.post(CANNED, reply));
    assertThat(done(engineer.get(CANNED)).at("/cannedReplies/0/name").asString())
        .isEqualTo("solved");
    assertThat(done(engineer.get(at(id, "canned-replies/solved"))).get("body").asString())
        .isEqualTo("Printer: solved.");
    done(administrator.call("PUT", CANNED + "/solved/en", "{\"body\": \"Done.\"}"));
    done(administrator.call("DELETE", CANNED + "/solved/en", ""));
    assertRefused(404, "ResourceNotFoundException", engineer.get(at(id, "canned-replies/solved")));
  }

  @Test
  void a_case_that_another_has_is_not_taken_by_accident() {
    var id = open("Contested");
    var other = engineers.create(Role.ENGINEERS);
    done(engineer.post(at(id, "claim"), ""));
    var collision = other.post(at(id, "claim"), "{\"takeOver\": false}");
    assertRefused(409, "ConflictException", collision);
    assertThat(collision.json().get("reason").asString()).isEqualTo("claimed");
    assertThat(collision.json().get("engineerName").asString()).isEqualTo(engineer.name().value());
    var taken = done(other.post(at(id, "claim"), "{\"takeOver\": true}"));
    assertThat(taken.at("/assignee/userName").asString()).isEqualTo(other.name().value());
  }

  @Test
  void what_the_status_does_not_allow_is_a_conflict() {
    var id = open("Resolved");
    done(engineer.post(at(id, "resolve"), ""));
    var refused = engineer.post(at(id, "reply"), "{\"body\": \"Too late\"}");
    assertRefused(409, "ConflictException", refused);
    assertThat(refused.json().get("status").asString()).isEqualTo("resolved");
    assertThat(refused.json().get("allowedActions").toString()).contains("reopen");
    assertThat(messagesToCustomer(id)).hasSize(1);
  }

  @Test
  void no_key_of_a_customer_opens_the_desk_whatever_its_policies_say() {
    var id = open("Mine");
    var name = new UserName("greedy");
    var user = tenants.identities().createUser(customer, IamPath.ROOT, name);
    tenants
        .policies()
        .putInlinePolicy(
            customer, new Holder.OfUser(name), new PolicyName("desk"), Policies.allowing("desk:*"));
    for (var caller : List.of(customer, tenants.as(user))) {
      var key = tenants.keys().of(caller).resolveCredentials();
      var raw = tenants.clients().raw;
      assertRefused(403, "AccessDeniedException", raw.ask(key, "desk", "GET", CASES, Map.of(), ""));
      assertRefused(
          403,
          "AccessDeniedException",
          raw.ask(key, "desk", "POST", at(id, "claim"), Map.of(), ""));
      assertRefused(
          403, "AccessDeniedException", raw.ask(key, "desk", "GET", CASES + "/x", Map.of(), ""));
    }
    assertThat(status(id)).isEqualTo("unassigned");
  }

  @Test
  void an_engineer_does_what_its_policies_allow_and_not_what_one_denies() {
    var id = open("Guarded");
    var reader = engineers.create(Role.READERS);
    done(reader.get(CASES));
    done(reader.get(CASES + "/" + id));
    var refused = reader.post(at(id, "claim"), "");
    assertRefused(403, "AccessDeniedException", refused);
    assertThat(refused.json().get("message").asString()).contains("desk:ClaimCase");
    SERVER
        .core()
        .policies()
        .putInlinePolicy(
            Caller.throughApi(new Principal.Root(AccountId.DESK)),
            new Holder.OfUser(engineer.name()),
            new PolicyName("NoResolve"),
            Policies.denying("No", "desk:ResolveCase"));
    var denied = engineer.post(at(id, "reply"), "{\"body\": \"Bye\", \"resolve\": true}");
    assertRefused(403, "AccessDeniedException", denied);
    assertThat(denied.json().get("message").asString()).contains("explicit deny");
    assertThat(messagesToCustomer(id)).hasSize(1);
    SERVER.core().engineers().disableEngineer(reader.name());
    assertThat(reader.get(CASES).status()).isEqualTo(403);
  }

  @Test
  void a_signature_for_another_service_is_refused_and_the_description_needs_none() {
    var key = engineer.key();
    assertThat(tenants.clients().raw.ask(key, "support", "GET", CASES, Map.of(), "").status())
        .isEqualTo(403);
    var described = done(engineer.get("/desk/openapi.json"));
    assertThat(described.get("openapi").asString()).isEqualTo("3.1.0");
  }

  @Test
  void a_member_that_is_wrong_and_a_case_that_is_not_there_are_told() {
    var id = open("Wrong");
    var wrong = engineer.post(at(id, "set-severity"), "{\"severityCode\": \"worse\"}");
    assertRefused(400, "ValidationException", wrong);
    assertThat(wrong.json().at("/fieldList/0/name").asString()).isEqualTo("severityCode");
    assertRefused(404, "ResourceNotFoundException", engineer.get(CASES + "/case-1"));
    assertRefused(404, "ResourceNotFoundException", engineer.post(at(id + "0", "claim"), ""));
  }
}
