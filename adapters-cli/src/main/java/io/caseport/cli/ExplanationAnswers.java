package io.caseport.cli;

import io.caseport.domain.policy.explanation.Explanation;
import io.caseport.domain.policy.explanation.Explanation.Told;
import io.caseport.domain.policy.outline.PolicyOutline;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An explanation as a text for people, or as its parts for programs. */
final class ExplanationAnswers {
  private ExplanationAnswers() {}

  static Answer of(Explanation explanation, Language language) {
    var members = new LinkedHashMap<String, Object>();
    members.put("introduction", explanation.introduction());
    members.put(
        "statements",
        explanation.statements().stream().map(ExplanationAnswers::statement).toList());
    members.put("services", explanation.rows().stream().map(ExplanationAnswers::row).toList());
    return new Answer.Told(members, text(explanation, Wording.of(language)));
  }

  private static Map<String, Object> statement(Told told) {
    var members = new LinkedHashMap<String, Object>();
    members.put("number", told.statement().number());
    told.statement().sid().ifPresent(sid -> members.put("sid", sid));
    members.put("effect", told.statement().effect().text());
    members.put("sentence", told.sentence());
    members.put("conditions", told.conditions());
    members.put("remarks", told.remarks());
    return members;
  }

  private static Map<String, Object> row(PolicyOutline.Row row) {
    var members = new LinkedHashMap<String, Object>();
    members.put("service", row.service());
    members.put("accessLevel", row.level().text());
    members.put("allowed", row.allowed());
    members.put("limited", row.limited());
    members.put("denied", row.denied());
    members.put("total", row.total());
    return members;
  }

  private static String text(Explanation explanation, Wording wording) {
    var text =
        explanation.lines(wording).stream()
            .map(line -> line + System.lineSeparator())
            .collect(Collectors.joining());
    return explanation.rows().isEmpty()
        ? text
        : text + System.lineSeparator() + TextTable.of(table(explanation, wording));
  }

  private static List<List<String>> table(Explanation explanation, Wording wording) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            wording.say("column.service"),
            wording.say("column.level"),
            wording.say("column.allowed"),
            wording.say("column.limited"),
            wording.say("column.denied"),
            wording.say("column.total")));
    for (var row : explanation.rows()) {
      rows.add(
          List.of(
              row.service(),
              wording.say("level." + row.level()),
              Integer.toString(row.allowed()),
              Integer.toString(row.limited()),
              Integer.toString(row.denied()),
              Integer.toString(row.total())));
    }
    return rows;
  }
}
