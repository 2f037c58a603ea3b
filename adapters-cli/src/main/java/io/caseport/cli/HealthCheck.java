package io.caseport.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * One thing that was looked at.
 *
 * @param subject a word or two
 * @param detail what was found, in one line
 * @param advice what to do about it; empty if nothing
 */
public record HealthCheck(String subject, Status status, String detail, String advice) {

  /** How it stands; what could not be looked at is skipped. */
  public enum Status {
    OK,
    WARNING,
    FAILED,
    SKIPPED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A table with what to do below it, or the same for programs. */
  static Answer answer(List<HealthCheck> checks) {
    var members = new LinkedHashMap<String, Object>();
    members.put("passed", passed(checks));
    members.put("checks", checks.stream().map(HealthCheck::members).toList());
    var rows = checks.stream().map(check -> check.members(List.of("advice"))).toList();
    var text = new StringBuilder(TextTable.of(Cells.withHeader(rows)));
    for (var check : checks) {
      if (!check.advice().isEmpty()) {
        text.append(System.lineSeparator())
            .append(check.subject())
            .append(": ")
            .append(check.advice());
      }
    }
    return new Answer.Told(
        members,
        checks.stream().allMatch(check -> check.advice().isEmpty())
            ? text.toString()
            : text.append(System.lineSeparator()).toString());
  }

  static boolean passed(List<HealthCheck> checks) {
    return checks.stream().noneMatch(check -> check.status() == Status.FAILED);
  }

  private SequencedMap<String, Object> members() {
    return members(List.of());
  }

  private SequencedMap<String, Object> members(List<String> without) {
    var members = new LinkedHashMap<String, Object>();
    members.put("check", subject);
    members.put("status", status.code());
    members.put("detail", detail);
    members.put("advice", advice);
    members.keySet().removeAll(without);
    return members;
  }
}
