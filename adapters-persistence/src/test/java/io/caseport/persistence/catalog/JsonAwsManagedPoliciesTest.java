package io.caseport.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.contract.AwsManagedPoliciesContract;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonAwsManagedPoliciesTest implements AwsManagedPoliciesContract {
  private static final AwsManagedPolicies POLICIES = new JsonAwsManagedPolicies();

  @Override
  public AwsManagedPolicies awsManagedPolicies() {
    return POLICIES;
  }

  @Test
  void a_policy_keeps_its_id_from_start_to_start() {
    assertThat(new JsonAwsManagedPolicies().all()).isEqualTo(POLICIES.all());
  }

  @Test
  void every_document_is_within_the_language() {
    assertThat(POLICIES.all())
        .allSatisfy(
            policy ->
                assertThat(PolicyDocument.parse(policy.documentText()).statements()).isNotEmpty());
  }

  @Test
  void a_policy_that_was_never_changed_was_last_changed_when_it_was_made() {
    var arn = new PolicyArn("arn:aws:iam::aws:policy/AdministratorAccess");
    var policy = POLICIES.find(arn).orElseThrow();
    assertThat(policy.createdAt()).isEqualTo(Instant.parse("2015-02-06T18:39:46Z"));
    assertThat(policy.updatedAt()).isEqualTo(policy.createdAt());
    assertThat(policy.defaultVersion()).isEqualTo("v1");
  }
}
