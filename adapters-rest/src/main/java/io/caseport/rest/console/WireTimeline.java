package io.caseport.rest.console;

import io.caseport.application.port.in.CaseTimeline.Change;
import io.caseport.application.port.in.CaseTimeline.ResponseClock;
import io.caseport.application.port.in.CaseTimeline.Timeline;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.CountedHours;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.plan.Severity;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.json.WireTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a case, as its customer may know it.
 *
 * @param entries the oldest first
 * @param reopenableUntil not there for a case that is open, or that was resolved too long ago
 */
record WireTimeline(
    List<WireEntry> entries, WireResponse response, @Moment @Nullable String reopenableUntil) {

  static WireTimeline from(Timeline timeline) {
    var entries = new ArrayList<WireEntry>();
    var before = Optional.<CaseStatus>empty();
    for (var change : timeline.changes().reversed()) {
      entries.add(WireEntry.from(change, before));
      if (leadsToStatus(change.kind())) {
        before = change.status();
      }
    }
    return new WireTimeline(
        List.copyOf(entries),
        WireResponse.from(timeline.firstResponse()),
        timeline.reopenableUntil().map(WireTime::format).orElse(null));
  }

  /** What happens with a change of the status is told of before it, and has the new one already. */
  private static boolean leadsToStatus(CaseEventKind kind) {
    return switch (kind) {
      case CASE_CREATED, CASE_RESOLVED, CASE_REOPENED, STATUS_CHANGED -> true;
      default -> false;
    };
  }

  /**
   * @param by as in {@code submittedBy} of messages
   * @param from for a change of the status; not there where an older server wrote it
   * @param to for a change of the status, and for the last one of the severity
   */
  record WireEntry(
      @Moment String time,
      @OneOf(Forms.CHANGES) String kind,
      @OneOf(Forms.ORIGINS) String origin,
      String by,
      @Nullable String from,
      @Nullable String to) {

    static WireEntry from(Change change, Optional<CaseStatus> before) {
      boolean isOfStatus = change.kind() == CaseEventKind.STATUS_CHANGED;
      var to =
          isOfStatus
              ? change.status().map(CaseStatus::code)
              : change.severity().map(Severity::code);
      return new WireEntry(
          WireTime.format(change.at()),
          code(change.kind()),
          code(change.side()),
          change.by(),
          isOfStatus ? before.map(CaseStatus::code).orElse(null) : null,
          to.orElse(null));
    }

    static String code(CaseEventKind kind) {
      var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return name.startsWith("case-") ? name.substring("case-".length()) : name;
    }

    static String code(Side side) {
      return switch (side) {
        case CUSTOMER -> "customer";
        case DESK -> "desk";
        case CASEPORT -> "system";
      };
    }
  }

  /**
   * @param targetMinutes what is promised
   * @param businessHours whether only hours of business count
   * @param dueAt there for as long as the time runs
   */
  record WireResponse(
      @OneOf(Forms.RESPONSES) String state,
      @Nullable Long targetMinutes,
      @Nullable Boolean businessHours,
      @Moment @Nullable String dueAt,
      @Moment @Nullable String respondedAt) {

    static WireResponse from(ResponseClock clock) {
      return new WireResponse(
          code(clock.state()),
          clock.promise().map(promise -> promise.time().toMinutes()).orElse(null),
          clock.promise().map(promise -> promise.hours() == CountedHours.BUSINESS).orElse(null),
          clock.dueAt().map(WireTime::format).orElse(null),
          clock.answeredAt().map(WireTime::format).orElse(null));
    }

    static String code(ResponseState state) {
      return state == ResponseState.ON_TIME ? "running" : state.code();
    }
  }
}
