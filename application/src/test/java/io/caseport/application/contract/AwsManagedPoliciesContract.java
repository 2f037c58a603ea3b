package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.domain.policy.PolicyDocument;
import org.junit.jupiter.api.Test;

/** The promises of {@link AwsManagedPolicies}. */
public interface AwsManagedPoliciesContract {

  AwsManagedPolicies awsManagedPolicies();

  @Test
  default void the_policies_for_support_and_for_everything_can_be_evaluated() {
    for (PolicyArn arn :
        new PolicyArn[] {Policies.AWS_SUPPORT_ACCESS, Policies.ADMINISTRATOR_ACCESS}) {
      var policy = awsManagedPolicies().find(arn).orElseThrow();
      assertThat(PolicyDocument.parse(policy.documentText()).statements()).isNotEmpty();
    }
  }

  @Test
  default void every_policy_that_is_listed_is_found_by_its_arn() {
    assertThat(awsManagedPolicies().all()).isNotEmpty();
    for (ManagedPolicy policy : awsManagedPolicies().all()) {
      assertThat(awsManagedPolicies().find(policy.arn())).contains(policy);
      assertThat(policy.arn().isAwsManaged()).isTrue();
      assertThat(policy.arn().value())
          .isEqualTo("arn:aws:iam::aws:policy" + policy.path() + policy.name());
      assertThat(policy.updatedAt()).isAfterOrEqualTo(policy.createdAt());
    }
  }

  @Test
  default void policies_are_listed_by_the_key_of_their_name() {
    assertThat(awsManagedPolicies().all()).extracting(policy -> policy.name().key()).isSorted();
  }

  @Test
  default void names_and_ids_of_policies_are_unique() {
    assertThat(awsManagedPolicies().all())
        .extracting(policy -> policy.name().key())
        .doesNotHaveDuplicates();
    assertThat(awsManagedPolicies().all())
        .extracting(ManagedPolicy::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.value().matches("ANPA[A-Z2-7]{17}"));
  }

  @Test
  default void a_policy_that_aws_does_not_publish_is_empty() {
    var own = Policies.named(Accounts.ACME, "AWSSupportAccess").arn();
    assertThat(awsManagedPolicies().find(own)).isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(awsManagedPolicies().find(new PolicyArn(name))).as("policy %s", name).isEmpty();
    }
  }
}
