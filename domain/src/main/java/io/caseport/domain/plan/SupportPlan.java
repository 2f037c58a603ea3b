package io.caseport.domain.plan;

import static io.caseport.domain.plan.AdvisorCoverage.ALL;
import static io.caseport.domain.plan.AdvisorCoverage.CORE;
import static io.caseport.domain.plan.IssueType.CUSTOMER_SERVICE;
import static io.caseport.domain.plan.IssueType.TECHNICAL;
import static io.caseport.domain.plan.Severity.CRITICAL;
import static io.caseport.domain.plan.Severity.HIGH;
import static io.caseport.domain.plan.Severity.LOW;
import static io.caseport.domain.plan.Severity.NORMAL;
import static io.caseport.domain.plan.Severity.URGENT;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an account pays for, and so what it is entitled to. The one table of entitlements: the plans
 * up to 2025 and the line-up that follows them.
 */
public enum SupportPlan {
  BASIC("Basic", false, CORE, Map.of()),
  DEVELOPER("Developer", false, CORE, Map.of(LOW, ofHours(24), NORMAL, ofHours(12))),
  BUSINESS("Business", true, ALL, upToUrgent()),
  ENTERPRISE_ON_RAMP("Enterprise On-Ramp", true, ALL, upToCritical(ofMinutes(30))),
  ENTERPRISE("Enterprise", true, ALL, upToCritical(ofMinutes(15))),
  BUSINESS_PLUS("Business Support+", true, ALL, upToCritical(ofMinutes(30))),
  UNIFIED_OPERATIONS("Unified Operations", true, ALL, upToCritical(ofMinutes(5)));

  private final String displayName;
  private final boolean apiAccess;
  private final AdvisorCoverage advisorChecks;

  private final Map<Severity, Duration> firstResponse;

  SupportPlan(
      String displayName,
      boolean apiAccess,
      AdvisorCoverage advisorChecks,
      Map<Severity, Duration> firstResponse) {
    this.displayName = displayName;
    this.apiAccess = apiAccess;
    this.advisorChecks = advisorChecks;
    this.firstResponse = Map.copyOf(firstResponse);
  }

  private static Map<Severity, Duration> upToUrgent() {
    return Map.of(LOW, ofHours(24), NORMAL, ofHours(12), HIGH, ofHours(4), URGENT, ofHours(1));
  }

  private static Map<Severity, Duration> upToCritical(Duration critical) {
    var targets = new TreeMap<>(upToUrgent());
    targets.put(CRITICAL, critical);
    return targets;
  }

  /** The name for people, such as {@code Business Support+}. */
  public String displayName() {
    return displayName;
  }

  /** The name for programs and the command line, such as {@code enterprise-on-ramp}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<SupportPlan> ofCode(String code) {
    return Arrays.stream(values()).filter(plan -> plan.code().equals(code)).findFirst();
  }

  /** Whether the Support API answers; the console always does. */
  public boolean apiAccess() {
    return apiAccess;
  }

  public AdvisorCoverage advisorChecks() {
    return advisorChecks;
  }

  /** Whether recommendations can be of priority, and people say what becomes of them. */
  public boolean advisorPriority() {
    return this == ENTERPRISE || this == UNIFIED_OPERATIONS;
  }

  /** The kinds of case an account may open: every account may ask about itself and its bill. */
  public Set<IssueType> issueTypes() {
    return firstResponse.isEmpty()
        ? EnumSet.of(CUSTOMER_SERVICE)
        : EnumSet.of(TECHNICAL, CUSTOMER_SERVICE);
  }

  /** The severities a case may have; without technical support there is only {@code low}. */
  public Set<Severity> severities() {
    return firstResponse.isEmpty() ? EnumSet.of(LOW) : EnumSet.copyOf(firstResponse.keySet());
  }

  /**
   * @throws Refusal.NotInPlan if no case may have it
   */
  public Severity require(Severity severity) {
    var offered = severities();
    if (!offered.contains(severity)) {
      throw new Refusal.NotInPlan(
          "severityCode",
          severity.code(),
          displayName,
          offered.stream().map(Severity::code).toList());
    }
    return severity;
  }

  /**
   * Time to the first answer of an engineer on a technical case; empty where the plan gives no
   * target. Developer's targets count business hours, the others the clock.
   */
  public Optional<Duration> firstResponseTarget(Severity severity) {
    return Optional.ofNullable(firstResponse.get(severity));
  }
}
