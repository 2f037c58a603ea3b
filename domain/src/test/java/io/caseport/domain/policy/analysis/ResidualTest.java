package io.caseport.domain.policy.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Condition;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RandomPolicies;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.ResourceClause;
import io.caseport.domain.policy.analysis.Permissions.Cell;
import io.caseport.domain.policy.analysis.Permissions.Through;
import io.caseport.domain.policy.analysis.Residual.Clause;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResidualTest {
  private static final String OFFICE = "'IpAddress':{'aws:SourceIp':'203.0.113.0/24'}";
  private static final String MFA = "'Bool':{'aws:MultiFactorAuthPresent':'true'}";

  @Test
  void what_is_left_to_hold_admits_just_what_the_policies_allow() {
    RandomPolicies random = new RandomPolicies(3);
    int checked = 0;
    for (int round = 0; round < 100; round++) {
      PolicySet policies = random.policies();
      Permissions permissions = Permissions.of(policies);
      for (int i = 0; i < 100; i++) {
        Request request = new Request(random.action(), random.resource(), random.context());
        if (isProper(request)
            && permissions.cells().get(request.action()) instanceof Cell.Conditional cell) {
          checked++;
          assertThat(cell.residual().admits(request))
              .as("%s by %s: %s", request, policies, cell.residual())
              .isEqualTo(request.decidedBy(policies).isAllowed());
        }
      }
    }
    assertThat(checked).isGreaterThan(300);
  }

  @Test
  void what_always_holds_is_left_out() {
    Residual residual =
        residual(
            "support:CreateCase",
            set(allow("support:*", "*", "'StringLikeIfExists':{'aws:username':'*'}," + OFFICE)));

    assertThat(residual.noneOf()).isEmpty();
    assertThat(words(residual.oneOfEach())).containsExactly(List.of("IpAddress aws:SourceIp"));
  }

  @Test
  void a_condition_that_another_implies_is_left_out() {
    Residual residual =
        residual(
            "support:CreateCase",
            set(
                allow(
                    "support:*",
                    "*",
                    "'StringLike':{'aws:username':'a*'},'StringEquals':{'aws:username':'alice'}")));

    assertThat(words(residual.oneOfEach())).containsExactly(List.of("StringEquals aws:username"));
  }

  @Test
  void equal_and_narrower_statements_are_said_once() {
    Residual residual =
        residual(
            "support:CreateCase",
            set(
                allow("support:*", "*", OFFICE),
                allow("support:CreateCase", "*", OFFICE),
                allow("*", "*", OFFICE + ',' + MFA)));

    assertThat(words(residual.oneOfEach())).containsExactly(List.of("IpAddress aws:SourceIp"));
  }

  @Test
  void what_a_boundary_asks_again_is_said_once_and_what_it_asks_beside_is_kept() {
    PolicySet policies = set(allow("support:*", "*", OFFICE));
    var again = RandomPolicies.policy(document(allow("*", "*", OFFICE)));
    var more = RandomPolicies.policy(document(allow("*", "*", MFA)));

    assertThat(words(residual("support:CreateCase", policies.withBoundary(again)).oneOfEach()))
        .containsExactly(List.of("IpAddress aws:SourceIp"));
    assertThat(words(residual("support:CreateCase", policies.withBoundary(more)).oneOfEach()))
        .containsExactly(
            List.of("IpAddress aws:SourceIp"), List.of("Bool aws:MultiFactorAuthPresent"));
  }

  @Test
  void a_deny_that_cannot_matter_is_left_out_and_one_that_does_is_told() {
    String deny =
        "{'Effect':'Deny','Action':'support:*','Resource':'*','Condition':"
            + "{'NotIpAddress':{'aws:SourceIp':'%s'}}}";
    PolicySet policies = set(allow("support:*", "*", OFFICE), deny.formatted("203.0.0.0/16"));
    PolicySet everything = set(allow("*", "*", MFA), deny.formatted("203.0.113.0/24"));

    assertThat(residual("support:CreateCase", policies).noneOf()).isEmpty();
    assertThat(words(List.of(residual("support:CreateCase", everything).noneOf())))
        .containsExactly(List.of("NotIpAddress aws:SourceIp"));
  }

  @Test
  void resources_are_told_where_they_matter_and_gathered_where_nothing_else_differs() {
    String alice = "arn:aws:iam::111122223333:user/alice";
    String bob = "arn:aws:iam::111122223333:user/bob";
    PolicySet policies =
        set(
            allow("iam:GetUser", alice, MFA),
            allow("iam:Get*", bob, MFA),
            allow("iam:Get*", "arn:aws:support:*", MFA));

    Residual residual = residual("iam:GetUser", policies);

    Clause clause = residual.oneOfEach().getFirst().getFirst();
    assertThat(residual.oneOfEach()).hasSize(1);
    assertThat(residual.oneOfEach().getFirst()).hasSize(1);
    assertThat(clause.conditions()).hasSize(1);
    assertThat(clause.resources().map(ResourceClause::patterns).orElseThrow())
        .extracting(pattern -> pattern.text())
        .containsExactly(alice, bob);
  }

  @Test
  void statements_that_apply_to_no_request_have_no_part_in_a_cell() {
    PolicySet policies =
        set(
            allow("support:*", "arn:aws:support:*:*:case/1", OFFICE),
            allow("support:*", "*", OFFICE));

    assertThat(cell("support:CreateCase", policies).through())
        .extracting(Through::number)
        .containsExactly(2);
  }

  @Test
  void actions_of_other_services_can_be_asked_about() {
    PolicySet policies =
        set(allow("s3:Get*", "arn:aws:s3:::reports/*", OFFICE), allow("ec2:*", "*", OFFICE));

    Residual residual = residual("s3:GetObject", policies);

    assertThat(residual.oneOfEach().getFirst().getFirst().resources()).isPresent();
    assertThat(
            residual.admits(
                new Request(
                    Action.of("s3:GetObject"),
                    "arn:aws:s3:::reports/2026",
                    RequestContext.builder().with("aws:SourceIp", "203.0.113.7").build())))
        .isTrue();
    assertThat(cell("s3:PutObject", policies)).isInstanceOf(Cell.Denied.class);
  }

  /** For an action of the catalogue, on a resource that it can be about. */
  private static boolean isProper(Request request) {
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

  private static Residual residual(String action, PolicySet policies) {
    return ((Cell.Conditional) cell(action, policies)).residual();
  }

  private static Cell cell(String action, PolicySet policies) {
    Permissions permissions = Permissions.of(policies, List.of(Action.of(action)));
    assertThat(permissions.doubts()).isEmpty();
    return permissions.cells().values().iterator().next();
  }

  private static List<List<String>> words(List<List<Clause>> clauses) {
    return clauses.stream().map(some -> some.stream().map(ResidualTest::words).toList()).toList();
  }

  private static String words(Clause clause) {
    List<String> conditions = clause.conditions().stream().map(ResidualTest::words).toList();
    return clause.resources().map(ResourceClause::patterns).map(Object::toString).orElse("")
        + String.join(" and ", conditions);
  }

  private static String words(Condition condition) {
    return condition.operator().text() + ' ' + condition.key().name();
  }

  private static PolicySet set(String... statements) {
    return PolicySet.of(List.of(RandomPolicies.policy(document(statements))));
  }

  private static String document(String... statements) {
    return "{\"Version\":\"2012-10-17\",\"Statement\":[%s]}"
        .formatted(String.join(",", statements).replace('\'', '"'));
  }

  private static String allow(String action, String resource, String condition) {
    return "{'Effect':'Allow','Action':'%s','Resource':'%s','Condition':{%s}}"
        .formatted(action, resource, condition);
  }
}
