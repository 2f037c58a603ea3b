package io.caseport.benchmark;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.CompiledPolicies;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyEvaluation;
import io.caseport.domain.policy.PolicySet;
import io.caseport.domain.policy.RequestContext;
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

/**
 * What a decision by the name of the action costs, by the number of policies, here and elsewhere.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PolicyDecisionBenchmark {
  @Param({"1", "10", "100"})
  int policies = 1;

  @Param({"Allow", "Deny", "none"})
  String ending = "Allow";

  private CompiledPolicies compiled = CompiledPolicies.of(List.of());
  private PolicySet interpreted = PolicySet.of(List.of());
  private OtherEngine cedar = (_, _) -> false;
  private OtherEngine jcasbin = (_, _) -> false;

  @Setup
  public void attach() {
    List<Duty> duties =
        ending.equals("none")
            ? AttachedPolicies.unrelated(policies)
            : AttachedPolicies.endingWith(ending, policies);
    List<GrantedPolicy> granted = AttachedPolicies.granted(duties);
    interpreted = PolicySet.of(granted);
    compiled = CompiledPolicies.of(granted);
    cedar = CedarEngine.of(duties);
    jcasbin = CasbinEngine.of(duties);
    requireEqualAnswers();
  }

  @Benchmark
  public Decision compiled() {
    return compiled.decide(AttachedPolicies.REQUESTED, ResourcePattern.ANY, RequestContext.EMPTY);
  }

  @Benchmark
  public Decision interpreted() {
    return PolicyEvaluation.decide(
        interpreted, AttachedPolicies.REQUESTED, ResourcePattern.ANY, RequestContext.EMPTY);
  }

  @Benchmark
  public boolean cedar() {
    return cedar.allows(AttachedPolicies.REQUESTED.text(), ResourcePattern.ANY);
  }

  @Benchmark
  public boolean jcasbin() {
    return jcasbin.allows(AttachedPolicies.REQUESTED.text(), ResourcePattern.ANY);
  }

  private void requireEqualAnswers() {
    for (String name :
        List.of("support:CreateCase", "support:ResolveCase", "iam:GetUser", "team0:GetItem")) {
      var action = Action.of(name);
      var decision =
          PolicyEvaluation.decide(interpreted, action, ResourcePattern.ANY, RequestContext.EMPTY);
      boolean allowed = decision.isAllowed();
      require(compiled.decide(action, ResourcePattern.ANY, RequestContext.EMPTY).equals(decision));
      require(cedar.allows(name, ResourcePattern.ANY) == allowed);
      require(jcasbin.allows(name, ResourcePattern.ANY) == allowed);
    }
    require(compiled().isAllowed() == ending.equals("Allow"));
    require(compiled() instanceof Decision.ExplicitDeny == ending.equals("Deny"));
  }

  private static void require(boolean asExpected) {
    if (!asExpected) {
      throw new IllegalStateException("the engines do not decide alike, or not as they should");
    }
  }
}
