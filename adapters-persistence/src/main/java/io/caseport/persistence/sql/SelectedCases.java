package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseIndex.Found;
import io.caseport.application.port.out.CaseIndex.Wanted;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.Severity;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cases of an account that are wanted, in their order. Only creation and being open have an
 * index: whatever else is wanted, it is looked for in a stretch of so many cases at a time.
 */
record SelectedCases(AccountId account, Wanted wanted) {
  private static final int STRETCH = 25_000;
  private static final Optional<Instant> NONE = Optional.empty();

  /** Those of the next stretch, and where it ends. */
  Found next(
      Session session, VerifiedRows<SupportCase> rows, Optional<CasePosition> after, int limit) {
    var end =
        end(STRETCH, after).list(session, "created_at, case_id", CaseSpan::position).stream()
            .findFirst();
    var found = rows.list(session, stretch(after, end, limit + 1));
    if (found.size() <= limit) {
      return new Found(found, end);
    }
    var page = found.subList(0, limit);
    return new Found(page, Optional.of(position(page.getLast())));
  }

  /** The last of the next so many cases, if there are so many. */
  Query end(int count, Optional<CasePosition> after) {
    return inOrder(
        CaseTable.CREATED, behind(after, Optional.empty()), "LIMIT 1 OFFSET ?", count - 1);
  }

  /** The next ones with all traits, no further than the end. */
  Query stretch(Optional<CasePosition> after, Optional<CasePosition> end, int limit) {
    return inOrder(CaseTable.CREATED, withTraits(behind(after, end)), "LIMIT ?", limit);
  }

  /** The next ones, whatever their traits. */
  Query page(Optional<CasePosition> after, int size) {
    return inOrder(CaseTable.CREATED, behind(after, Optional.empty()), "LIMIT ?", size);
  }

  /** Those of the named ones that have all traits. */
  Query among(Collection<CaseId> ids) {
    var named =
        new Query(CaseTable.FROM, account.value())
            .andIn("case_id", ids.stream().map(CaseId::value).toList())
            .andWithin(CaseTable.CREATED_OF_NAMED, wanted.created());
    return inOrder(CaseTable.CREATED_OF_NAMED, withTraits(named), "LIMIT ?", ids.size());
  }

  boolean isNewestFirst() {
    return wanted.order() == CaseOrder.NEWEST_FIRST;
  }

  private Query inOrder(String created, Query query, String limit, int count) {
    var direction = isNewestFirst() ? " DESC" : "";
    return query.then(
        "ORDER BY %s%s, case_id%s %s".formatted(created, direction, direction, limit), count);
  }

  /** One bound on each side, so that an engine has no choice which of them to find by. */
  private Query behind(Optional<CasePosition> after, Optional<CasePosition> end) {
    var query = new Query(CaseTable.FROM, account.value());
    if (wanted.traits().leaveOutResolved()) {
      query.and("status <> 'RESOLVED'");
    }
    return isNewestFirst()
        ? notBefore(notAfter(query, "<", after), ">=", end)
        : notAfter(notBefore(query, ">", after.filter(this::isWithin)), "<=", end);
  }

  /** What could be seen when a page ended need not be in sight any more. */
  private boolean isWithin(CasePosition place) {
    return wanted.created().contains(place.createdAt());
  }

  private Query notBefore(Query query, String sign, Optional<CasePosition> place) {
    return place.isPresent()
        ? query.andIf(place, (q, at) -> compared(q, sign, at))
        : query.andWithin(CaseTable.CREATED, new TimeSpan(wanted.created().from(), NONE));
  }

  private Query notAfter(Query query, String sign, Optional<CasePosition> place) {
    return place.isPresent()
        ? query.andIf(place, (q, at) -> compared(q, sign, at))
        : query.andWithin(CaseTable.CREATED, new TimeSpan(NONE, wanted.created().to()));
  }

  private static void compared(Query query, String sign, CasePosition place) {
    query.and(
        "(created_at, case_id) " + sign + " (?, ?)",
        Moments.atOrAfter(place.createdAt()),
        place.id().value());
  }

  private Query withTraits(Query query) {
    var traits = wanted.traits();
    among(query, "status", traits.statuses().stream().map(CaseStatus::name));
    among(query, "severity", traits.severities().stream().map(Severity::name));
    among(query, "service_code", traits.serviceCodes().stream());
    among(query, "language", traits.languages().stream().map(LanguageCode::value));
    among(query, "submitted_by", traits.submitters().stream());
    return query;
  }

  private static void among(Query query, String column, Stream<String> values) {
    var some = values.toList();
    if (!some.isEmpty()) {
      query.andIn(column, some);
    }
  }

  static CasePosition position(SupportCase of) {
    return new CasePosition(of.createdAt(), of.id());
  }
}
