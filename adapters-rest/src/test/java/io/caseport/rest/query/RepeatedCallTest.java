package io.caseport.rest.query;

import static io.caseport.rest.query.Conversation.ADMIN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.RepeatedCalls.CallKey;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedCallTest {
  private static final String ID = "amz-sdk-invocation-id";
  private static final Member<String> NAME = new Member<>("UserName", Shape.text(1, 64));

  private final List<String> done = new ArrayList<>();
  private final Conversation iam =
      Conversation.iam(
          ADMIN,
          List.of(
              Operation.changing(
                      "CreateUser",
                      (caller, in, out) -> {
                        if (in.get(NAME).equals("taken")) {
                          throw new Refusal.EntityAlreadyExists(Refusal.Entity.USER, "taken");
                        }
                        done.add(in.get(NAME));
                        out.number("Number", done.size());
                      })
                  .requires(NAME),
              Operation.usingUp(
                  NAME, "ListUsers", (caller, in, out) -> done.add(in.find(NAME).orElse("none"))),
              Operation.reading("GetUser", (caller, in, out) -> done.add("read"))));

  @Test
  void a_repeated_call_gets_its_first_answer_under_its_own_request_id() {
    var call = FormCall.iam("CreateUser").with("UserName", "a").header(ID, "id-1").request();
    var other = UUID.randomUUID();

    var first = XmlAnswer.of(iam.protocol.answer(call, Conversation.REQUEST_ID));
    var second = XmlAnswer.of(iam.protocol.answer(call, other));

    assertThat(done).containsExactly("a");
    assertThat(second.result()).isEqualTo(first.result()).isEqualTo("<Number>1</Number>");
    assertThat(second.text("RequestId")).isEqualTo(other.toString());
  }

  @Test
  void the_key_is_the_operation_the_id_and_the_digest_of_the_body() {
    iam.say(FormCall.iam("CreateUser").with("UserName", "a").header(ID, "id-1"));

    // echo -n 'Action=CreateUser&Version=2010-05-08&UserName=a' | sha256sum
    assertThat(iam.remembered.answers.keySet())
        .containsExactly(
            new CallKey(
                "CreateUser",
                "id-1",
                "0a1ac9a64a50d7f90490acd0df75f83f564cf6e44de237e0bede014fd2cd13c6"));
    assertThat(iam.remembered.answers.values())
        .containsExactly("<Number>1</Number>".getBytes(UTF_8));
  }

  @Test
  void calls_with_other_content_or_another_id_are_other_calls() {
    iam.say(FormCall.iam("CreateUser").with("UserName", "a").header(ID, "id-1"));
    iam.say(FormCall.iam("CreateUser").with("UserName", "b").header(ID, "id-1"));
    iam.say(FormCall.iam("CreateUser").with("UserName", "a").header(ID, "id-2"));

    assertThat(done).containsExactly("a", "b", "a");
  }

  @Test
  void what_is_used_up_only_with_a_member_is_remembered_only_with_it() {
    for (int attempt = 1; attempt <= 2; attempt++) {
      iam.say(FormCall.iam("ListUsers").with("UserName", "a").header(ID, "id-1"));
      iam.say(FormCall.iam("ListUsers").header(ID, "id-2"));
    }

    assertThat(done).containsExactly("a", "none", "none");
  }

  @Test
  void the_query_string_is_part_of_the_content() {
    for (String name : List.of("a", "b", "a")) {
      String target = FormCall.iam("CreateUser").with("UserName", name).get().target();
      iam.protocol.answer(
          new WireRequest("GET", target, List.of(new WireRequest.Header(ID, "1")), new byte[0]),
          Conversation.REQUEST_ID);
    }

    assertThat(done).containsExactly("a", "b");
  }

  @Test
  void a_refused_call_is_not_remembered() {
    iam.say(FormCall.iam("CreateUser").with("UserName", "taken").header(ID, "id-1"));

    assertThat(iam.remembered.answers).isEmpty();
  }

  @Test
  void calls_that_change_nothing_or_have_no_id_simply_run() {
    iam.say(FormCall.iam("GetUser").header(ID, "id-1"));
    iam.say(FormCall.iam("GetUser").header(ID, "id-1"));
    iam.say(FormCall.iam("CreateUser").with("UserName", "a"));
    iam.say(FormCall.iam("CreateUser").with("UserName", "a"));

    assertThat(done).containsExactly("read", "read", "a", "a");
    assertThat(iam.remembered.answers).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "ünïcode"})
  void an_id_that_cannot_be_kept_is_refused(String id) {
    var answer = iam.say(FormCall.iam("CreateUser").with("UserName", "a").header(ID, id));

    assertThat(answer.error())
        .isEqualTo(
            "400 ValidationError: 1 validation error detected: Value '"
                + id
                + "' at 'amz-sdk-invocation-id' failed to satisfy constraint: Member must have 1 to"
                + " 128 printable characters");
    assertThat(done).isEmpty();
  }

  @Test
  void an_id_may_be_128_characters_long() {
    assertThat(create("i".repeat(128)).status()).isEqualTo(200);
    assertThat(create("i".repeat(129)).status()).isEqualTo(400);
  }

  private XmlAnswer create(String id) {
    return iam.say(FormCall.iam("CreateUser").with("UserName", "a").header(ID, id));
  }
}
