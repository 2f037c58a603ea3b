package io.caseport.domain.policy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RandomPolicies;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.analysis.Permissions.Cell;
import io.caseport.domain.policy.analysis.WhyNot.Failing;
import io.caseport.domain.policy.analysis.WhyNot.Repair;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PermissionsTest {
  private static final Action CREATE = Action.of("support:CreateCase");
  private static final PolicySet OFFICE =
      set(
          "{\"Effect\":\"Allow\",\"Action\":\"support:*\",\"Resource\":\"*\",\"Condition\":"
              + "{\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}}}",
          "{\"Effect\":\"Allow\",\"Action\":\"support:Describe*\",\"Resource\":\"*\"}");

  @Test
  void cells_agree_with_every_sampled_request() {
    RandomPolicies random = new RandomPolicies(7);
    for (int round = 0; round < 40; round++) {
      PolicySet policies = random.policies();
      Permissions permissions = Permissions.of(policies);
      assertThat(permissions.cells()).hasSize(ActionCatalogue.standard().size());
      for (int i = 0; i < 50; i++) {
        Request request = new Request(random.action(), "*", random.context());
        Cell cell = permissions.cells().get(request.action());
        boolean noResource =
            ActionCatalogue.standard()
                .find(request.action().service(), request.action().name())
                .filter(action -> !action.takesResource())
                .isPresent();
        if (cell != null && noResource) {
          boolean allowed = request.decidedBy(policies).isAllowed();
          assertThat(cell)
              .as("%s by %s", request, policies)
              .isNotInstanceOf(allowed ? Cell.Denied.class : Cell.Allowed.class);
        }
      }
    }
  }

  @Test
  void a_matrix_tells_who_may_do_an_action_and_through_what() {
    Map<String, Permissions> matrix =
        Permissions.matrix(
            Map.of(
                "alice", OFFICE,
                "bob", set("{\"Effect\":\"Allow\",\"Action\":\"iam:*\",\"Resource\":\"*\"}"),
                "carol", set("{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}")));

    Map<String, Cell> who = Permissions.whoMay(CREATE, matrix);

    assertThat(who).containsOnlyKeys("alice", "carol");
    assertThat(who.get("carol")).isInstanceOf(Cell.Allowed.class);
    assertThat(who.get("alice"))
        .isInstanceOfSatisfying(
            Cell.Conditional.class,
            cell ->
                assertThat(cell.through())
                    .singleElement()
                    .satisfies(
                        through ->
                            assertThat(through.conditions().getFirst().operator().text())
                                .isEqualTo("IpAddress")));
    assertThat(Permissions.of(OFFICE).cells().get(Action.of("support:DescribeCases")))
        .isInstanceOf(Cell.Allowed.class);
  }

  @Test
  void a_condition_that_fails_is_named_with_a_request_that_would_meet_it() {
    Request request =
        new Request(
            CREATE, "*", RequestContext.builder().with("aws:SourceIp", "198.51.100.1").build());

    WhyNot why = WhyNot.of(OFFICE, request);

    assertThat(why.nearest()).hasSize(2);
    assertThat(why.nearest().getFirst().first()).isInstanceOf(Failing.ConditionNotMet.class);
    assertThat(why.repair())
        .hasValueSatisfying(
            repair -> {
              assertThat(repair).isInstanceOf(Repair.MeetCondition.class);
              assertThat(((Repair.MeetCondition) repair).request().decidedBy(OFFICE).isAllowed())
                  .isTrue();
            });
  }

  @Test
  void a_deny_is_to_be_removed_only_if_that_is_enough() {
    String deny = "{\"Effect\":\"Deny\",\"Action\":\"support:CreateCase\",\"Resource\":\"*\"}";
    String allow = "{\"Effect\":\"Allow\",\"Action\":\"support:*\",\"Resource\":\"*\"}";
    Request request = new Request(CREATE, "*", RequestContext.EMPTY);

    assertThat(WhyNot.of(set(deny, allow), request).repair())
        .hasValueSatisfying(repair -> assertThat(repair).isInstanceOf(Repair.RemoveDeny.class));
    assertThat(WhyNot.of(set(deny, deny, allow), request).repair()).isEmpty();
    assertThat(WhyNot.of(set(deny), request).repair()).isEmpty();
  }

  @Test
  void statements_that_others_make_needless_are_found_and_impossible_ones_told_apart() {
    PolicySet policies =
        set(
            "{\"Effect\":\"Allow\",\"Action\":\"support:*\",\"Resource\":\"*\"}",
            "{\"Effect\":\"Allow\",\"Action\":\"support:Describe*\",\"Resource\":\"*\"}",
            "{\"Effect\":\"Allow\",\"Action\":\"support:*\","
                + "\"Resource\":\"arn:aws:support:us-east-1:111122223333:case/1\"}",
            "{\"Effect\":\"Deny\",\"Action\":\"support:ResolveCase\",\"Resource\":\"*\"}");

    assertThat(NeedlessStatements.of(policies))
        .extracting(needless -> needless.number() + " " + needless.reason())
        .containsExactly("2 SHADOWED", "3 NEVER_APPLIES");
  }

  @Test
  void a_statement_about_another_service_is_needless_only_if_others_say_the_same() {
    String s3 = "{\"Effect\":\"Allow\",\"Action\":\"s3:%s\",\"Resource\":\"*\"}";

    assertThat(NeedlessStatements.of(set(s3.formatted("Get*"), s3.formatted("Put*")))).isEmpty();
    assertThat(NeedlessStatements.of(set(s3.formatted("Get*"), s3.formatted("GetObject"))))
        .extracting(needless -> needless.number() + " " + needless.reason())
        .containsExactly("2 SHADOWED");
  }

  private static PolicySet set(String... statements) {
    return PolicySet.of(
        List.of(
            RandomPolicies.policy(
                "{\"Version\":\"2012-10-17\",\"Statement\":[%s]}"
                    .formatted(String.join(",", statements)))));
  }
}
