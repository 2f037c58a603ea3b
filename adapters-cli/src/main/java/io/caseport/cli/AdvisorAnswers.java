package io.caseport.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.caseport.application.port.in.AdvisorChecks.Outcome;
import io.caseport.application.port.in.AdvisorChecks.Refresh;
import io.caseport.application.port.in.AdvisorChecks.Summary;
import io.caseport.application.port.in.FindingImport.Imported;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.cases.LanguageCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Checks as the command shows them, with member names in the style of the API. */
final class AdvisorAnswers {
  private static final String NONE = "-";

  private AdvisorAnswers() {}

  static String status(Summary summary) {
    return summary.result().map(CheckResult::status).orElse(CheckStatus.NOT_AVAILABLE).code();
  }

  static Answer summary(List<Summary> summaries) {
    var ofCategories =
        summaries.stream()
            .collect(groupingBy(one -> one.definition().category(), TreeMap::new, toList()));
    var items = new ArrayList<SequencedMap<String, Object>>();
    ofCategories.forEach(
        (category, some) -> {
          var item = new LinkedHashMap<String, Object>();
          item.put("category", category.code());
          for (var status : List.of(CheckStatus.ERROR, CheckStatus.WARNING, CheckStatus.OK)) {
            item.put(status.code(), count(some, status));
          }
          item.put(CheckStatus.NOT_AVAILABLE.code(), count(some, CheckStatus.NOT_AVAILABLE));
          items.add(item);
        });
    return new Answer.Several("categories", items);
  }

  private static long count(List<Summary> some, CheckStatus status) {
    return some.stream().filter(one -> status(one).equals(status.code())).count();
  }

  static Answer list(List<Summary> summaries, LanguageCode language) {
    return new Answer.Several(
        "checks", summaries.stream().map(one -> item(one, language)).toList());
  }

  private static SequencedMap<String, Object> item(Summary summary, LanguageCode language) {
    var item = new LinkedHashMap<String, Object>();
    item.put("checkId", summary.definition().id().value());
    item.put("status", status(summary));
    item.put("category", summary.definition().category().code());
    item.put("method", summary.method().code());
    var counts = summary.result().map(CheckResult::counts).orElse(ResourceCounts.NONE);
    item.put("resourcesFlagged", counts.flagged());
    item.put("timestamp", summary.result().map(done -> done.at().toString()).orElse(NONE));
    item.put("name", summary.definition().name().in(language));
    return item;
  }

  static Answer one(
      Outcome outcome, Refresh refresh, List<DailyResult> history, LanguageCode language) {
    var summary = outcome.summary();
    var definition = summary.definition();
    var item = item(summary, language);
    item.put("description", definition.purpose().in(language));
    definition
        .alerts()
        .forEach(alert -> item.put(alert.status().colour(), alert.meaning().in(language)));
    item.put("recommendedAction", definition.action().in(language));
    summary
        .result()
        .ifPresent(
            result -> {
              result.reporter().ifPresent(reporter -> item.put("reporter", reporter));
              item.put("resourcesOk", result.counts().ok());
              item.put("resourcesSuppressed", result.counts().excluded());
              item.put("resourcesIgnored", result.counts().ignored());
            });
    item.put("refreshStatus", refresh.status().code());
    item.put("millisUntilNextRefreshable", refresh.untilNext().toMillis());
    var members = new LinkedHashMap<String, Object>(item);
    var flagged =
        outcome.flagged().stream().map(one -> flagged(one, definition, language)).toList();
    members.put("flaggedResources", flagged);
    members.put("history", history.stream().map(AdvisorAnswers::day).toList());
    return new Answer.Told(
        members, TextTable.of(Cells.rows(item)) + table(flagged) + trend(history));
  }

  private static SequencedMap<String, Object> flagged(
      AdvisedResource resource, CheckDefinition definition, LanguageCode language) {
    var item = new LinkedHashMap<String, Object>();
    item.put("resourceId", resource.id().value());
    item.put("status", resource.status().code());
    item.put("isSuppressed", resource.excluded());
    item.put("updatedAt", resource.updatedAt().toString());
    for (int i = 0; i < definition.columns().size(); i++) {
      item.put(definition.columns().get(i).in(language), resource.values().get(i).orElse(NONE));
    }
    return item;
  }

  private static SequencedMap<String, Object> day(DailyResult result) {
    var item = new LinkedHashMap<String, Object>();
    item.put("day", result.day().toString());
    item.put("status", result.status().code());
    item.put("resourcesFlagged", result.counts().flagged());
    return item;
  }

  private static String table(List<? extends SequencedMap<String, ?>> items) {
    return items.isEmpty() ? "" : System.lineSeparator() + TextTable.of(Cells.withHeader(items));
  }

  private static String trend(List<DailyResult> history) {
    return table(history.stream().map(AdvisorAnswers::day).toList());
  }

  static Answer refreshed(List<Summary> summaries, List<Refresh> refreshes) {
    var items = new ArrayList<SequencedMap<String, Object>>();
    for (int i = 0; i < summaries.size(); i++) {
      var item = new LinkedHashMap<String, Object>();
      item.put("checkId", summaries.get(i).definition().id().value());
      item.put("refreshStatus", refreshes.get(i).status().code());
      item.put("status", status(summaries.get(i)));
      item.put("name", summaries.get(i).definition().name().in(LanguageCode.ENGLISH));
      items.add(item);
    }
    return new Answer.Several("statuses", items);
  }

  static Answer imported(Imported imported) {
    var item = new LinkedHashMap<String, Object>();
    item.put("findings", imported.findings());
    var taken = new TreeMap<String, Long>();
    imported.taken().forEach((check, count) -> taken.put(check.value(), count));
    item.put("taken", sum(taken));
    item.put("ofComputedChecks", imported.computed());
    item.put("unmatched", sum(imported.unmatched()));
    var members = new LinkedHashMap<String, Object>(item);
    members.put("takenByCheck", taken);
    members.put("unmatchedByRule", new TreeMap<>(imported.unmatched()));
    return new Answer.Told(members, TextTable.of(Cells.rows(item)));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
