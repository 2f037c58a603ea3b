package io.caseport.cli;

import io.caseport.application.port.in.AccessReview.Access;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.analysis.Permissions.Cell;
import io.caseport.domain.policy.explanation.ResidualInWords;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Who may do which actions: a row for each action and a column for each user or role who may do one
 * of them, in as many tables as it takes for no line to become too long. What an answer depends on
 * is told below, by number.
 */
final class ReviewTable {
  private static final int MOST_COLUMNS = 100;
  private static final int GAP = 2;

  private final ReviewedAccess review;
  private final List<String> notes = new ArrayList<>();

  ReviewTable(ReviewedAccess review) {
    this.review = review;
  }

  String text() {
    var text = new StringJoiner(System.lineSeparator());
    int actions = review.actions().stream().mapToInt(a -> a.text().length()).max().orElse(0);
    var block = new ArrayList<Access>();
    int width = actions;
    for (var access : review.permitted()) {
      int more = ReviewedAccess.name(access.who()).length() + GAP;
      if (!block.isEmpty() && width + more > MOST_COLUMNS) {
        text.add(table(block));
        block.clear();
        width = actions;
      }
      block.add(access);
      width += more;
    }
    text.add(table(block));
    if (!notes.isEmpty()) {
      text.add(legend());
    }
    return text.toString();
  }

  private String table(List<Access> columns) {
    var rows = new ArrayList<List<String>>();
    var header = new ArrayList<>(List.of("ACTION"));
    columns.forEach(access -> header.add(ReviewedAccess.name(access.who())));
    rows.add(header);
    for (var action : review.actions()) {
      var row = new ArrayList<>(List.of(action.text()));
      columns.forEach(access -> row.add(cell(access, action)));
      rows.add(row);
    }
    return TextTable.of(rows);
  }

  private String cell(Access access, Action action) {
    return switch (ReviewedAccess.cell(access, action)) {
      case Cell.Allowed _ -> "yes";
      case Cell.Denied _ -> "-";
      case Cell.Conditional(var _, var residual) ->
          "if " + note(new ResidualInWords(Wording.of(Language.EN)).of(residual));
    };
  }

  private int note(String words) {
    if (!notes.contains(words)) {
      notes.add(words);
    }
    return notes.indexOf(words) + 1;
  }

  private String legend() {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < notes.size(); i++) {
      rows.add(List.of("if " + (i + 1) + ":", notes.get(i)));
    }
    return TextTable.of(rows);
  }
}
