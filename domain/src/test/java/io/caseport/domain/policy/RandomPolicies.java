package io.caseport.domain.policy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seeded random policies with conditions, about actions of the catalogue, and requests. */
public final class RandomPolicies {
  private static final PolicyHolder HOLDER = new PolicyHolder.User("alice");
  private static final List<String> ACTIONS =
      List.of(
          "support:CreateCase",
          "support:DescribeCases",
          "support:DescribeCommunications",
          "iam:GetUser",
          "iam:DeleteUser",
          "iam:CreateRole",
          "sts:AssumeRole",
          "trustedadvisor:RefreshCheck",
          "s3:GetObject");
  private static final List<String> ACTION_PATTERNS =
      List.of(
          "*",
          "support:*",
          "support:Describe*",
          "support:CreateCase",
          "SUPPORT:*Case*",
          "iam:*User",
          "iam:Get*",
          "iam:?e*",
          "sts:AssumeRole",
          "trustedadvisor:*",
          "s3:*");
  private static final List<String> RESOURCES =
      List.of(
          "*",
          "*",
          "arn:aws:iam::111122223333:user/alice",
          "arn:aws:iam::111122223333:user/bob",
          "arn:aws:iam::444455556666:role/ops",
          "arn:aws:iam::111122223333:role/dev/ops",
          "arn:aws:trustedadvisor:us-east-1:111122223333:checks/a/b");
  private static final List<String> RESOURCE_PATTERNS =
      List.of(
          "*",
          "*",
          "*",
          "arn:aws:iam::111122223333:user/*",
          "arn:aws:iam::111122223333:*/${aws:username}",
          "arn:aws:iam::*:role/*ops",
          "arn:aws:iam::111122223333:user/b?b",
          "arn:aws:trustedadvisor:*:*:checks/*");
  private static final List<String> CONDITIONS =
      List.of(
          "\"StringEquals\":{\"aws:username\":[\"alice\",\"bob\"]}",
          "\"StringNotEquals\":{\"aws:username\":\"alice\"}",
          "\"StringLike\":{\"aws:username\":\"a*\"}",
          "\"StringEquals\":{\"aws:PrincipalTag/team\":\"${aws:username}\"}",
          "\"StringNotEqualsIfExists\":{\"aws:PrincipalTag/team\":\"red\"}",
          "\"StringEqualsIgnoreCase\":{\"aws:PrincipalTag/team\":\"Red\"}",
          "\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}",
          "\"NotIpAddress\":{\"aws:SourceIp\":[\"203.0.113.128/25\",\"2001:db8::/32\"]}",
          "\"DateLessThan\":{\"aws:CurrentTime\":\"2026-06-01T00:00:00Z\"}",
          "\"DateGreaterThanEquals\":{\"aws:CurrentTime\":\"2026-01-01T00:00:00Z\"}",
          "\"NumericLessThanEquals\":{\"aws:MultiFactorAuthAge\":\"3600\"}",
          "\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}",
          "\"BoolIfExists\":{\"aws:MultiFactorAuthPresent\":\"false\"}",
          "\"Null\":{\"aws:MultiFactorAuthAge\":\"true\"}",
          "\"ForAnyValue:StringEquals\":{\"aws:TagKeys\":[\"cost\",\"team\"]}",
          "\"ForAllValues:StringLike\":{\"aws:TagKeys\":[\"t*\"]}",
          "\"ArnLike\":{\"aws:PrincipalArn\":\"arn:aws:iam::*:user/a*\"}");

  private final Random random;

  public RandomPolicies(long seed) {
    this.random = new Random(seed);
  }

  public PolicySet policies() {
    List<GrantedPolicy> identity = listOf(1, 3, this::policy);
    return new PolicySet(
        identity,
        random.nextInt(4) == 0 ? Optional.of(policy()) : Optional.empty(),
        random.nextInt(8) == 0 ? Optional.of(listOf(0, 2, this::policy)) : Optional.empty());
  }

  public GrantedPolicy policy() {
    String statements =
        listOf(1, 3, this::statement).stream()
            .collect(Collectors.joining(",", "{\"Version\":\"2012-10-17\",\"Statement\":[", "]}"));
    return policy(statements);
  }

  public static GrantedPolicy policy(String json) {
    return new GrantedPolicy(
        new PolicySource.Inline("p" + Integer.toHexString(json.hashCode()), HOLDER),
        PolicyDocument.parse(json));
  }

  public Action action() {
    return Action.of(one(ACTIONS));
  }

  public String resource() {
    return one(RESOURCES);
  }

  public RequestContext context() {
    RequestContext.Builder context = RequestContext.builder();
    perhaps("aws:username", List.of("alice", "bob", "carol"), context);
    perhaps("aws:PrincipalTag/team", List.of("red", "RED", "alice", "bob"), context);
    perhaps(
        "aws:SourceIp",
        List.of("203.0.113.7", "203.0.113.200", "198.51.100.1", "2001:db8::7"),
        context);
    perhaps(
        "aws:CurrentTime",
        List.of("2025-12-31T23:59:59Z", "2026-03-01T00:00:00Z", "2026-06-01T00:00:00Z"),
        context);
    perhaps("aws:MultiFactorAuthAge", List.of("0", "3600", "3601"), context);
    perhaps("aws:MultiFactorAuthPresent", List.of("true", "false"), context);
    perhaps(
        "aws:PrincipalArn",
        List.of("arn:aws:iam::111122223333:user/alice", "arn:aws:iam::111122223333:role/r"),
        context);
    if (random.nextBoolean()) {
      context.with("aws:TagKeys", listOf(0, 2, () -> one(List.of("cost", "team", "other"))));
    }
    return context.build();
  }

  private String statement() {
    String condition =
        random.nextInt(5) < 3 ? "" : ",\"Condition\":{%s}".formatted(one(CONDITIONS));
    return "{\"Effect\":\"%s\",\"%s\":%s,\"%s\":%s%s}"
        .formatted(
            random.nextInt(4) == 0 ? "Deny" : "Allow",
            random.nextInt(6) == 0 ? "NotAction" : "Action",
            json(listOf(1, 3, () -> one(ACTION_PATTERNS))),
            random.nextInt(6) == 0 ? "NotResource" : "Resource",
            json(listOf(1, 2, () -> one(RESOURCE_PATTERNS))),
            condition);
  }

  private void perhaps(String key, List<String> values, RequestContext.Builder context) {
    if (random.nextInt(3) > 0) {
      context.with(key, one(values));
    }
  }

  private static String json(List<String> values) {
    return values.stream().map(v -> '"' + v + '"').collect(Collectors.joining(",", "[", "]"));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private <T> List<T> listOf(int least, int most, Supplier<T> item) {
    return Stream.generate(item).limit(random.nextInt(least, most + 1)).toList();
  }
}
