package io.caseport.rest.console;

import static io.caseport.rest.json.Constraints.AT_LEAST_ITEMS;
import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The days of a check, and what is left out of its count. */
final class AdvisorOperations {
  private static final String CHECK = "/caseport/v1/advisor/checks/{checkId}";
  private static final int MOST_RESOURCES = 100;

  private AdvisorOperations() {}

  static List<DescribedOperation<?>> on(AdvisorHistory history) {
    return List.of(
        days(history),
        set(
            "exclude",
            "ExcludeCheckItems",
            "Takes resources out of the count of a check, whether or not it finds them now.",
            history::exclude),
        set(
            "include",
            "IncludeCheckItems",
            "Takes excluded resources into the count of a check again.",
            history::include));
  }

  private static DescribedOperation<?> days(AdvisorHistory history) {
    return new DescribedOperation<>(
        RestOperation.get(
            CHECK + "/history",
            JsonOperation.reading(
                "DescribeCheckStatusHistoryChanges",
                HistoryInput.class,
                (caller, input) ->
                    HistoryOutput.from(history.history(caller, new CheckId(input.checkId()))))),
        "Tells how the account stood by a check on each of the last 30 days that it was done on.",
        "trustedadvisor:DescribeCheckStatusHistoryChanges",
        new HistoryInput(Examples.CHECK_ID),
        new HistoryOutput(List.of(new WireDay("2026-03-23", "warning", 12, 2, 0, 1, 0))));
  }

  private interface Setting {
    void set(Caller caller, CheckId check, List<ResourceId> resources);
  }

  private static DescribedOperation<?> set(
      String path, String name, String summary, Setting setting) {
    return new DescribedOperation<>(
        RestOperation.post(
            CHECK + "/" + path,
            JsonOperation.changing(
                name,
                ResourcesInput.class,
                (caller, input) -> {
                  setting.set(
                      caller,
                      new CheckId(input.checkId()),
                      input.resourceIds().stream().map(ResourceId::new).toList());
                  return new Done();
                })),
        summary,
        "trustedadvisor:" + name,
        new ResourcesInput(Examples.CHECK_ID, List.of(Examples.RESOURCE_ID)),
        new Done());
  }

  record HistoryInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) @Logged
          String checkId) {}

  record HistoryOutput(List<WireDay> days) {
    static HistoryOutput from(List<DailyResult> results) {
      return new HistoryOutput(results.stream().map(WireDay::from).toList());
    }
  }

  /** How many resources were how, on a day in UTC. */
  record WireDay(
      String date,
      @OneOf(Forms.CHECK_STATUSES) String status,
      long ok,
      long warning,
      long error,
      long excluded,
      long ignored) {

    static WireDay from(DailyResult result) {
      var counts = result.counts();
      return new WireDay(
          result.day().toString(),
          result.status().code(),
          counts.ok(),
          counts.warning(),
          counts.error(),
          counts.excluded(),
          counts.ignored());
    }
  }

  record ResourcesInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) @Logged
          String checkId,
      @NotNull(message = NOT_NULL)
          @Size.List({
            @Size(min = 1, message = AT_LEAST_ITEMS),
            @Size(max = MOST_RESOURCES, message = AT_MOST_ITEMS)
          })
          @Logged
          List<@NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String>
              resourceIds) {}

  /** The answer that says nothing more. */
  record Done() {}
}
