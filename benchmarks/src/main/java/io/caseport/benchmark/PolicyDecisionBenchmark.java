package io.caseport.benchmark;

import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.ResourcePattern;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a decision costs, by the number of policies and by how it ends. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PolicyDecisionBenchmark {
  @Param({"1", "10", "100"})
  int policies = 1;

  private List<GrantedPolicy> allowing = List.of();
  private List<GrantedPolicy> denying = List.of();
  private List<GrantedPolicy> silent = List.of();

  @Setup
  public void attach() {
    allowing = AttachedPolicies.endingWith("Allow", policies);
    denying = AttachedPolicies.endingWith("Deny", policies);
    silent = AttachedPolicies.unrelated(policies);
    require(allowed() instanceof Decision.Allowed);
    require(explicitDeny() instanceof Decision.ExplicitDeny);
    require(implicitDeny() instanceof Decision.ImplicitDeny);
  }

  @Benchmark
  public Decision allowed() {
    return decide(allowing);
  }

  @Benchmark
  public Decision explicitDeny() {
    return decide(denying);
  }

  @Benchmark
  public Decision implicitDeny() {
    return decide(silent);
  }

  private static Decision decide(List<GrantedPolicy> attached) {
    return PolicyEvaluation.decide(attached, AttachedPolicies.REQUESTED, ResourcePattern.ANY);
  }

  private static void require(boolean asExpected) {
    if (!asExpected) {
      throw new IllegalStateException("the policies do not decide as their names say");
    }
  }
}
