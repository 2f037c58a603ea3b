package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Random conditions and values of requests, also such as fit no operator. */
final class GeneratedConditions {
  static final List<String> KEYS =
      List.of(
          "aws:username",
          "aws:PrincipalTag/team",
          "aws:TagKeys",
          "aws:MultiFactorAuthAge",
          "aws:CurrentTime",
          "aws:SecureTransport",
          "x:Digest",
          "aws:SourceIp",
          "aws:PrincipalArn");

  private static final List<String> TEXTS =
      List.of("alice", "ALICE", "dev", "blue", "a*e", "", "checks", "${aws:username}");
  private static final List<String> NUMBERS =
      List.of("10", "10.0", "-3", "+9.5", ".5", "3600", "1e3", "ten", "");
  private static final List<String> DATES =
      List.of(
          "2026-01-31T10:00:00Z",
          "2026-01-31T11:00:00+01:00",
          "2026-01-31T10:00Z",
          "2026-01-31",
          "2026-02",
          "2026",
          "2000-01-01",
          "2026-01-31T10:00:00.250Z",
          "1769853600",
          "-1");
  private static final List<String> BOOLS = List.of("true", "false", "TRUE", "False", "yes");
  private static final List<String> BYTES = List.of("AQI=", "AQID", "AQI", "!");
  private static final List<String> ADDRESSES =
      List.of("203.0.113.7", "203.0.113.200", "198.51.100.1", "2001:db8::7", "::1", "here");
  private static final List<String> RANGES =
      List.of(
          "203.0.113.0/24",
          "203.0.113.7/32",
          "203.0.113.7",
          "203.0.112.9/23",
          "0.0.0.0/0",
          "::/0",
          "2001:db8::/33",
          "2001:db8:0:0:0:0:0:7/127",
          "203.0.113.0/33",
          "300.0.113.0/8");
  private static final List<String> ARNS =
      List.of(
          "arn:aws:iam::111122223333:user/alice",
          "arn:aws:sts::111122223333:assumed-role/Ops/alice:x",
          "arn:aws:iam::111122223333",
          "alice");
  private static final List<String> ARN_PATTERNS =
      List.of(
          "arn:aws:iam::111122223333:user/alice",
          "arn:*:iam::*:user/*",
          "arn:aws:sts::1111?2223333:assumed-role/*/${aws:username}*",
          "arn:aws:*:alice",
          "arn:aws:iam::${aws:PrincipalTag/team}:user/*",
          "arn:aws:iam:*",
          "*");
  private static final List<String> PATTERNS =
      List.of("a*", "?lice", "*", "al${*}ce", "a${*}e", "${aws:PrincipalTag/team, 'dev'}", "A*E");

  private static final List<String> PLAIN_NAMES = List.copyOf(ConditionOperator.plainNames());

  private final Random random;

  GeneratedConditions(Random random) {
    this.random = random;
  }

  List<Plain.Condition> some() {
    List<Plain.Condition> conditions = new ArrayList<>();
    Set<String> operators = new HashSet<>();
    for (int more = random.nextInt(3); more > 0; more--) {
      String operator = operator();
      if (operators.add(operator)) {
        conditions.add(condition(operator));
      }
    }
    return conditions;
  }

  List<String> requestValues(String key) {
    boolean many = key.equals("aws:TagKeys") || random.nextInt(12) == 0;
    List<String> values = new ArrayList<>();
    for (int left = many ? random.nextInt(4) : 1; left > 0; left--) {
      values.add(one(requestPool(key)));
    }
    return values;
  }

  private String operator() {
    String name = one(PLAIN_NAMES);
    if (name.equals("Null")) {
      return name;
    }
    String prefix = one(List.of("", "", "ForAllValues:", "ForAnyValue:"));
    return prefix + name + (random.nextInt(3) == 0 ? "IfExists" : "");
  }

  private Plain.Condition condition(String operator) {
    String plain = operator.substring(operator.indexOf(':') + 1);
    List<String> pool = new ArrayList<>(policyPool(plain));
    List<String> values = new ArrayList<>();
    for (int left = random.nextInt(15) == 0 ? 0 : random.nextInt(1, 4); left > 0; left--) {
      values.add(one(pool));
    }
    String key = key(plain);
    return new Plain.Condition(
        operator, random.nextBoolean() ? key : key.toUpperCase(Locale.ROOT), values);
  }

  private String key(String plain) {
    if (random.nextInt(10) == 0 || plain.equals("Null")) {
      return one(KEYS);
    }
    return switch (plain.substring(0, 3)) {
      case "Num" -> "aws:MultiFactorAuthAge";
      case "Dat" -> "aws:CurrentTime";
      case "Boo" -> "aws:SecureTransport";
      case "Bin" -> "x:Digest";
      case "IpA", "Not" -> "aws:SourceIp";
      case "Arn" -> "aws:PrincipalArn";
      default -> one(KEYS.subList(0, 3));
    };
  }

  private List<String> policyPool(String plain) {
    return switch (plain.substring(0, 3)) {
      case "Num" -> NUMBERS;
      case "Dat" -> DATES;
      case "Boo" -> List.of("true", "false", "TRUE", "no", "${aws:SecureTransport}");
      case "Nul" -> BOOLS;
      case "Bin" -> BYTES;
      case "IpA", "Not" -> RANGES;
      case "Arn" -> ARN_PATTERNS;
      default -> random.nextBoolean() ? PATTERNS : TEXTS;
    };
  }

  private static List<String> requestPool(String key) {
    return switch (key) {
      case "aws:MultiFactorAuthAge" -> NUMBERS;
      case "aws:CurrentTime" -> DATES;
      case "aws:SecureTransport" -> BOOLS;
      case "x:Digest" -> BYTES;
      case "aws:SourceIp" -> ADDRESSES;
      case "aws:PrincipalArn" -> ARNS;
      default -> TEXTS;
    };
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
