package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustPolicyTest {
  @Test
  void a_trust_policy_names_principals_of_several_kinds() {
    TrustPolicy policy =
        parse(
            "\"Principal\":{\"AWS\":[\"111122223333\",\"*\"],\"Service\":\"ec2.amazonaws.com\"},"
                + "\"Action\":\"sts:AssumeRole\"");

    PrincipalClause principals = policy.statements().getFirst().principals().orElseThrow();

    assertThat(principals.negated()).isFalse();
    assertThat(principals.patterns())
        .containsExactly(
            PrincipalPattern.of(PrincipalKind.AWS, "111122223333"),
            PrincipalPattern.of(PrincipalKind.AWS, "*"),
            PrincipalPattern.of(PrincipalKind.SERVICE, "ec2.amazonaws.com"));
  }

  @Test
  void everyone_is_written_as_a_star_in_either_form() {
    assertThat(parse("\"Principal\":\"*\",\"Action\":\"sts:*\"").statements().getFirst())
        .extracting(Statement::principals)
        .isEqualTo(
            parse("\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:*\"")
                .statements()
                .getFirst()
                .principals());
  }

  @Test
  void a_deny_may_say_whom_it_is_not_about() {
    assertThat(
            parse("Deny", "\"NotPrincipal\":{\"AWS\":\"111122223333\"},\"Action\":\"sts:*\"")
                .statements()
                .getFirst()
                .principals()
                .map(PrincipalClause::negated))
        .isEqualTo(Optional.of(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "111122223333",
        "arn:aws:iam::111122223333:root",
        "arn:aws:iam::111122223333:user/dev/bob",
        "arn:aws-cn:iam::111122223333:role/Ops",
        "arn:aws:sts::111122223333:assumed-role/Ops/s1",
        "arn:aws:sts::111122223333:federated-user/bob",
        "AIDAEXAMPLEEXAMPLE12"
      })
  void aws_principals_are_accounts_identities_and_sessions(String principal) {
    assertThat(PrincipalPattern.of(PrincipalKind.AWS, principal)).hasToString("AWS:" + principal);
  }

  @ParameterizedTest
  @CsvSource({
    "AWS, arn:aws:iam::111122223333:user/*",
    "AWS, arn:aws:iam::1:root",
    "AWS, bob",
    "AWS, arn:aws:iam::111122223333:group/dev",
    "SERVICE, ec2",
    "SERVICE, *",
    "FEDERATED, saml",
    "CANONICAL_USER, 12"
  })
  void other_texts_are_no_principals(PrincipalKind kind, String principal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrincipalPattern.of(kind, principal))
        .withMessageStartingWith(
            "Invalid principal in policy: \"%s\":\"%s\". It must be", kind.text(), principal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Action':'sts:AssumeRole' | Missing required field Principal. Give it Principal or NotPr",
        "'Principal':'*','Action':'sts:*','Resource':'*' | Has prohibited field Resource. A role",
        "'Principal':'*','Action':'sts:*','NotResource':'*' | Has prohibited field NotResource.",
        "'Principal':'*','Action':'iam:*' | AssumeRole policy may only specify STS AssumeRole acti",
        "'Principal':'*','Action':'*' | AssumeRole policy may only specify STS AssumeRole actions.",
        "'Principal':'*' | Policy statement must contain actions.",
        "'Principal':'me','Action':'sts:*' | Syntax errors in policy. Principal must be \"*\" or"
            + " an",
        "'Principal':{},'Action':'sts:*' | Syntax errors in policy. Principal must name at least"
            + " one",
        "'Principal':{'Aws':'*'},'Action':'sts:*' | Syntax errors in policy. \"Aws\" is no kind of",
        "'Principal':{'AWS':'me'},'Action':'sts:*' | Invalid principal in policy: \"AWS\":\"me\".",
        "'Principal':'*','NotPrincipal':'*','Action':'sts:*' | Syntax errors in policy. A"
            + " statement",
        "'NotPrincipal':'*','Action':'sts:*' | NotPrincipal must be used with Effect Deny: an"
            + " Allow",
        "'Principal':'*','Action':'sts:*','Role':'x' | Syntax errors in policy. \"Role\" is no "
      },
      quoteCharacter = '`')
  void a_malformed_trust_policy_is_refused(String elements, String message) {
    assertThatExceptionOfType(MalformedPolicyDocument.class)
        .isThrownBy(() -> parse(elements.replace('\'', '"')))
        .withMessageStartingWith(message);
  }

  @Test
  void other_names_leave_the_rest_of_the_text_as_it_is() {
    String arn = "arn:aws:iam::111122223333:user/bob";
    TrustPolicy policy =
        parse(
            " \"Action\" : \"sts:*\",\"Sid\":\"bob\",\"Principal\":"
                + "{ \"AWS\" : [\"%s\",\n\"*\", \"%s\" ]}"
                    .formatted(arn, arn.replace("b", "\\u0062")));

    assertThat(policy.renamed(Map.of(arn, "a\"b", "bob", "x")))
        .isEqualTo(
            policy.text().replace(arn, "a\\\"b").replace(arn.replace("b", "\\u0062"), "a\\\"b"));
    assertThat(policy.renamed(Map.of())).isEqualTo(policy.text());
  }

  @Test
  void an_identity_policy_is_no_trust_policy() {
    PolicyDocument identity = PolicyDocument.parse(Policies.allow("sts:*"));

    assertThatIllegalArgumentException().isThrownBy(() -> new TrustPolicy(identity));
  }

  private static TrustPolicy parse(String elements) {
    return parse("Allow", elements);
  }

  private static TrustPolicy parse(String effect, String elements) {
    return TrustPolicy.parse(
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"%s\",%s}]}"
            .formatted(effect, elements));
  }
}
