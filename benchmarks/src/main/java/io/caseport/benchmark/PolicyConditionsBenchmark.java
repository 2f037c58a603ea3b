package io.caseport.benchmark;

import com.cedarpolicy.value.DateTime;
import com.cedarpolicy.value.IpAddress;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import io.caseport.domain.policy.CompiledPolicies;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.ResourcePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * What a decision costs that hangs on four conditions: a text with a variable, an address range, a
 * date and a set. The request's context is made anew each time and asked for each key, as it is for
 * a real request.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PolicyConditionsBenchmark {
  private static final String DOCUMENT =
      """
      {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"support:*","Resource":"*",
      "Condition":{
        "StringLike":{"aws:PrincipalTag/team":"${aws:username}-*"},
        "IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:db8::/32"]},
        "DateLessThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"},
        "ForAnyValue:StringEquals":{"aws:TagKeys":["cost","team"]}}}}
      """;
  private static final String CEDAR =
      """
      permit(principal, action, resource) when {
        context.action like "support:*" &&
        context.team like "alice-*" &&
        (context.ip.isInRange(ip("203.0.113.0/24")) || context.ip.isInRange(ip("2001:db8::/32"))) &&
        context.now < datetime("2027-01-01T00:00:00Z") &&
        ["cost","team"].contains(context.key)
      };
      """;

  @Param({"1", "10", "100"})
  int policies = 1;

  private CompiledPolicies compiled = CompiledPolicies.of(List.of());
  private CedarEngine cedar = CedarEngine.ofText("");
  private RequestContext known = RequestContext.EMPTY;

  @Setup
  public void attach() {
    var granted =
        new ArrayList<>(AttachedPolicies.granted(AttachedPolicies.unrelated(policies - 1)));
    granted.add(AttachedPolicies.granted("conditional", DOCUMENT));
    compiled = CompiledPolicies.of(granted);
    cedar =
        CedarEngine.ofText(
            CedarEngine.text(AttachedPolicies.unrelated(policies - 1)) + "\n" + CEDAR);
    known = context("203.0.113.7");
    boolean asExpected =
        decide(context("203.0.113.7")).isAllowed()
            && !decide(context("198.51.100.1")).isAllowed()
            && cedar.allows(cedarContext("203.0.113.7"))
            && !cedar.allows(cedarContext("198.51.100.1"));
    if (!asExpected) {
      throw new IllegalStateException("the policies do not decide as they should");
    }
  }

  @Benchmark
  public Decision compiled() {
    return decide(context("203.0.113.7"));
  }

  /** Without making the context: its values are read as date and address only once. */
  @Benchmark
  public Decision compiledAgain() {
    return decide(known);
  }

  @Benchmark
  public boolean cedar() {
    return cedar.allows(cedarContext("203.0.113.7"));
  }

  private Decision decide(RequestContext context) {
    return compiled.decide(AttachedPolicies.REQUESTED, ResourcePattern.ANY, context);
  }

  private static RequestContext context(String address) {
    return RequestContext.askedOf(key -> value(key.folded(), address));
  }

  private static Optional<List<String>> value(String key, String address) {
    return switch (key) {
      case "aws:username" -> Optional.of(List.of("alice"));
      case "aws:principaltag/team" -> Optional.of(List.of("alice-red"));
      case "aws:sourceip" -> Optional.of(List.of(address));
      case "aws:currenttime" -> Optional.of(List.of("2026-11-21T18:00:00Z"));
      case "aws:tagkeys" -> Optional.of(List.of("owner", "team"));
      default -> Optional.empty();
    };
  }

  private static Map<String, Value> cedarContext(String address) {
    return Map.of(
        "action", new PrimString(AttachedPolicies.REQUESTED.text()),
        "resource", new PrimString("*"),
        "team", new PrimString("alice-red"),
        "ip", new IpAddress(address),
        "now", new DateTime("2026-11-21T18:00:00Z"),
        "key", new PrimString("team"));
  }
}
