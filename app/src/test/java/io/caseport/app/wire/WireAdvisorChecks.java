package io.caseport.app.wire;

import static io.caseport.app.wire.SupportRefusals.refusing;

import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.cases.LanguageCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.support.model.TrustedAdvisorCheckRefreshStatus;
import software.amazon.awssdk.services.support.model.TrustedAdvisorCheckSummary;
import software.amazon.awssdk.services.support.model.TrustedAdvisorResourceDetail;
import software.amazon.awssdk.services.support.model.TrustedAdvisorResourcesSummary;

/** {@link AdvisorChecks} over the wire, which does not tell how a check is answered. */
record WireAdvisorChecks(SupportClient client, Keyring keys) implements AdvisorChecks {
  private static final String NOT_AVAILABLE = "not_available";

  @Override
  public Described describeChecks(Caller caller, Optional<String> language) {
    var answer =
        refusing(
            () ->
                client.describeTrustedAdvisorChecks(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .language(language.orElse(null))));
    var told = language.map(LanguageCode::new).orElse(LanguageCode.ENGLISH);
    return new Described(
        answer.checks().stream()
            .map(
                check ->
                    new Entry(
                        ToldChecks.definition(
                            check.id(), check.category(), List.of(), check.name(), told),
                        CheckMethod.NOT_ASSESSED))
            .toList(),
        told);
  }

  @Override
  public Outcome describeResult(Caller caller, CheckId check, Optional<String> language) {
    var answer =
        refusing(
                () ->
                    client.describeTrustedAdvisorCheckResult(
                        request ->
                            request
                                .overrideConfiguration(keys.by(caller))
                                .checkId(check.value())
                                .language(language.orElse(null))))
            .result();
    var at = Instant.parse(answer.timestamp());
    var flagged =
        answer.flaggedResources().stream().map(resource -> resource(resource, at)).toList();
    var errors = counted(flagged, ResourceStatus.ERROR);
    var warnings = counted(flagged, ResourceStatus.WARNING);
    var counts = counts(answer.resourcesSummary(), warnings, errors);
    return new Outcome(summary(caller, answer.checkId(), answer.status(), at, counts), flagged);
  }

  private static AdvisedResource resource(TrustedAdvisorResourceDetail resource, Instant at) {
    return new AdvisedResource(
        new ResourceId(resource.resourceId()),
        ResourceStatus.ofCode(resource.status()).orElseThrow(),
        Optional.of(resource.region()).filter(region -> !region.equals("-")),
        Optional.empty(),
        resource.metadata().stream().map(Optional::ofNullable).toList(),
        Savings.NONE,
        at,
        resource.isSuppressed());
  }

  private static long counted(List<AdvisedResource> flagged, ResourceStatus status) {
    return flagged.stream()
        .filter(resource -> !resource.excluded() && resource.status() == status)
        .count();
  }

  private static ResourceCounts counts(
      TrustedAdvisorResourcesSummary summary, long warnings, long errors) {
    return new ResourceCounts(
        summary.resourcesProcessed() - summary.resourcesFlagged(),
        warnings,
        errors,
        summary.resourcesSuppressed(),
        summary.resourcesIgnored());
  }

  private static Summary summary(
      Caller caller, String check, String status, Instant at, ResourceCounts counts) {
    var result =
        new CheckResult(
            caller.accountId(), new CheckId(check), at, at, counts, Savings.NONE, Optional.empty());
    return new Summary(
        ToldChecks.definition(check),
        CheckMethod.NOT_ASSESSED,
        Optional.of(result).filter(_ -> !status.equals(NOT_AVAILABLE)));
  }

  @Override
  public List<Summary> describeSummaries(Caller caller, List<CheckId> checks) {
    var answer =
        refusing(
            () ->
                client.describeTrustedAdvisorCheckSummaries(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .checkIds(checks.stream().map(CheckId::value).toList())));
    return answer.summaries().stream().map(summary -> summary(caller, summary)).toList();
  }

  /** Which of the flagged ones are red is not told, so all have the status of the check. */
  private static Summary summary(Caller caller, TrustedAdvisorCheckSummary summary) {
    var flagged = summary.resourcesSummary().resourcesFlagged();
    var red = summary.status().equals("error");
    var counts = counts(summary.resourcesSummary(), red ? 0 : flagged, red ? flagged : 0);
    return summary(
        caller, summary.checkId(), summary.status(), Instant.parse(summary.timestamp()), counts);
  }

  @Override
  public List<Refresh> describeRefreshes(Caller caller, List<CheckId> checks) {
    var answer =
        refusing(
            () ->
                client.describeTrustedAdvisorCheckRefreshStatuses(
                    request ->
                        request
                            .overrideConfiguration(keys.by(caller))
                            .checkIds(checks.stream().map(CheckId::value).toList())));
    return answer.statuses().stream().map(WireAdvisorChecks::refresh).toList();
  }

  @Override
  public Refresh refresh(Caller caller, CheckId check) {
    var answer =
        refusing(
            () ->
                client.refreshTrustedAdvisorCheck(
                    request ->
                        request.overrideConfiguration(keys.by(caller)).checkId(check.value())));
    return refresh(answer.status());
  }

  private static Refresh refresh(TrustedAdvisorCheckRefreshStatus status) {
    return new Refresh(
        new CheckId(status.checkId()),
        RefreshStatus.valueOf(status.status().toUpperCase(Locale.ROOT)),
        Duration.ofMillis(status.millisUntilNextRefreshable()));
  }
}
