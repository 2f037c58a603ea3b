package io.caseport.rest.support;

import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.RefreshStatus;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks of which one has a result and the other has none. */
record RecordingChecks(RecordingPorts ports) implements AdvisorChecks {
  static final CheckId ASSESSED = new CheckId("Qch7DwouX1");
  static final CheckId UNKNOWN = new CheckId("zXCkfM1nI3");

  private static final LanguageCode JAPANESE = new LanguageCode("ja");

  @Override
  public Described describeChecks(Caller caller, Optional<String> language) {
    ports.called(caller, language);
    return new Described(
        List.of(
            new Entry(definition(ASSESSED, true), CheckMethod.COMPUTED),
            new Entry(definition(UNKNOWN, false), CheckMethod.NOT_ASSESSED)),
        language.map(LanguageCode::new).orElse(LanguageCode.ENGLISH));
  }

  @Override
  public Outcome describeResult(Caller caller, CheckId check, Optional<String> language) {
    ports.called(caller, check, language);
    return new Outcome(
        summary(check), check.equals(ASSESSED) ? List.of(everywhere(), inRegion()) : List.of());
  }

  @Override
  public List<Summary> describeSummaries(Caller caller, List<CheckId> checks) {
    ports.called(caller, checks);
    return checks.stream().map(RecordingChecks::summary).toList();
  }

  @Override
  public List<Refresh> describeRefreshes(Caller caller, List<CheckId> checks) {
    ports.called(caller, checks);
    return checks.stream()
        .map(check -> new Refresh(check, RefreshStatus.SUCCESS, Duration.ZERO))
        .toList();
  }

  @Override
  public Refresh refresh(Caller caller, CheckId check) {
    ports.called(caller, check);
    return new Refresh(check, RefreshStatus.ENQUEUED, Duration.ofMillis(3_599_992));
  }

  private static Summary summary(CheckId check) {
    if (!check.equals(ASSESSED)) {
      return new Summary(definition(check, false), CheckMethod.NOT_ASSESSED, Optional.empty());
    }
    var result =
        new CheckResult(
            RecordingPorts.ACCOUNT,
            check,
            Instant.parse("2020-05-13T21:38:05.432Z"),
            Instant.parse("2020-05-01T00:00:00Z"),
            new ResourceCounts(7, 2, 1, 4, 5),
            new Savings(12.5, 50),
            Optional.empty());
    return new Summary(definition(check, true), CheckMethod.COMPUTED, Optional.of(result));
  }

  private static AdvisedResource everywhere() {
    return new AdvisedResource(
        new ResourceId("47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZEXAMPLE"),
        ResourceStatus.ERROR,
        Optional.empty(),
        Optional.empty(),
        List.of(Optional.of("Red"), Optional.empty()),
        Savings.NONE,
        Instant.EPOCH,
        false);
  }

  private static AdvisedResource inRegion() {
    return new AdvisedResource(
        new ResourceId("excluded"),
        ResourceStatus.WARNING,
        Optional.of("eu-west-1"),
        Optional.of("arn:aws:ec2:eu-west-1:111122223333:instance/i-1"),
        List.of(Optional.of("Yellow"), Optional.of("i-1")),
        Savings.NONE,
        Instant.EPOCH,
        true);
  }

  private static CheckDefinition definition(CheckId id, boolean hasGreen) {
    return new CheckDefinition(
        id,
        CheckCategory.COST_OPTIMIZING,
        List.of("EC2"),
        false,
        false,
        hasGreen,
        text("Idle Instances", "アイドル状態のインスタンス"),
        text("Looks for instances <b> & volumes.", "インスタンスを調べます。"),
        List.of(
            new CheckDefinition.Alert(ResourceStatus.ERROR, text("Idle for weeks", "数週間")),
            new CheckDefinition.Alert(ResourceStatus.WARNING, text("Idle for days", "数日")),
            new CheckDefinition.Alert(ResourceStatus.OK, text("In use", "使用中"))),
        text("Stop them.", "停止してください。"),
        List.of(text("Status", "ステータス"), text("Instance", "インスタンス")));
  }

  private static LocalizedText text(String english, String japanese) {
    return new LocalizedText(Map.of(LanguageCode.ENGLISH, english, JAPANESE, japanese));
  }
}
