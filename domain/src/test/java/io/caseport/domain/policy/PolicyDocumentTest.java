package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.refusal.Refusal.MalformedPolicyDocument;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDocumentTest {
  private static final String FULL =
      """
      {
        "Version": "2012-10-17",
        "Id": "desk",
        "Statement": [
          {"Sid": "Work", "Effect": "Allow", "Action": ["support:*", "*"], "Resource": "*"},
          {"NotResource": ["arn:aws:iam::111122223333:user/a*", "*"], "NotAction": "iam:Get?ser",
           "Effect": "Deny"}
        ]
      }
      """;

  @Test
  void a_document_keeps_its_text_and_holds_its_elements() {
    PolicyDocument document = PolicyDocument.parse(FULL);

    assertThat(document.text()).isEqualTo(FULL);
    assertThat(document.version()).contains(PolicyVersion.V2012_10_17);
    assertThat(document.id()).contains("desk");
    assertThat(document.statements())
        .containsExactly(
            new Statement(
                1,
                Optional.of("Work"),
                Effect.ALLOW,
                Optional.empty(),
                new ActionClause(
                    false, List.of(ActionPattern.of("support:*"), ActionPattern.of("*"))),
                new ResourceClause(false, List.of(ResourcePattern.of("*"))),
                List.of(),
                place("{\"Sid\"", "\"Resource\": \"*\"}")),
            new Statement(
                2,
                Optional.empty(),
                Effect.DENY,
                Optional.empty(),
                new ActionClause(true, List.of(ActionPattern.of("iam:Get?ser"))),
                new ResourceClause(
                    true,
                    List.of(
                        ResourcePattern.of("arn:aws:iam::111122223333:user/a*"),
                        ResourcePattern.of("*"))),
                List.of(),
                place("{\"NotResource\"", "\"Deny\"}")));
    assertThat(document).isEqualTo(PolicyDocument.parse(FULL)).hasToString(FULL);
  }

  private static TextRange place(String first, String last) {
    return new TextRange(FULL.indexOf(first), FULL.indexOf(last) + last.length());
  }

  @Test
  void a_single_statement_needs_no_list() {
    PolicyDocument document = PolicyDocument.parse(Policies.allow("support:*"));

    assertThat(document.statements()).hasSize(1);
    assertThat(document.statements().getFirst().number()).isEqualTo(1);
  }

  @Test
  void older_versions_are_read_but_not_taken_for_new_policies() {
    String absent = Policies.allow("support:*").replace("\"Version\":\"2012-10-17\",", "");
    String old = Policies.allow("support:*").replace("2012-10-17", "2008-10-17");

    assertThat(PolicyDocument.parse(absent).version()).isEmpty();
    assertThat(PolicyDocument.parse(old).version()).contains(PolicyVersion.V2008_10_17);
    assertThat(PolicyDocument.parseNew(FULL)).isEqualTo(PolicyDocument.parse(FULL));
    assertThatExceptionOfType(MalformedPolicyDocument.class)
        .isThrownBy(() -> PolicyDocument.parseNew(absent))
        .withMessageStartingWith("Policy document must be version 2012-10-17 or greater.")
        .withMessageEndingWith("(line 1, column 1)");
    assertThatExceptionOfType(MalformedPolicyDocument.class)
        .isThrownBy(() -> PolicyDocument.parseNew(old))
        .withMessageStartingWith("Policy document must be version 2012-10-17 or greater.")
        .withMessageEndingWith("(line 1, column 12)");
    assertThatExceptionOfType(MalformedPolicyDocument.class)
        .isThrownBy(() -> PolicyDocument.parseNew(old.replace("2008", "2009")))
        .withMessageContaining("Version must be \"2012-10-17\", not \"2009-10-17\"");
  }

  @Test
  void a_policy_with_another_fault_is_not_blamed_on_its_version() {
    assertThatExceptionOfType(MalformedPolicyDocument.class)
        .isThrownBy(() -> PolicyDocument.parseNew("{\"Statement\": []}"))
        .withMessageStartingWith("Syntax errors in policy. Statement must hold at least one");
  }

  @Test
  void size_leaves_white_space_out_wherever_it_stands() {
    PolicyDocument document =
        PolicyDocument.parse(
            "{ \"Id\":\t\"a b\",\r\n"
                + "\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}");

    assertThat(document.sizeWithoutWhitespace())
        .isEqualTo(
            "{\"Id\":\"ab\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}"
                .length());
  }

  @Test
  void an_empty_sid_is_none_and_may_be_repeated() {
    String statement = "{\"Sid\":\"\",\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}";

    PolicyDocument document =
        PolicyDocument.parse("{\"Statement\":[" + statement + "," + statement + "]}");

    assertThat(document.statements()).extracting(Statement::sid).containsOnly(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "support:*",
        "SUPPORT:createcase",
        "support:?*",
        "*:*",
        "*:Get*",
        "execute-api:x"
      })
  void action_patterns_are_accepted(String action) {
    assertThat(
            PolicyDocument.parse(Policies.allow(action))
                .statements()
                .getFirst()
                .actions()
                .patterns())
        .extracting(ActionPattern::text)
        .containsExactly(action);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "arn:aws:support:*",
        "arn:aws:support::111122223333:case/*",
        "arn:aws-cn:iam::*:user/*",
        "arn:*:iam::111122223333:role/a:b",
        "arn:aws:iam:*:*:role/x",
        "arn:aws:s3:::bucket/$a"
      })
  void resource_patterns_are_accepted(String resource) {
    assertThat(
            PolicyDocument.parse(Policies.statement("Allow", "Action", "*", "Resource", resource))
                .statements()
                .getFirst()
                .resources()
                .patterns())
        .extracting(ResourcePattern::text)
        .containsExactly(resource);
  }

  @Test
  void variables_are_plain_text_in_versions_that_have_none() {
    String resource = "arn:aws:iam::111122223333:user/${aws:username}";
    String current = Policies.statement("Allow", "Action", "*", "Resource", resource);
    PolicyDocument old = PolicyDocument.parse(current.replace("2012-10-17", "2008-10-17"));

    ResourceClause resources = old.statements().getFirst().resources();

    assertThat(resources.covers(resource)).isTrue();
    assertThat(resources.covers("arn:aws:iam::111122223333:user/alice")).isFalse();
    assertThat(PolicyDocument.parse(current).statements().getFirst().isUnconditional()).isFalse();
  }

  @Test
  void a_damaged_document_is_refused_and_nothing_else_happens() {
    SplittableRandom random = new SplittableRandom(20261121);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(FULL);
      for (int damage = random.nextInt(1, 4); damage > 0; damage--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
          default -> text.setCharAt(at, (char) random.nextInt(0x120));
        }
      }
      String damaged = text.toString();
      MalformedPolicyDocument refusal =
          catchThrowableOfType(MalformedPolicyDocument.class, () -> PolicyDocument.parse(damaged));
      if (refusal != null) {
        refused++;
        assertThat(refusal.line).isBetween(1, (int) damaged.lines().count() + 1);
        assertThat(refusal.getMessage()).matches("[\\x20-\\xff]+");
      }
    }
    assertThat(refused).isBetween(10_000, 19_999);
  }
}
