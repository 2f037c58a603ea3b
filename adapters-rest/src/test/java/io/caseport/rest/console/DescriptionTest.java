package io.caseport.rest.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.findings.FindingType;
import io.caseport.domain.policy.wording.Language;
import io.caseport.rest.openapi.Attempts;
import io.caseport.rest.openapi.DescribedCall;
import io.caseport.rest.openapi.DescribedCall.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The description says what the operations do, and they do what it says. */
class DescriptionTest {
  private static final JsonNode DOCUMENT =
      new ConsoleFixture().call("GET", ConsoleApi.DESCRIPTION, "").json();
  private static final String WHY = "/caseport/v1/access/why";

  private final ConsoleFixture api = new ConsoleFixture();

  static Stream<DescribedCall> calls() {
    return DescribedCall.all(DOCUMENT);
  }

  @Test
  void all_that_the_ports_can_do_is_described_and_served() {
    var reached = new ArrayList<Method>();
    calls()
        .forEach(
            call -> {
              var fresh = new ConsoleFixture();
              assertThat(call.callOn(fresh).status()).as(call.toString()).isEqualTo(200);
              reached.addAll(fresh.console.asked);
            });
    var now = WHY + "?arn=arn:aws:iam::111122223333:user/jane&action=support:CreateCase";
    assertThat(api.call("GET", now, "").status()).isEqualTo(200);
    reached.addAll(api.console.asked);
    assertThat(reached)
        .containsAll(
            Arrays.stream(ConsolePorts.class.getRecordComponents())
                .flatMap(port -> Arrays.stream(port.getType().getDeclaredMethods()))
                .filter(method -> !method.isSynthetic())
                .toList());
  }

  @Test
  void what_is_served_is_described_and_nothing_else_is_served() {
    var served =
        ConsoleApi.operations(api.console.ports()).stream()
            .map(each -> each.operation().method() + " " + each.operation().path())
            .toList();
    assertThat(calls().map(call -> call.method() + " " + call.path()))
        .containsExactlyInAnyOrderElementsOf(served)
        .doesNotHaveDuplicates();
    assertThat(calls().map(DescribedCall::toString)).doesNotHaveDuplicates();
    assertThat(api.call("GET", "/caseport/v1/nothing", "").status()).isEqualTo(404);
    assertThat(api.call("DELETE", "/caseport/v1/plan", "").status()).isEqualTo(405);
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
    var told = call.operation().get("description").stringValue();
    assertThat(told).startsWith("Allowed by `");
    var actions = Pattern.compile("`([a-z-]+):([A-Za-z]+)`").matcher(told).results().toList();
    assertThat(actions).isNotEmpty();
    for (var action : actions) {
      var service = action.group(1);
      assertThat(ActionCatalogue.standard().find(service, action.group(2)).isPresent())
          .as(action.group())
          .isEqualTo(!service.equals("access-analyzer"));
    }
  }

  /** Of one operation the description cannot say that one or two others are needed. */
  @ParameterizedTest
  @MethodSource("calls")
  void a_member_may_be_left_out_if_the_description_says_so(DescribedCall call) {
    for (var member : call.members().values()) {
      if (!member.in().equals("path") && !call.path().equals(WHY)) {
        assertAgreed(call.without(member.name()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_member_is_taken_up_to_its_bounds_and_no_further(DescribedCall call) {
    for (var member : call.members().values()) {
      for (var value : Attempts.at(member, items(member))) {
        assertAgreed(call.with(member.name(), value));
      }
    }
  }

  private static IntFunction<JsonNode> items(Member member) {
    var item = member.name().equals("action") ? "support:CreateCase" : "resource";
    return size -> {
      var array = JsonNodeFactory.instance.arrayNode();
      Stream.generate(() -> item).limit(size).forEach(array::add);
      return array;
    };
  }

  /** Both take it, or both refuse it; and a refusal has the form that is described. */
  private static void assertAgreed(DescribedCall call) {
    var answer = call.callOn(new ConsoleFixture());
    assertThat(answer.status())
        .as("%s of %s: %s", call, call.values(), answer.body())
        .isEqualTo(call.isValid() ? 200 : 400);
    if (answer.status() == 400) {
      assertThat(call.errorsOf(400, answer.json())).isEmpty();
    }
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
    assertThat(Forms.PLANS).isEqualTo(joined(codes(SupportPlan.values(), SupportPlan::code)));
    assertThat(Forms.SEVERITIES).isEqualTo(joined(codes(Severity.values(), Severity::code)));
    assertThat(Forms.ISSUE_TYPES).isEqualTo(joined(codes(IssueType.values(), IssueType::code)));
    assertThat(Forms.STATUSES).isEqualTo(joined(codes(CaseStatus.values(), CaseStatus::code)));
    assertThat(Forms.LANGUAGES).isEqualTo(String.join(", ", Language.codes()));
    assertThat(Forms.FINDING_TYPES)
        .isEqualTo(
            joined(
                codes(
                    FindingType.values(),
                    type -> type.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    assertThat(Forms.CHANGES)
        .isEqualTo(
            joined(
                Arrays.stream(CaseEventKind.values())
                    .filter(CaseEventKind::isForCustomers)
                    .map(WireTimeline.WireEntry::code)));
    assertThat(List.of(Forms.RESPONSES.split(", ", -1)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ResponseState.values())
                .map(WireTimeline.WireResponse::code)
                .distinct()
                .toList());
  }

  private static <T> Stream<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code);
  }

  private static String joined(Stream<String> codes) {
    return codes.collect(Collectors.joining(", "));
  }

  @Test
  void whoever_asks_gets_the_description_and_nothing_else() {
    api.signed = false;
    assertThat(api.call("GET", ConsoleApi.DESCRIPTION, "").json()).isEqualTo(DOCUMENT);
    assertThat(calls()).allSatisfy(call -> assertThat(call.callOn(api).status()).isEqualTo(403));
    assertThat(api.console.asked).isEmpty();
  }
}
