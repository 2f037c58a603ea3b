package io.caseport.cli;

import io.caseport.application.port.in.AccessReview.Access;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.analysis.Permissions.Cell;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the users and roles of an account may do of some actions. */
record ReviewedAccess(List<Action> actions, List<Access> everyone) {

  static Cell cell(Access access, Action action) {
    return Objects.requireNonNull(access.permissions().cells().get(action));
  }

  static boolean may(Access access, Action action) {
    return !(cell(access, action) instanceof Cell.Denied);
  }

  static String name(PolicyHolder holder) {
    return switch (holder) {
      case PolicyHolder.User(var name) -> "user " + name;
      case PolicyHolder.Group(var name) -> "group " + name;
      case PolicyHolder.Role(var name) -> "role " + name;
    };
  }

  boolean hasSomeoneForEach() {
    return actions.stream()
        .allMatch(action -> everyone.stream().anyMatch(access -> may(access, action)));
  }

  /** Those who may do at least one of the actions. */
  List<Access> permitted() {
    return everyone.stream()
        .filter(access -> actions.stream().anyMatch(action -> may(access, action)))
        .toList();
  }

  /** For each reason why something may have been missed, whom and what it is about. */
  Map<String, Set<String>> doubts() {
    var english = Wording.of(Language.EN);
    Map<String, Set<String>> doubts = new LinkedHashMap<>();
    for (var access : everyone) {
      for (var doubt : access.permissions().doubts()) {
        var about = doubts.computeIfAbsent(english.say(doubt.reason()), _ -> new LinkedHashSet<>());
        var names = new TreeSet<String>();
        doubt.actions().forEach(action -> names.add(action.text()));
        about.add(name(access.who()) + ": " + String.join(", ", names));
      }
    }
    return doubts;
  }
}
