package io.caseport.cli;

import io.caseport.domain.policy.findings.Finding;
import io.caseport.domain.policy.findings.FindingType;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings as a list of places that editors understand, or under the names of Access Analyzer. */
final class FindingAnswers {
  private static final Wording ENGLISH = Wording.of(Language.EN);

  private FindingAnswers() {}

  record Located(String source, Finding finding) {}

  static Answer of(List<Located> found) {
    return new Answer.Told(
        Map.of("findings", found.stream().map(FindingAnswers::members).toList()),
        found.stream().map(FindingAnswers::lines).collect(Collectors.joining()));
  }

  /** How many there are of each type, for the person at the terminal. */
  static String summary(List<Located> found, int policies) {
    var counts =
        Arrays.stream(FindingType.values())
            .map(
                type ->
                    counted(type, found.stream().filter(f -> f.finding().type() == type).count()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return (counts.isEmpty() ? "nothing to say" : counts)
        + " in "
        + (policies == 1 ? "1 policy" : policies + " policies");
  }

  private static String counted(FindingType type, long count) {
    return count == 0 ? "" : count + " " + words(type) + (count == 1 ? "" : "s");
  }

  private static String words(FindingType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String lines(Located located) {
    var finding = located.finding();
    return "%s:%d:%d: %s %s%n    %s%n    fix: %s%n"
        .formatted(
            located.source(),
            finding.place().line(),
            finding.place().column(),
            words(finding.type()),
            finding.code(),
            ENGLISH.say(finding.problem()),
            ENGLISH.say(finding.fix()));
  }

  private static Map<String, Object> members(Located located) {
    var finding = located.finding();
    var place = finding.place();
    var members = new LinkedHashMap<String, Object>();
    members.put("policy", located.source());
    members.put("findingType", finding.type().name());
    members.put("issueCode", finding.code());
    members.put("findingDetails", ENGLISH.say(finding.problem()));
    members.put("fix", ENGLISH.say(finding.fix()));
    members.put(
        "locations",
        List.of(
            Map.of(
                "span",
                ordered(
                    "start", position(place.line(), place.column(), place.offset()),
                    "end", position(place.endLine(), place.endColumn(), place.endOffset())))));
    return members;
  }

  private static Map<String, Integer> position(int line, int column, int offset) {
    var position = new LinkedHashMap<String, Integer>();
    position.put("line", line);
    position.put("column", column);
    position.put("offset", offset);
    return position;
  }

  private static Map<String, Object> ordered(String one, Object its, String other, Object others) {
    var map = new LinkedHashMap<String, Object>();
    map.put(one, its);
    map.put(other, others);
    return map;
  }
}
