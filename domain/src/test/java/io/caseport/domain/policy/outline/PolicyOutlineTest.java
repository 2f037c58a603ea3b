package io.caseport.domain.policy.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.catalogue.AccessLevel;
import io.caseport.domain.policy.outline.PolicyOutline.Row;
import org.junit.jupiter.api.Test;

class PolicyOutlineTest {

  private static PolicyOutline of(String statements) {
    return PolicyOutline.of(
        PolicyDocument.parse(
            "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements.replace('\'', '"') + "]}"));
  }

  @Test
  void actions_are_counted_by_service_and_access_level() {
    assertThat(of("{'Effect':'Allow','Action':'support:*','Resource':'*'}").rows())
        .containsExactly(
            new Row("support", AccessLevel.READ, 22, 0, 0, 22),
            new Row("support", AccessLevel.WRITE, 17, 0, 0, 17));
  }

  @Test
  void a_deny_on_everything_wins_and_one_with_a_condition_limits() {
    var rows =
        of("{'Effect':'Allow','Action':'support:*Case','Resource':'*'},"
                + "{'Effect':'Deny','Action':'support:CreateCase','Resource':'*'},"
                + "{'Effect':'Deny','Action':'support:ResolveCase','Resource':'*',"
                + "'Condition':{'Bool':{'aws:SecureTransport':'false'}}}")
            .rows();

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().denied()).isEqualTo(1);
    assertThat(rows.getFirst().limited()).isEqualTo(1);
    assertThat(rows.getFirst().allowed()).isPositive();
  }

  @Test
  void a_resource_limits_an_action_that_has_resources_and_loses_one_that_has_none() {
    assertThat(
            of("{'Effect':'Allow','Action':['iam:GetRole','support:CreateCase'],"
                    + "'Resource':'arn:aws:iam::123456789012:role/app'}")
                .rows())
        .containsExactly(new Row("iam", AccessLevel.READ, 0, 1, 0, 37));
  }
}
