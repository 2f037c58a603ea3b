package io.caseport.cli;

import io.caseport.cli.ComparedPolicies.Row;
import io.caseport.cli.ComparedPolicies.Uncertainty;
import io.caseport.domain.policy.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What two policies decide differently, with the command lines that show it. */
record DifferenceAnswers(
    ComparedPolicies compared, Optional<String> boundary, List<String> access) {
  private static final int MOST_NAMED = 6;

  Answer answer() {
    var members = new LinkedHashMap<String, Object>();
    members.put("grantsNoMore", compared.grantsNoMore().name().toLowerCase(Locale.ROOT));
    members.put("changes", compared.rows().stream().map(this::members).toList());
    members.put(
        "doubts", compared.uncertainties().stream().map(DifferenceAnswers::members).toList());
    return new Answer.Told(members, text());
  }

  private Map<String, Object> members(Row row) {
    var members = new LinkedHashMap<String, Object>();
    members.put("actions", texts(row));
    members.put("grants", row.change().grants());
    members.put("revokes", row.change().revokes());
    members.put("before", decided(row.before(), compared.oldName(), row.replayable()));
    members.put("after", decided(row.after(), compared.newName(), row.replayable()));
    var request = row.before().request();
    var witness = new LinkedHashMap<String, Object>();
    witness.put("action", request.action().text());
    witness.put("resource", request.resource());
    witness.put("context", request.keys());
    members.put("witness", witness);
    return members;
  }

  private Map<String, Object> decided(SimulationResult result, String name, boolean replayable) {
    var members = new LinkedHashMap<String, Object>();
    members.put("decision", result.code());
    members.put("reason", result.reason());
    members.put("openRules", SimulationAnswers.rules(result));
    if (replayable) {
      members.put("replay", replay(name, result.request()));
    }
    return members;
  }

  private static Map<String, Object> members(Uncertainty uncertainty) {
    var members = new LinkedHashMap<String, Object>();
    members.put("actions", uncertainty.actions());
    members.put("reason", uncertainty.reason());
    return members;
  }

  private String text() {
    var rows = compared.rows().stream().map(this::text).collect(Collectors.joining());
    var doubts =
        compared.uncertainties().stream()
            .map(
                doubt ->
                    "not certain%s: %s%n"
                        .formatted(
                            doubt.actions().isEmpty() ? "" : " for " + named(doubt.actions()),
                            doubt.reason()))
            .collect(Collectors.joining());
    return rows + doubts + verdict() + System.lineSeparator();
  }

  private String text(Row row) {
    var request = row.before().request();
    var replays =
        row.replayable()
            ? "    before: %s%n    after:  %s%n"
                .formatted(replay(compared.oldName(), request), replay(compared.newName(), request))
            : "    such a request has a key with no value, which no command line can give: %s%n"
                .formatted(request.keys());
    return "%s%n    was %s, %s%n    becomes %s, %s%n"
            .formatted(
                named(texts(row)),
                row.before().code(),
                row.before().reason(),
                row.after().code(),
                row.after().reason())
        + replays;
  }

  private String verdict() {
    var names = compared.newName() + " %s than " + compared.oldName();
    var verdict =
        switch (compared.grantsNoMore()) {
          case YES -> names.formatted("grants no more");
          case NO -> names.formatted("grants more");
          case UNDECIDED -> "not certain that " + names.formatted("grants no more");
        };
    return compared.rows().isEmpty() && compared.uncertainties().isEmpty()
        ? "nothing changes: " + verdict
        : verdict;
  }

  private String replay(String policy, SimulatedRequest request) {
    var flags = new ArrayList<>(access);
    flags.addAll(Replay.flags(List.of(policy), boundary));
    return Replay.of(flags, request);
  }

  private static List<String> texts(Row row) {
    return row.change().actions().stream().map(Action::text).toList();
  }

  private static String named(List<String> actions) {
    var named = actions.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return actions.size() <= MOST_NAMED
        ? named
        : "%s and %d more".formatted(named, actions.size() - MOST_NAMED);
  }
}
