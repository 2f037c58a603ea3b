package io.caseport.cli;

import io.caseport.domain.policy.analysis.WhyNot.Failing.ConditionNotMet;
import io.caseport.domain.policy.analysis.WhyNot.Repair;
import io.caseport.domain.policy.explanation.RepairInWords;
import io.caseport.domain.policy.explanation.ShortfallInWords;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a request is allowed or not, statement by statement. */
record GroundsAnswers(Grounds grounds, List<String> flags) {
  private static final int MOST_SHOWN = 3;
  private static final RepairInWords REPAIRS = new RepairInWords(Wording.of(Language.EN));

  Answer answer() {
    var members = SimulationAnswers.members(grounds.result());
    members.put("replay", Replay.of(flags, grounds.result().request()));
    members.put("allowedBy", placed(grounds.allowing()));
    members.put("deniedBy", placed(grounds.denying()));
    if (!grounds.isAllowed()) {
      members.put("nearest", grounds.nearest().stream().map(GroundsAnswers::members).toList());
      grounds.repair().ifPresent(change -> members.put("repair", members(change)));
    }
    return new Answer.Told(members, text());
  }

  private static List<Map<String, Object>> placed(List<PlacedStatement> statements) {
    return statements.stream().map(one -> SimulationAnswers.matched(one.deciding())).toList();
  }

  private static Map<String, Object> members(Grounds.Near near) {
    var members = SimulationAnswers.matched(near.placed().deciding());
    members.put("failing", near.failing().stream().map(GroundsAnswers::members).toList());
    return members;
  }

  private static Map<String, Object> members(ShortfallInWords shortfall) {
    var members = new LinkedHashMap<String, Object>();
    members.put("element", shortfall.element());
    if (shortfall.failing() instanceof ConditionNotMet(var condition)) {
      members.put("key", condition.key().name());
    }
    members.put("problem", shortfall.problem());
    return members;
  }

  private Map<String, Object> members(Grounds.Change change) {
    var members = new LinkedHashMap<String, Object>();
    members.put("change", code(change.repair()));
    members.put("words", words(change));
    members.put("statement", SimulationAnswers.matched(change.placed().deciding()));
    replay(change.repair()).ifPresent(replay -> members.put("replay", replay));
    return members;
  }

  private String text() {
    var text = new StringBuilder(SimulationAnswers.text(grounds.result()));
    for (var by : grounds.denying()) {
      text.append("denied by   %s%n".formatted(line(by)));
    }
    if (grounds.isAllowed() || !grounds.denying().isEmpty()) {
      for (var by : grounds.allowing()) {
        text.append("allowed by  %s%n".formatted(line(by)));
      }
    }
    if (!grounds.isAllowed()) {
      appendNearest(text);
      appendRepair(text);
    }
    return text.toString();
  }

  private void appendNearest(StringBuilder text) {
    grounds.nearest().stream()
        .limit(MOST_SHOWN)
        .forEach(
            near -> {
              var first = near.failing().getFirst();
              text.append(
                  "nearest     %s%n    %s: %s%n"
                      .formatted(line(near.placed()), first.element(), first.problem()));
              int more = near.failing().size() - 1;
              if (more > 0) {
                text.append("    and %d more of its elements%n".formatted(more));
              }
            });
    int left = grounds.nearest().size() - MOST_SHOWN;
    if (left > 0) {
      text.append("            and %d that are no nearer%n".formatted(left));
    }
  }

  private void appendRepair(StringBuilder text) {
    grounds
        .repair()
        .ifPresentOrElse(
            change -> {
              text.append("to allow it, %s%n".formatted(words(change)));
              replay(change.repair()).ifPresent(line -> text.append("    %s%n".formatted(line)));
            },
            () ->
                text.append(
                    "no change of one statement, or of one key of the request, would allow it%n"
                        .formatted()));
  }

  private static String line(PlacedStatement placed) {
    return placed.label() + " in the " + placed.kind().text();
  }

  private static String code(Repair repair) {
    return switch (repair) {
      case Repair.RemoveDeny _ -> "removeDeny";
      case Repair.CoverAction _ -> "coverAction";
      case Repair.CoverResource _ -> "coverResource";
      case Repair.MeetCondition _ -> "meetCondition";
      case Repair.DropCondition _ -> "dropCondition";
    };
  }

  private String words(Grounds.Change change) {
    return REPAIRS.of(
        change.repair(), grounds.result().request().toRequest(), change.placed().label());
  }

  /** None where the flags would bring the key back, or where it has no value to be given. */
  private Optional<String> replay(Repair repair) {
    return repair instanceof Repair.MeetCondition meet
            && meet.request()
                .context()
                .values(meet.condition().key())
                .filter(values -> !values.isEmpty())
                .isPresent()
        ? Optional.of(Replay.of(flags, WitnessForms.exact(meet.request())))
        : Optional.empty();
  }
}
