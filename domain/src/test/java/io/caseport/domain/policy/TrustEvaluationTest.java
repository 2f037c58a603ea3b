package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.policy.TrustDecision.TrustMatch;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustEvaluationTest {
  private static final Action ASSUME = Action.of("sts:AssumeRole");
  private static final String ARN = "arn:aws:iam::111122223333:user/alice";
  private static final TrustedParty ALICE =
      new TrustedParty(new AccountId("111122223333"), Set.of(ARN, "AIDAEXAMPLEEXAMPLE12"));

  private static TrustDecision decide(TrustedParty party, RequestContext context, String... given) {
    TrustPolicy policy =
        TrustPolicy.parse(
            "{\"Version\":\"2012-10-17\",\"Statement\":[%s]}"
                .formatted(String.join(",", given).replace('\'', '"')));
    return TrustEvaluation.decide(new PolicyHolder.Role("Ops"), policy, party, ASSUME, context);
  }

  private static String statement(String effect, String principal) {
    return "{'Effect':'%s','Action':'sts:AssumeRole',%s}".formatted(effect, principal);
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:iam::111122223333:user/alice, NAMED",
    "AIDAEXAMPLEEXAMPLE12, NAMED",
    "111122223333, ACCOUNT",
    "arn:aws:iam::111122223333:root, ACCOUNT",
    "*, EVERYONE",
    "arn:aws:iam::111122223333:user/Alice,",
    "444455556666,",
    "arn:aws:iam::444455556666:root,",
    "arn:aws-cn:iam::111122223333:root,",
    "arn:aws-us-gov:iam::111122223333:user/alice,"
  })
  void a_user_is_named_by_itself_its_account_or_as_everyone(String principal, TrustMatch match) {
    TrustDecision decision =
        decide(
            ALICE,
            RequestContext.EMPTY,
            statement("Allow", "'Principal':{'AWS':'%s'}".formatted(principal)));

    assertThat(decision.match()).isEqualTo(Optional.ofNullable(match));
    assertThat(decision.decision().isAllowed()).isEqualTo(match != null);
    assertThat(decision.needsIdentityPolicy())
        .isEqualTo(match == TrustMatch.ACCOUNT || match == TrustMatch.EVERYONE);
  }

  @Test
  void the_closest_of_several_names_counts() {
    assertThat(
            decide(
                    ALICE,
                    RequestContext.EMPTY,
                    statement("Allow", "'Principal':'*'"),
                    statement("Allow", "'Principal':{'AWS':'%s'}".formatted(ARN)),
                    statement("Allow", "'Principal':{'AWS':'111122223333'}"))
                .match())
        .contains(TrustMatch.NAMED);
  }

  @Test
  void a_policy_that_names_others_denies_in_aws_words() {
    Decision decision =
        decide(
                ALICE,
                RequestContext.EMPTY,
                statement("Allow", "'Principal':{'Service':'ec2.amazonaws.com'}"))
            .decision();

    assertThat(decision.reason(ASSUME))
        .isEqualTo("because no role trust policy allows the sts:AssumeRole action");
  }

  @Test
  void a_deny_wins_and_is_put_down_to_the_trust_policy() {
    TrustDecision decision =
        decide(
            ALICE,
            RequestContext.EMPTY,
            statement("Allow", "'Principal':{'AWS':'%s'}".formatted(ARN)),
            statement("Deny", "'Principal':'*'"));

    assertThat(decision.match()).isEmpty();
    assertThat(decision.decision().reason(ASSUME))
        .isEqualTo("with an explicit deny in the role trust policy: role Ops (statement 2)");
  }

  @Test
  void conditions_of_a_trust_policy_count() {
    String external =
        "{'Effect':'Allow','Principal':{'AWS':'*'},'Action':'sts:AssumeRole',"
            + "'Condition':{'StringEquals':{'sts:ExternalId':'secret'}}}";

    assertThat(decide(ALICE, RequestContext.EMPTY, external).decision().isAllowed()).isFalse();
    assertThat(
            decide(
                    ALICE,
                    RequestContext.builder().with("sts:ExternalId", "secret").build(),
                    external)
                .decision()
                .isAllowed())
        .isTrue();
  }

  @Test
  void neither_service_nor_provider_is_anyone_of_an_account() {
    String trust =
        statement(
            "Allow",
            "'Principal':{'Service':'ec2.amazonaws.com','Federated':'accounts.google.com'}");
    TrustedParty namesake =
        new TrustedParty(ALICE.account(), Set.of("ec2.amazonaws.com", "accounts.google.com"));

    assertThat(decide(namesake, RequestContext.EMPTY, trust).decision().isAllowed()).isFalse();
  }

  private static Decision deniedBut(String... principals) {
    String entries = "'" + String.join("','", principals) + "'";
    return decide(
            ALICE,
            RequestContext.EMPTY,
            statement("Allow", "'Principal':'*'"),
            statement("Deny", "'NotPrincipal':{'AWS':[%s]}".formatted(entries)))
        .decision();
  }

  @Test
  void not_principal_leaves_out_whom_it_names_with_the_account() {
    assertThat(deniedBut(ARN, "111122223333")).matches(Decision::isAllowed);
    assertThat(deniedBut(ARN, "arn:aws:iam::111122223333:root")).matches(Decision::isAllowed);
    assertThat(deniedBut(ARN).openRules()).containsExactly(OpenRule.NOT_PRINCIPAL_WITHOUT_ACCOUNT);
    assertThat(deniedBut(ARN)).matches(decision -> !decision.isAllowed());
    assertThat(deniedBut("444455556666")).matches(decision -> !decision.isAllowed());
    assertThat(deniedBut("444455556666", "*")).matches(Decision::isAllowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:iam::111122223333:user/Bob",
        "arn:aws:iam::111122223333:role/bob",
        "arn:aws:sts::111122223333:assumed-role/bob/at-work"
      })
  void the_account_beside_one_of_its_own_leaves_out_none_of_the_others(String bob) {
    for (String account : new String[] {"111122223333", "arn:aws:iam::111122223333:root"}) {
      Decision decision = deniedBut(bob, account);

      assertThat(decision.isAllowed()).isFalse();
      assertThat(decision.openRules()).isEmpty();
    }
  }

  @Test
  void the_account_alone_is_an_open_question() {
    Decision decision = deniedBut("111122223333", "arn:aws:iam::444455556666:user/Bob");

    assertThat(decision.isAllowed()).isFalse();
    assertThat(decision.openRules()).containsExactly(OpenRule.NOT_PRINCIPAL_OF_ACCOUNT_ALONE);
  }
}
