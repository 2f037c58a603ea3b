package io.caseport.rest.desk;

import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.domain.desk.CountedHours;
import io.caseport.domain.desk.ResponseTarget.Run;
import io.caseport.rest.json.Moment;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.json.WireTime;
import org.jspecify.annotations.Nullable;

/**
 * How an answer stands that was promised.
 *
 * @param respondBy there for as long as the time for it runs
 * @param countedHours which hours count: all, or those of business
 */
record WireResponse(
    @OneOf(Forms.RESPONSES) String state,
    @Moment @Nullable String respondBy,
    @Moment @Nullable String atRiskAt,
    @Moment @Nullable String answeredAt,
    @Nullable Long targetMinutes,
    @OneOf(Forms.HOURS) @Nullable String countedHours) {

  static WireResponse from(DeskCase of) {
    var target = of.handling().target();
    var run = target.flatMap(promised -> promised.running());
    return new WireResponse(
        of.response().code(),
        run.map(Run::respondBy).map(WireTime::format).orElse(null),
        run.map(Run::atRiskAt).map(WireTime::format).orElse(null),
        target.flatMap(promised -> promised.answeredAt()).map(WireTime::format).orElse(null),
        target.map(promised -> promised.promise().time().toMinutes()).orElse(null),
        target.map(promised -> code(promised.promise().hours())).orElse(null));
  }

  private static String code(CountedHours hours) {
    return switch (hours) {
      case ALL -> "all";
      case BUSINESS -> "business";
    };
  }
}
