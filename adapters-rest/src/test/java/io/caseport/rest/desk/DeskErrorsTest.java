package io.caseport.rest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.ActionHindrance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the desk says no. */
class DeskErrorsTest {
  private static final String REPLY = "/desk/v1/cases/case-111122223333-muen-2026-1/reply";

  private final DeskFixture api = new DeskFixture();

  @Test
  void all_members_that_are_wrong_are_told() {
    var answer = api.call("POST", REPLY, "{\"body\": \"\", \"attachmentSetId\": \"\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(
            answer.json().get("fieldList").valueStream().map(field -> field.get("name").asString()))
        .containsExactly("attachmentSetId", "body");
    assertThat(api.desk.asked).isEmpty();
  }

  @Test
  void what_only_the_core_knows_to_be_wrong_is_told_in_the_same_way() {
    api.desk.refusal =
        Optional.of(new Refusal.InvalidArgument("body", " ", "Member must not be blank"));
    assertThat(api.call("POST", REPLY, "{\"body\": \" \"}").body())
        .isEqualTo(
            "{\"message\":\"1 validation error detected: Value ' ' at 'body' failed to satisfy"
                + " constraint: Member must not be blank\",\"fieldList\":[{\"name\":\"body\","
                + "\"message\":\"Member must not be blank\"}]}");
  }

  @Test
  void a_body_that_is_not_json_is_refused_in_the_same_form() {
    var answer = api.call("POST", REPLY, "reply");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("fieldList").isEmpty()).isTrue();
  }

  @Test
  void a_case_that_another_has_is_a_conflict_with_who_and_since_when() {
    api.desk.refusal =
        Optional.of(new Refusal.CaseClaimed("case-1", "AIDA1", "jane", Instant.EPOCH));
    var answer = api.call("POST", REPLY.replace("reply", "claim"), "");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("reason").asString()).isEqualTo("claimed");
    assertThat(answer.json().get("engineerName").asString()).isEqualTo("jane");
  }

  @Test
  void what_the_status_does_not_allow_is_a_conflict_with_what_it_does() {
    api.desk.refusal =
        Optional.of(
            new Refusal.CaseActionNotAllowed(
                "case-1", "reply", "resolved", ActionHindrance.RESOLVED, List.of("reopen")));
    var answer = api.call("POST", REPLY, "{\"body\": \"Hello\"}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("allowedActions").toString()).isEqualTo("[\"reopen\"]");
  }

  @Test
  void an_id_that_was_never_given_out_is_looked_for_where_nothing_is() {
    api.call("GET", "/desk/v1/cases/171122334455667", "");
    assertThat(api.desk.given.getFirst()[1].toString())
        .isEqualTo("171122334455667 of account 000000000000");
  }

  @Test
  void a_repeated_call_gets_its_first_answer() {
    var body = "{\"body\": \"Hello\"}";
    var first = api.call("POST", REPLY, body, "amz-sdk-invocation-id", "one");
    assertThat(api.call("POST", REPLY, body, "amz-sdk-invocation-id", "one")).isEqualTo(first);
    assertThat(api.desk.asked).hasSize(1);
    api.call("POST", REPLY, body, "amz-sdk-invocation-id", "two");
    assertThat(api.desk.asked).hasSize(2);
  }
}
