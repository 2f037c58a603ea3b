package io.caseport.benchmark;

import io.caseport.domain.policy.CompiledPolicies;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.GrantedPolicy;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.ResourcePattern;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What it costs to parse a policy of 6,144 characters, the most that a managed policy may have, and
 * to decide the first request by it.
 *
 * <p>The policy is what a company of many teams might write: some 25 statements, each with a list
 * of actions, half of them with conditions, and ARNs with wildcards and a policy variable. It has
 * no white space, so that all of it counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PolicyParsingBenchmark {
  private static final int SIZE = 6144;
  private static final String BEGIN = "{\"Version\":\"2012-10-17\",\"Id\":\"%s\",\"Statement\":[";
  private static final String END = "]}";
  private static final List<String> STATEMENTS =
      List.of(
          """
          {"Sid":"Read%1$d","Effect":"Allow","Action":["support:Describe*","support:Get*",\
          "trustedadvisor:List*","iam:GetUser"],"Resource":"*"}
          """,
          """
          {"Sid":"Write%1$d","Effect":"Allow","Action":["support:CreateCase",\
          "support:AddCommunicationToCase","support:ResolveCase"],"Resource":"*","Condition":{\
          "StringEquals":{"aws:PrincipalTag/team":"team-%1$d"},\
          "IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:db8:%1$d::/48"]}}}
          """,
          """
          {"Sid":"Keys%1$d","Effect":"Allow","Action":["iam:CreateAccessKey",\
          "iam:UpdateAccessKey","iam:DeleteAccessKey","iam:ListAccessKeys"],\
          "Resource":"arn:aws:iam::123456789012:user/team-%1$d/${aws:username}"}
          """,
          """
          {"Sid":"Guard%1$d","Effect":"Deny","Action":["iam:*Policy","iam:PassRole"],\
          "Resource":["arn:aws:iam::123456789012:role/team-%1$d/*",\
          "arn:aws:iam::123456789012:policy/team-%1$d/*"],"Condition":{\
          "BoolIfExists":{"aws:MultiFactorAuthPresent":"false"},\
          "DateGreaterThan":{"aws:CurrentTime":"2026-01-31T00:00:00Z"}}}
          """);

  private static final PolicySource SOURCE =
      new PolicySource.Inline("largest", new PolicyHolder.User("engineer"));

  private final String largest = largest();

  @Setup
  public void check() {
    if (largest.length() != SIZE || parse().statements().size() != statements()) {
      throw new IllegalStateException("the policy is not the one to be measured");
    }
  }

  @Benchmark
  public PolicyDocument parse() {
    return PolicyDocument.parse(largest);
  }

  @Benchmark
  public Decision parseAndCompile() {
    return CompiledPolicies.of(List.of(new GrantedPolicy(SOURCE, parse())))
        .decide(AttachedPolicies.REQUESTED, ResourcePattern.ANY, RequestContext.EMPTY);
  }

  private int statements() {
    return largest.split("\"Sid\"", -1).length - 1;
  }

  /** As many statements as fit; the policy's Id takes up what is left. */
  private static String largest() {
    var statements = new StringBuilder();
    for (int number = 1; ; number++) {
      var next = statement(number);
      int left = SIZE - BEGIN.formatted("").length() - statements.length() - END.length();
      if (left < next.length() + 1) {
        return BEGIN.formatted("i".repeat(left)) + statements + END;
      }
      statements.append(statements.isEmpty() ? "" : ",").append(next);
    }
  }

  /** In turn what a team may read, what it may write, its own access keys, and a guard. */
  private static String statement(int number) {
    return STATEMENTS.get(number % STATEMENTS.size()).strip().formatted(number);
  }
}
