package io.caseport.domain.policy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RandomPolicies;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {
  private static final String SUPPORT =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"support:*\","
          + "\"Resource\":\"*\"}]}";

  @Test
  void no_sampled_request_is_decided_differently_without_a_change_that_says_so() {
    RandomPolicies random = new RandomPolicies(20261121);
    int differing = 0;
    int doubtful = 0;
    for (int round = 0; round < 60; round++) {
      PolicySet before = random.policies();
      PolicySet after = random.policies();
      PolicyDifference difference = PolicyDifference.between(before, after);
      doubtful += difference.doubts().isEmpty() ? 0 : 1;
      for (PolicyDifference.Change change : difference.changes()) {
        assertThat(change.witness().decidedBy(before)).isEqualTo(change.before());
        assertThat(change.witness().decidedBy(after)).isEqualTo(change.after());
      }
      for (int i = 0; i < 200; i++) {
        Request request = request(random);
        Decision first = request.decidedBy(before);
        Decision second = request.decidedBy(after);
        if (first.getClass() != second.getClass() && isKnown(request)) {
          differing++;
          assertThat(difference.changes())
              .as("%s%n%s%n%s", request, before, after)
              .anyMatch(
                  change ->
                      change.actions().contains(request.action())
                          && change.before().getClass() == first.getClass()
                          && change.after().getClass() == second.getClass());
        }
      }
    }
    assertThat(differing).isGreaterThan(1_000);
    assertThat(doubtful).as("pairs that are not compared in full").isBetween(1, 50);
  }

  @Test
  void a_condition_on_an_address_is_told_by_an_address_outside_of_it() {
    PolicyDifference difference =
        PolicyDifference.between(
            set(SUPPORT), set(conditional("\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}")));

    assertThat(difference.doubts()).isEmpty();
    assertThat(difference.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.actions()).hasSize(39);
              assertThat(change.revokes()).isTrue();
            });
  }

  @Test
  void two_keys_that_a_variable_compares_are_told_apart_by_values_that_differ() {
    PolicySet own =
        set(conditional("\"StringEquals\":{\"aws:PrincipalTag/team\":\"${aws:username}\"}"));
    PolicySet ownOfA =
        set(
            conditional(
                "\"StringEquals\":{\"aws:PrincipalTag/team\":\"${aws:username}\"},"
                    + "\"StringLike\":{\"aws:PrincipalTag/team\":\"a*\"}"));

    assertThat(PolicyDifference.between(own, ownOfA).doubts()).isEmpty();
    assertThat(Implication.grantsNoMore(ownOfA, own)).isEqualTo(new Implication.Holds());
    assertThat(Implication.grantsNoMore(own, ownOfA)).isInstanceOf(Implication.Fails.class);
  }

  @Test
  void the_same_written_otherwise_makes_no_difference() {
    PolicySet allOfThem =
        set(
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[%s],"
                    .formatted(
                        String.join(
                            ",",
                            ActionCatalogue.standard().actionsOf("support").stream()
                                .map(action -> '"' + action.text() + '"')
                                .toList()))
                + "\"Resource\":\"*\"}]}");

    assertThat(PolicyDifference.between(set(SUPPORT), allOfThem).isNone()).isTrue();
  }

  @Test
  void a_boundary_is_part_of_what_is_compared() {
    PolicySet bounded =
        set(SUPPORT)
            .withBoundary(RandomPolicies.policy(SUPPORT.replace("support:*", "support:Describe*")));

    assertThat(Implication.grantsNoMore(bounded, set(SUPPORT))).isEqualTo(new Implication.Holds());
    assertThat(Implication.grantsNoMore(set(SUPPORT), bounded))
        .isInstanceOfSatisfying(
            Implication.Fails.class,
            fails -> {
              assertThat(fails.witness().actions())
                  .contains(Action.of("support:CreateCase"))
                  .doesNotContain(Action.of("support:DescribeCases"));
              assertThat(fails.witness().before()).isInstanceOf(Decision.ImplicitDeny.class);
            });
  }

  @Test
  void what_is_too_much_to_look_through_is_said_to_be_undecided() {
    StringBuilder conditions = new StringBuilder("\"StringEquals\":{\"aws:username\":\"a\"");
    for (int i = 0; i < 18; i++) {
      conditions.append(",\"aws:PrincipalTag/t%d\":[\"a\",\"b\"]".formatted(i));
    }
    PolicySet many = set(conditional(conditions.append('}').toString()));

    assertThat(Implication.grantsNoMore(many, many)).isInstanceOf(Implication.Undecided.class);
  }

  private static Request request(RandomPolicies random) {
    return new Request(random.action(), random.resource(), random.context());
  }

  /** Whether the request is for an action of the catalogue, on a resource that it can be about. */
  private static boolean isKnown(Request request) {
    return ActionCatalogue.standard()
        .find(request.action().service(), request.action().name())
        .filter(
            action ->
                request.resource().equals("*")
                    ? action.resources().stream().noneMatch(use -> use.required())
                    : action.resources().stream()
                        .anyMatch(
                            use -> request.resource().contains(":" + use.type().name() + "/")))
        .isPresent();
  }

  private static PolicySet set(String json) {
    return PolicySet.of(List.<GrantedPolicy>of(RandomPolicies.policy(json)));
  }

  private static String conditional(String condition) {
    return SUPPORT.replace(
        "\"Resource\":\"*\"", "\"Resource\":\"*\",\"Condition\":{" + condition + "}");
  }
}
