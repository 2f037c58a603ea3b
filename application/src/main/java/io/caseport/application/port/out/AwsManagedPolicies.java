package io.caseport.application.port.out;

import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import java.util.List;
import java.util.Optional;

/** The policies that AWS publishes for all accounts. */
public interface AwsManagedPolicies {

  Optional<ManagedPolicy> find(PolicyArn arn);

  /** All of them, by the key of the name. */
  List<ManagedPolicy> all();
}
