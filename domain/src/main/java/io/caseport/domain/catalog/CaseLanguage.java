package io.caseport.domain.catalog;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.plan.IssueType;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** A language in which cases are handled, with what it offers for each kind of case. */
public record CaseLanguage(
    LanguageCode code, String name, String display, Map<IssueType, Offer> offers) {

  private static final Offer NOTHING = new Offer(Availability.UNAVAILABLE, List.of());

  public CaseLanguage {
    offers = Map.copyOf(offers);
  }

  public Offer offerFor(IssueType issueType) {
    return offers.getOrDefault(issueType, NOTHING);
  }

  /** How firmly the language is promised, and the ways to reach an engineer who speaks it. */
  public record Offer(Availability availability, List<ContactChannel> channels) {
    public Offer {
      channels = List.copyOf(channels);
    }
  }

  public enum Availability {
    AVAILABLE,
    BEST_EFFORT,
    UNAVAILABLE
  }

  /** A way to talk: {@code web}, {@code call} or {@code chat}, with its hours in UTC. */
  public record ContactChannel(
      String type, List<Hours> supportedHours, List<Dates> datesWithoutSupport) {}

  /** A span of every day. */
  public record Hours(LocalTime start, LocalTime end) {}

  /** A span of dates, such as a holiday. */
  public record Dates(OffsetDateTime start, OffsetDateTime end) {}
}
