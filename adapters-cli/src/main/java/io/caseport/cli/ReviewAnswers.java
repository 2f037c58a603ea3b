package io.caseport.cli;

import static java.util.stream.Collectors.joining;

import io.caseport.application.port.in.AccessReview.Access;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.Effect;
import io.caseport.domain.policy.analysis.Permissions.Cell;
import io.caseport.domain.policy.analysis.Permissions.Through;
import io.caseport.domain.policy.explanation.ResidualInWords;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do an action as a list, who may do which of several as a table; for programs, all. */
record ReviewAnswers(ReviewedAccess review) {

  Answer answer() {
    var members = new LinkedHashMap<String, Object>();
    members.put("principals", review.everyone().stream().map(this::members).toList());
    members.put(
        "doubts",
        review.doubts().entrySet().stream()
            .map(doubt -> doubt(doubt.getKey(), doubt.getValue()))
            .toList());
    return new Answer.Told(members, text());
  }

  private static Map<String, Object> doubt(String reason, Set<String> about) {
    var members = new LinkedHashMap<String, Object>();
    members.put("reason", reason);
    members.put("about", List.copyOf(about));
    return members;
  }

  private Map<String, Object> members(Access access) {
    var members = new LinkedHashMap<String, Object>();
    members.put("principal", ReviewedAccess.name(access.who()));
    members.put("arn", access.arn());
    members.put("actions", review.actions().stream().map(one -> members(access, one)).toList());
    return members;
  }

  private static Map<String, Object> members(Access access, Action action) {
    var cell = ReviewedAccess.cell(access, action);
    var members = new LinkedHashMap<String, Object>();
    members.put("action", action.text());
    members.put(
        "decision",
        switch (cell) {
          case Cell.Allowed _ -> "allowed";
          case Cell.Denied _ -> "denied";
          case Cell.Conditional _ -> "conditional";
        });
    members.put("through", cell.through().stream().map(ReviewAnswers::members).toList());
    if (cell instanceof Cell.Conditional(var _, var residual)) {
      members.put("condition", ResidualMembers.of(residual));
    }
    return members;
  }

  private static Map<String, Object> members(Through through) {
    var members = new LinkedHashMap<String, Object>();
    members.put("sourcePolicyId", through.source().label());
    members.put("holder", ReviewedAccess.name(through.source().holder()));
    members.put("statement", through.number());
    members.put("effect", through.effect() == Effect.ALLOW ? "Allow" : "Deny");
    return members;
  }

  private String text() {
    var text = new StringBuilder();
    if (review.permitted().isEmpty()) {
      text.append("nobody may, but the root user%n".formatted());
    } else if (review.actions().size() == 1) {
      text.append(list(review.actions().getFirst()));
    } else {
      text.append(new ReviewTable(review).text());
    }
    int left = review.everyone().size() - review.permitted().size();
    if (left > 0 && !review.permitted().isEmpty()) {
      text.append("%d more of the users and roles may not%n".formatted(left));
    }
    review
        .doubts()
        .forEach(
            (reason, about) ->
                text.append(
                    "not certain for %s: %s%n".formatted(String.join("; ", about), reason)));
    return text.toString();
  }

  private String list(Action action) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("WHO", "MAY", "THROUGH", "IF"));
    for (var access : review.permitted()) {
      var cell = ReviewedAccess.cell(access, action);
      rows.add(
          List.of(
              ReviewedAccess.name(access.who()),
              cell instanceof Cell.Conditional ? "if" : "yes",
              through(cell),
              cell instanceof Cell.Conditional(var _, var residual)
                  ? new ResidualInWords(Wording.of(Language.EN)).of(residual)
                  : "-"));
    }
    return TextTable.of(rows);
  }

  private static String through(Cell cell) {
    return cell.through().stream()
        .filter(through -> through.effect() == Effect.ALLOW)
        .map(
            through ->
                "%s of the %s, statement %d"
                    .formatted(
                        through.source().label(),
                        ReviewedAccess.name(through.source().holder()),
                        through.number()))
        .collect(joining("; "));
  }
}
