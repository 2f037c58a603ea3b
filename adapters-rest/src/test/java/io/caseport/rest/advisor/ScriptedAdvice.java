package io.caseport.rest.advisor;

import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorRecommendations.LifecycleUpdate;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.OrganizationRecommendations;
import io.caseport.application.port.in.Page;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckMethod;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.LifecycleStage;
import io.caseport.domain.advisor.ResourceCounts;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.LocalizedText;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ports that remember what they were asked, answer the same every time, or refuse. */
final class ScriptedAdvice implements AdvisorRecommendations, OrganizationRecommendations {
  static final AccountId ACCOUNT = new AccountId("111122223333");
  static final CheckId SECURITY = new CheckId("7DAFEmoDos");
  static final CheckId COSTS = new CheckId("Qch7DwouX1");
  static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant THEN = Instant.parse("2026-02-03T04:05:06.789Z");
  static final Instant LATER = Instant.parse("2026-02-04T00:00:00Z");

  private static final LanguageCode JAPANESE = new LanguageCode("ja");

  /** The caller and the arguments of each call, in order. */
  final List<List<Object>> calls = new ArrayList<>();

  Optional<Refusal> refusal = Optional.empty();
  List<ExclusionFailure> failures = List.of();

  private void called(Object... arguments) {
    calls.add(List.of(arguments));
    refusal.ifPresent(
        refused -> {
          throw refused;
        });
  }

  private static LanguageCode language(Optional<String> asked) {
    return asked.map(LanguageCode::new).orElse(LanguageCode.ENGLISH);
  }

  @Override
  public Listed<CheckEntry> listChecks(Caller caller, ListChecks query) {
    called(caller, query);
    return new Listed<>(
        new Page<>(
            List.of(
                new CheckEntry(definition(SECURITY), CheckMethod.FED, true),
                new CheckEntry(definition(COSTS), CheckMethod.NOT_ASSESSED, false)),
            Optional.of("next")),
        language(query.language()));
  }

  @Override
  public Listed<Recommendation> listRecommendations(Caller caller, ListRecommendations query) {
    called(caller, query);
    return new Listed<>(
        new Page<>(List.of(standard(), withNothing(), ofPriority()), Optional.of("next")),
        language(query.language()));
  }

  @Override
  public Told<Recommendation> getRecommendation(
      Caller caller, RecommendationName name, Optional<String> language) {
    called(caller, name, language);
    return new Told<>(
        name.check().equals(SECURITY) ? standard() : ofPriority(), language(language));
  }

  @Override
  public Page<AdvisedResource> listResources(Caller caller, ListResources query) {
    called(caller, query);
    return new Page<>(List.of(everywhere(), excluded()), Optional.of("next"));
  }

  @Override
  public Page<ForResource> listForResource(Caller caller, ListForResource query) {
    called(caller, query);
    var said =
        new ForResource(
            definition(SECURITY), new RecommendationName(ACCOUNT, SECURITY), excluded());
    return new Page<>(List.of(said), Optional.of("next"));
  }

  @Override
  public List<ExclusionFailure> updateExclusions(Caller caller, List<Exclusion> exclusions) {
    called(caller, exclusions);
    return failures;
  }

  @Override
  public void updateLifecycle(Caller caller, RecommendationName name, LifecycleUpdate update) {
    called(caller, name, update);
  }

  @Override
  public Page<OrganizationRecommendation> listRecommendations(
      Caller caller, ListOfOrganization query) {
    called(caller, query);
    return new Page<>(List.of(ofOrganization()), Optional.of("next"));
  }

  @Override
  public OrganizationRecommendation getRecommendation(Caller caller, CheckId check) {
    called(caller, check);
    return ofOrganization();
  }

  @Override
  public Page<MemberRecommendation> listAccounts(Caller caller, ListMembers query) {
    called(caller, query);
    return new Page<>(
        List.of(
            new MemberRecommendation(ACCOUNT, COSTS, resolved()),
            new MemberRecommendation(new AccountId("444455556666"), COSTS, untouched())),
        Optional.of("next"));
  }

  @Override
  public Page<MemberResource> listResources(Caller caller, ListMemberResources query) {
    called(caller, query);
    return new Page<>(List.of(new MemberResource(ACCOUNT, COSTS, excluded())), Optional.of("next"));
  }

  @Override
  public void updateLifecycle(Caller caller, CheckId check, LifecycleUpdate update) {
    called(caller, check, update);
  }

  private static Recommendation standard() {
    return new Recommendation(
        definition(SECURITY),
        result(SECURITY, new ResourceCounts(4, 3, 2, 1, 0), Optional.of("Prowler <5>")),
        Optional.empty());
  }

  private static Recommendation withNothing() {
    return new Recommendation(
        definition(SECURITY),
        result(SECURITY, ResourceCounts.NONE, Optional.empty()),
        Optional.empty());
  }

  private static Recommendation ofPriority() {
    return new Recommendation(
        definition(COSTS),
        result(COSTS, new ResourceCounts(0, 3, 0, 0, 0), Optional.empty()),
        Optional.of(resolved()));
  }

  private static OrganizationRecommendation ofOrganization() {
    return new OrganizationRecommendation(
        definition(COSTS),
        new ResourceCounts(0, 0, 8, 1, 0),
        new Savings(12.5, 50),
        FIRST,
        LATER,
        resolved());
  }

  private static Lifecycle resolved() {
    return new Lifecycle(
        LifecycleStage.RESOLVED,
        Optional.of("We have stopped them."),
        Optional.of("other"),
        LATER,
        "arn:aws:iam::111122223333:user/jo");
  }

  private static Lifecycle untouched() {
    return new Lifecycle(
        LifecycleStage.PENDING_RESPONSE, Optional.empty(), Optional.empty(), FIRST, "");
  }

  private static CheckResult result(
      CheckId check, ResourceCounts counts, Optional<String> reporter) {
    return new CheckResult(ACCOUNT, check, THEN, FIRST, counts, new Savings(12.5, 50), reporter);
  }

  private static AdvisedResource everywhere() {
    return new AdvisedResource(
        new ResourceId("r-1"),
        ResourceStatus.ERROR,
        Optional.empty(),
        Optional.empty(),
        List.of(Optional.of("Red"), Optional.empty()),
        Savings.NONE,
        THEN,
        false);
  }

  private static AdvisedResource excluded() {
    return new AdvisedResource(
        new ResourceId("r-2"),
        ResourceStatus.WARNING,
        Optional.of("eu-west-1"),
        Optional.of("arn:aws:s3:::bucket"),
        List.of(Optional.of("Yellow"), Optional.of("bucket")),
        Savings.NONE,
        THEN,
        true);
  }

  private static CheckDefinition definition(CheckId check) {
    return new CheckDefinition(
        check,
        check.equals(COSTS) ? CheckCategory.COST_OPTIMIZING : CheckCategory.SECURITY,
        List.of("IAM", "S3"),
        false,
        false,
        true,
        text("Name", "名前"),
        text("Purpose", "目的"),
        List.of(new CheckDefinition.Alert(ResourceStatus.ERROR, text("Bad", "悪い"))),
        text("Action", "対応"),
        List.of(text("Status", "ステータス"), text("Bucket", "バケット")));
  }

  private static LocalizedText text(String english, String japanese) {
    return new LocalizedText(Map.of(LanguageCode.ENGLISH, english, JAPANESE, japanese));
  }
}
