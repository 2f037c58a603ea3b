package io.caseport.domain.catalog;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.plan.IssueType;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A language in which cases are handled, with the ways to reach an engineer who speaks it. */
public record CaseLanguage(
    LanguageCode code,
    String name,
    String display,
    Map<IssueType, Availability> availability,
    List<Channel> channels) {

  public CaseLanguage {
    availability = Map.copyOf(availability);
    channels = List.copyOf(channels);
  }

  public Availability availabilityFor(IssueType issueType) {
    return availability.getOrDefault(issueType, Availability.UNAVAILABLE);
  }

  /** How firmly the language is promised. */
  public enum Availability {
    AVAILABLE,
    BEST_EFFORT,
    UNAVAILABLE
  }

  /** A way to talk: {@code web}, {@code call} or {@code chat}, with its hours in UTC. */
  public record Channel(String type, List<Hours> supportedHours, List<Dates> datesWithoutSupport) {}

  /** A span of every day. */
  public record Hours(LocalTime start, LocalTime end) {}

  /** A span of dates, such as a holiday. */
  public record Dates(OffsetDateTime start, OffsetDateTime end) {}
}
