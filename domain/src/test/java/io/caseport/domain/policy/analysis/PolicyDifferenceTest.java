package io.caseport.domain.policy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RandomPolicies;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import java.util.List;
import java.util.Set;
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
    for (int round = 0; round < 40; round++) {
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
                      covers(change, request.action())
                          && change.before().getClass() == first.getClass()
                          && change.after().getClass() == second.getClass());
        }
      }
    }
    assertThat(differing).isGreaterThan(1_000);
    assertThat(doubtful).as("pairs that are not compared in full").isBetween(1, 36);
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
    PolicySet other = set(conditional(conditions.toString().replace("t17", "t18")));

    assertThat(Implication.grantsNoMore(many, other)).isInstanceOf(Implication.Undecided.class);
    assertThat(Implication.grantsNoMore(many, many)).isEqualTo(new Implication.Holds());
  }

  @Test
  void actions_of_other_services_are_compared_class_by_class() {
    PolicySet some = s3("\"s3:Get*\"");
    PolicySet more = s3("\"s3:Get*\",\"S3:PutObject\",\"s3:*Acl\"");

    PolicyDifference difference = PolicyDifference.between(some, more);

    assertThat(difference.doubts()).isEmpty();
    assertThat(difference.changes())
        .isNotEmpty()
        .allSatisfy(
            change -> {
              assertThat(change.grants()).isTrue();
              assertThat(change.actions())
                  .extracting(Action::text)
                  .containsExactlyInAnyOrder("s3:PutObject", "s3:acl");
            });
    assertThat(
            PolicyDifference.between(more, s3("\"s3:*Acl\",\"s3:putobject\",\"s3:get*\"")).isNone())
        .isTrue();
  }

  @Test
  void services_that_nobody_names_are_told_by_one_that_stands_for_all() {
    PolicySet all = set(SUPPORT.replace("support:*", "*"));
    PolicySet allButNew = set(SUPPORT.replace("\"support:*\"", "[\"support:*\",\"*:Get*\"]"));

    assertThat(PolicyDifference.between(allButNew, all).changes())
        .flatExtracting(PolicyDifference.Change::actions)
        .extracting(Action::text)
        .contains("any-other-service:AnyOtherAction", "iam:CreateUser")
        .doesNotContain("any-other-service:get", "support:AnyOtherAction", "iam:GetUser");
  }

  @Test
  void an_action_that_the_catalogue_lacks_counts_where_it_is_written() {
    PolicySet known = set(SUPPORT.replace("support:*", "support:CreateCase"));
    PolicySet newer =
        set(SUPPORT.replace("\"support:*\"", "[\"support:CreateCase\",\"support:NewThing\"]"));
    PolicySet hoped =
        set(SUPPORT.replace("\"support:*\"", "[\"support:CreateCase\",\"support:Hope*\"]"));

    assertThat(PolicyDifference.between(known, newer).changes().getFirst().actions())
        .containsExactly(Action.of("support:NewThing"));
    assertThat(PolicyDifference.between(known, hoped).changes().getFirst().actions())
        .containsExactly(Action.of("support:hope"));
    assertThat(NeedlessStatements.of(newer)).isEmpty();
  }

  @Test
  void conditions_and_resources_of_other_services_are_compared_too() {
    PolicySet reports = set(bucket("reports/*"));

    assertThat(PolicyDifference.between(reports, set(bucket("reports/2026/*"))).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.revokes()).isTrue();
              assertThat(change.witness().resource()).startsWith("arn:aws:s3:::reports/");
            });
    assertThat(Implication.grantsNoMore(set(bucket("reports/2026/*")), reports))
        .isEqualTo(new Implication.Holds());
  }

  private static String bucket(String path) {
    return SUPPORT
        .replace("support:*", "s3:GetObject")
        .replace("\"Resource\":\"*\"", "\"Resource\":\"arn:aws:s3:::" + path + "\"");
  }

  private static PolicySet s3(String actions) {
    return set(SUPPORT.replace("\"support:*\"", "[" + actions + "]"));
  }

  /** An action that the catalogue lacks is told by one of its service or, unnamed, of any. */
  private static boolean covers(PolicyDifference.Change change, Action action) {
    return action.service().equals("s3")
        ? change.actions().stream()
            .anyMatch(each -> Set.of("s3", "any-other-service").contains(each.service()))
        : change.actions().contains(action);
  }

  private static Request request(RandomPolicies random) {
    return new Request(random.action(), random.resource(), random.context());
  }

  /** Whether the action can be about the resource, as far as the catalogue tells. */
  private static boolean isKnown(Request request) {
    if (request.action().service().equals("s3")) {
      return true;
    }
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
