package io.caseport.rest.desk;

import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;

import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.application.port.in.Page;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The queue of the desk, and the way to a case by its number. */
final class QueueOperations {
  private QueueOperations() {}

  static DescribedOperation<?> listCases(CaseDesk desk) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/desk/v1/cases",
            JsonOperation.reading(
                "ListCases",
                ListCasesInput.class,
                (caller, input) -> ListCasesOutput.from(desk.listCases(caller, input.toQuery())))),
        "Lists the open cases of all accounts, those first whose time for an answer runs out.",
        "desk:ListCases",
        new ListCasesInput(
            Forms.NOBODY, null, null, null, null, "ja", "urgent", "at-risk", Examples.TOKEN, 20),
        new ListCasesOutput(List.of(Examples.CASE), Examples.TOKEN));
  }

  static DescribedOperation<?> findCases(CaseDesk desk) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/desk/v1/case-numbers/{displayId}",
            JsonOperation.reading(
                "FindCases",
                FindCasesInput.class,
                (caller, input) ->
                    FindCasesOutput.from(
                        desk.findCases(caller, new DisplayId(input.displayId()))))),
        "Finds the cases that people name by a number, in whatever account they are.",
        "desk:DescribeCase",
        new FindCasesInput(Examples.CASE.displayId()),
        new FindCasesOutput(List.of(new FoundCase(Examples.CASE_ID, Examples.CASE.accountId()))));
  }

  record FindCasesInput(
      @NotNull(message = NOT_NULL) @CodePoints(min = 1, max = Forms.LONGEST_ID) String displayId) {}

  /** As a rule there is one; each account may have one of the number. */
  record FindCasesOutput(List<FoundCase> cases) {
    static FindCasesOutput from(List<CaseKey> found) {
      return new FindCasesOutput(found.stream().map(FoundCase::from).toList());
    }
  }

  record FoundCase(String caseId, String accountId) {
    static FoundCase from(CaseKey key) {
      return new FoundCase(key.id().value(), key.account().value());
    }
  }

  /**
   * @param response how pressing an answer is at least: what is overdue is at risk, too
   */
  record ListCasesInput(
      @OneOf(Forms.ASSIGNEES) @Nullable String assignee,
      @Pattern(regexp = Forms.ACCOUNT, message = PATTERN) @Nullable String accountId,
      @OneOf(Forms.OPEN_STATUSES) @Nullable String status,
      @OneOf(Forms.ISSUE_TYPES) @Nullable String issueType,
      @CodePoints(min = 1, max = Forms.LONGEST_CODE) @Nullable String serviceCode,
      @Pattern(regexp = Forms.LANGUAGE, message = PATTERN) @Nullable String language,
      @OneOf(Forms.SEVERITIES) @Nullable String severityCode,
      @OneOf(Forms.PRESSING) @Nullable String response,
      @CodePoints(min = 1, max = Forms.LONGEST_TOKEN) @Nullable String nextToken,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 100, message = AT_MOST_VALUE)
          @Nullable Integer maxResults) {

    CaseDesk.ListCases toQuery() {
      return new CaseDesk.ListCases(
          Members.whose(assignee),
          Optional.ofNullable(accountId).map(AccountId::new),
          Members.status(status),
          Optional.ofNullable(issueType).flatMap(IssueType::ofCode),
          Optional.ofNullable(serviceCode),
          Optional.ofNullable(language),
          Optional.ofNullable(severityCode).flatMap(Severity::ofCode),
          Members.late(response),
          Members.page(nextToken, maxResults));
    }
  }

  record ListCasesOutput(List<WireDeskCase> cases, @Nullable String nextToken) {
    static ListCasesOutput from(Page<DeskCase> page) {
      return new ListCasesOutput(
          page.items().stream().map(WireDeskCase::from).toList(), page.nextToken().orElse(null));
    }
  }
}
