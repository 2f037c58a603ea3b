package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.cases.CaseId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Cases from behind a place in the order of lists, newest first, down to those of a moment.
 *
 * @param newest the moment of the place, in milliseconds since 1970
 * @param before the id of the place among the cases of that moment
 * @param oldest the last moment, in milliseconds since 1970
 */
public record CaseSpan(long newest, String before, long oldest) {

  static CaseSpan of(TimeSpan created, Optional<CasePosition> after) {
    long oldest = created.from().map(Moments::atOrAfter).orElse(Long.MIN_VALUE);
    long newest = created.to().map(Moments::atOrBefore).orElse(Long.MAX_VALUE - 1);
    var all = new CaseSpan(Math.min(newest, Long.MAX_VALUE - 1) + 1, "", oldest);
    return after.map(all::behind).filter(rest -> rest.newest() < all.newest()).orElse(all);
  }

  CaseSpan behind(CasePosition place) {
    return new CaseSpan(Moments.atOrAfter(place.createdAt()), place.id().value(), oldest);
  }

  /** The part of the span down to a moment. */
  CaseSpan downTo(long moment) {
    return new CaseSpan(newest, before, moment);
  }

  /** The part of the span from before a moment on, which is left out. */
  CaseSpan upTo(long moment) {
    return new CaseSpan(moment, "", oldest);
  }

  /** What the span has below a moment. */
  CaseSpan below(long moment) {
    return new CaseSpan(moment, "", oldest);
  }

  /** The place behind which there is nothing of it. */
  CasePosition end() {
    return new CasePosition(Instant.ofEpochMilli(oldest), new CaseId(""));
  }

  boolean has(CasePosition place) {
    long created = Moments.atOrAfter(place.createdAt());
    return created >= oldest
        && (created < newest || (created == newest && place.id().value().compareTo(before) < 0));
  }

  /** A row of a moment and an id. */
  public static CasePosition position(Row row) throws SQLException {
    return new CasePosition(row.moment(), new CaseId(row.text()));
  }
}
