package io.caseport.rest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.ContactDesk;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.rest.openapi.Attempts;
import io.caseport.rest.openapi.DescribedCall;
import io.caseport.rest.openapi.DescribedCall.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the desk says what its operations do, and they do what it says. */
class DescriptionTest {
  private static final JsonNode DOCUMENT = new DeskFixture().description();

  private final DeskFixture api = new DeskFixture();

  static Stream<DescribedCall> calls() {
    return DescribedCall.all(DOCUMENT);
  }

  @Test
  void all_that_the_ports_can_do_is_described_and_served() {
    var reached = new ArrayList<Method>();
    calls()
        .forEach(
            call -> {
              var fresh = new DeskFixture();
              assertThat(call.callOn(fresh).status()).as(call.toString()).isEqualTo(200);
              reached.addAll(fresh.desk.asked);
            });
    var promised =
        Stream.of(CaseDesk.class, CannedReplies.class, ContactDesk.class)
            .flatMap(port -> Arrays.stream(port.getDeclaredMethods()))
            .filter(method -> !method.isSynthetic())
            .toList();
    assertThat(promised).hasSizeGreaterThan(15);
    assertThat(reached).containsAll(promised);
  }

  @Test
  void what_is_served_is_described_and_nothing_else_is_served() {
    var served =
        DeskApi.operations(api.desk.cases(), api.desk.cannedReplies(), api.desk.contacts()).stream()
            .map(each -> each.operation().method() + " " + each.operation().path())
            .toList();
    assertThat(calls().map(call -> call.method() + " " + call.path()))
        .containsExactlyInAnyOrderElementsOf(served)
        .doesNotHaveDuplicates();
    assertThat(calls().map(DescribedCall::toString)).doesNotHaveDuplicates();
    assertThat(api.call("GET", "/desk/v1/nothing", "").status()).isEqualTo(404);
    assertThat(api.call("DELETE", "/desk/v1/cases", "").status()).isEqualTo(405);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void examples_are_valid_and_so_is_each_answer(DescribedCall call) {
    assertThat(call.isValid()).isTrue();
    assertThat(call.errorsOf(200, call.exampleAnswer())).isEmpty();
    assertThat(call.errorsOf(200, call.callOn(api).json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void an_action_that_is_told_is_one_that_policies_know(DescribedCall call) {
    var told =
        Pattern.compile("Allowed by `desk:([A-Za-z]+)`\\.")
            .matcher(call.operation().get("description").stringValue());
    assertThat(told.matches()).isTrue();
    assertThat(ActionCatalogue.standard().find("desk", told.group(1))).isPresent();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_member_may_be_left_out_if_the_description_says_so(DescribedCall call) {
    for (var member : call.members().values()) {
      if (!member.in().equals("path")) {
        assertAgreed(call.without(member.name()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_member_is_taken_up_to_its_bounds_and_no_further(DescribedCall call) {
    for (var member : call.members().values()) {
      for (var value : attempts(member)) {
        assertAgreed(call.with(member.name(), value));
      }
    }
  }

  /** Both take it, or both refuse it; and a refusal has the form that is described. */
  private static void assertAgreed(DescribedCall call) {
    var answer = call.callOn(new DeskFixture());
    assertThat(answer.status())
        .as("%s of %s: %s", call, call.values(), answer.body())
        .isEqualTo(call.isValid() ? 200 : 400);
    if (answer.status() == 400) {
      assertThat(call.errorsOf(400, answer.json())).isEmpty();
    }
  }

  private static List<JsonNode> attempts(Member member) {
    var attempts = new ArrayList<>(Attempts.at(member, DescriptionTest::files));
    if (member.schema().has("maxItems")) {
      attempts.add(JsonMapper.shared().readTree("[{\"fileName\": \"\", \"data\": \"AQID\"}]"));
      attempts.add(JsonMapper.shared().readTree("[{\"fileName\": \"a\"}]"));
    }
    return attempts;
  }

  private static JsonNode files(int size) {
    return JsonMapper.shared()
        .readTree(
            Stream.generate(() -> "{\"fileName\": \"a\", \"data\": \"AQID\"}")
                .limit(size)
                .collect(Collectors.joining(",", "[", "]")));
  }

  @Test
  void every_reference_leads_somewhere_and_every_schema_is_used() {
    var schemas = DOCUMENT.at("/components/schemas");
    var referred =
        Pattern.compile("\"#/components/schemas/(\\w+)\"")
            .matcher(DOCUMENT.toString())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(schemas.propertyNames()).containsExactlyInAnyOrderElementsOf(referred);
  }

  @Test
  void the_values_that_are_told_are_those_of_the_domain() {
    assertThat(Forms.STATUSES)
        .isEqualTo(joined(Arrays.stream(CaseStatus.values()).map(CaseStatus::code)));
    assertThat(Forms.STATUSES).startsWith(Forms.OPEN_STATUSES).endsWith(", resolved");
    assertThat(Forms.SEVERITIES)
        .isEqualTo(joined(Arrays.stream(Severity.values()).map(Severity::code)));
    assertThat(Forms.ISSUE_TYPES)
        .isEqualTo(joined(Arrays.stream(IssueType.values()).map(IssueType::code)));
    assertThat(Forms.RESPONSES)
        .isEqualTo(joined(Arrays.stream(ResponseState.values()).map(ResponseState::code)));
    assertThat(Forms.ACTIONS)
        .isEqualTo(
            joined(
                Arrays.stream(CaseAction.values())
                    .filter(CaseAction::isOfDesk)
                    .map(CaseAction::code)));
  }

  @Test
  void each_action_of_the_desk_is_a_path() {
    for (var action : CaseAction.values()) {
      assertThat(DOCUMENT.get("paths").has("/desk/v1/cases/{caseId}/" + action.code()))
          .as(action.code())
          .isEqualTo(action.isOfDesk());
    }
  }

  private static String joined(Stream<String> codes) {
    return codes.collect(Collectors.joining(", "));
  }

  @Test
  void whoever_asks_gets_the_description_and_nothing_else() {
    api.signed = false;
    assertThat(api.description()).isEqualTo(DOCUMENT);
    assertThat(api.call("POST", DeskApi.DESCRIPTION, "{}").status()).isEqualTo(405);
    assertThat(calls()).allSatisfy(call -> assertThat(call.callOn(api).status()).isEqualTo(403));
    assertThat(api.desk.asked).isEmpty();
  }
}
