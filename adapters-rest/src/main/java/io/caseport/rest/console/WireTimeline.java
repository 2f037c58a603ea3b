package io.caseport.rest.console;

import io.caseport.application.port.in.CaseTimeline.Change;
import io.caseport.application.port.in.CaseTimeline.ResponseClock;
import io.caseport.application.port.in.CaseTimeline.Timeline;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.desk.CountedHours;
import io.caseport.domain.desk.ResponseState;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.json.WireTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What has happened to a case, as its customer may know it. */
record WireTimeline(List<WireChange> changes, FirstResponse firstResponse) {

  static WireTimeline from(Timeline timeline) {
    return new WireTimeline(
        timeline.changes().stream().map(WireChange::from).toList(),
        FirstResponse.from(timeline.firstResponse()));
  }

  /**
   * @param by as in {@code submittedBy} of messages
   * @param status where the case stood then; not there for what an older server wrote
   */
  record WireChange(
      @OneOf(Forms.CHANGES) String kind,
      @Moment String at,
      String by,
      @OneOf(Forms.STATUSES) @Nullable String status) {

    static WireChange from(Change change) {
      return new WireChange(
          code(change.kind()),
          WireTime.format(change.at()),
          change.by(),
          change.status().map(CaseStatus::code).orElse(null));
    }

    static String code(CaseEventKind kind) {
      var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return name.startsWith("case-") ? name.substring("case-".length()) : name;
    }
  }

  /**
   * @param dueAt there for as long as the time runs
   * @param target the minutes that are promised
   * @param businessHours whether only hours of business count
   */
  record FirstResponse(
      @OneOf(Forms.RESPONSES) String status,
      @Moment @Nullable String dueAt,
      @Moment @Nullable String answeredAt,
      @Nullable Long target,
      @Nullable Boolean businessHours) {

    static FirstResponse from(ResponseClock clock) {
      return new FirstResponse(
          code(clock.state()),
          clock.dueAt().map(WireTime::format).orElse(null),
          clock.answeredAt().map(WireTime::format).orElse(null),
          clock.promise().map(promise -> promise.time().toMinutes()).orElse(null),
          clock.promise().map(promise -> promise.hours() == CountedHours.BUSINESS).orElse(null));
    }

    static String code(ResponseState state) {
      return switch (state) {
        case ON_TIME -> "running";
        case MET, MISSED -> "answered";
        case NONE, AT_RISK, OVERDUE, PAUSED -> state.code();
      };
    }
  }
}
