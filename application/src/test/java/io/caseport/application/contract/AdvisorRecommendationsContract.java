package io.caseport.application.contract;

import static io.caseport.application.fixture.SampleChecks.BUCKETS;
import static io.caseport.application.fixture.SampleChecks.IAM_USE;
import static io.caseport.application.fixture.SampleChecks.KEY_ROTATION;
import static io.caseport.application.fixture.SampleChecks.ROOT_MFA;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.SampleChecks;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorRecommendations.CheckEntry;
import io.caseport.application.port.in.AdvisorRecommendations.Exclusion;
import io.caseport.application.port.in.AdvisorRecommendations.ExclusionFailure;
import io.caseport.application.port.in.AdvisorRecommendations.LifecycleUpdate;
import io.caseport.application.port.in.AdvisorRecommendations.ListChecks;
import io.caseport.application.port.in.AdvisorRecommendations.ListForResource;
import io.caseport.application.port.in.AdvisorRecommendations.ListRecommendations;
import io.caseport.application.port.in.AdvisorRecommendations.ListResources;
import io.caseport.application.port.in.AdvisorRecommendations.Recommendation;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationFilter;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationName;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.Lifecycle;
import io.caseport.domain.advisor.LifecycleStage;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The promises of {@link AdvisorRecommendations}, on any catalogue that has the sample checks. */
public interface AdvisorRecommendationsContract extends DrivingContract {

  private AdvisorRecommendations advisor() {
    return tenants().recommendations();
  }

  private Caller stranger() {
    return tenants().strangerRoot();
  }

  private static RecommendationFilter all() {
    return new RecommendationFilter(
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static RecommendationFilter of(ResourceStatus status) {
    return new RecommendationFilter(
        Optional.of(CheckCategory.SECURITY),
        Optional.of("iam"),
        true,
        Optional.of(false),
        Optional.of(status),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<Recommendation> listed(Caller caller, RecommendationFilter filter) {
    return pages(
        page ->
            advisor()
                .listRecommendations(
                    caller, new ListRecommendations(filter, Optional.empty(), page))
                .page());
  }

  private static <T> List<T> pages(Function<PageRequest, Page<T>> list) {
    var items = new ArrayList<T>();
    var page = list.apply(PageRequest.first(2));
    items.addAll(page.items());
    while (page.nextToken().isPresent()) {
      page = list.apply(PageRequest.first(2).next(page.nextToken().get()));
      items.addAll(page.items());
    }
    return items;
  }

  private static List<CheckId> ids(List<Recommendation> recommendations) {
    return recommendations.stream().map(one -> one.definition().id()).toList();
  }

  private RecommendationName named(Caller caller, CheckId check) {
    return new RecommendationName(caller.accountId(), check);
  }

  /** Two users with a key each that is too old by now. */
  private List<User> usersWithOldKeys() {
    var users = new ArrayList<User>();
    for (var name : List.of("jane", "john")) {
      var user = tenants().identities().createUser(stranger(), IamPath.ROOT, new UserName(name));
      tenants().identities().createAccessKey(stranger(), Optional.of(user.name()));
      users.add(user);
    }
    tenants().advance(SampleChecks.OLD.plusSeconds(1));
    tenants().letAdvisorWork();
    return users;
  }

  private List<AdvisedResource> oldKeys(
      Optional<ResourceStatus> status, Optional<Boolean> excluded) {
    return pages(
        page ->
            advisor()
                .listResources(
                    stranger(),
                    new ListResources(
                        named(stranger(), KEY_ROTATION),
                        status,
                        excluded,
                        Optional.empty(),
                        Optional.empty(),
                        page)));
  }

  private List<AdvisedResource> oldKeys() {
    return oldKeys(Optional.empty(), Optional.empty());
  }

  @Test
  default void checks_are_listed_in_pages_and_narrowed() {
    var all = checks(Optional.empty(), Optional.empty(), true);
    assertThat(all)
        .extracting(entry -> entry.definition().id())
        .contains(IAM_USE, ROOT_MFA, BUCKETS)
        .doesNotHaveDuplicates();
    assertThat(checks(Optional.of(CheckCategory.SECURITY), Optional.of("S3"), true))
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(entry.definition().category()).isEqualTo(CheckCategory.SECURITY);
              assertThat(entry.definition().services()).contains("S3");
            });
    assertThat(checks(Optional.empty(), Optional.empty(), false)).isEmpty();
  }

  private List<CheckEntry> checks(
      Optional<CheckCategory> pillar, Optional<String> service, boolean ofChecks) {
    return pages(
        page ->
            advisor()
                .listChecks(
                    root(), new ListChecks(pillar, service, ofChecks, Optional.empty(), page))
                .page());
  }

  @Test
  default void what_has_a_result_is_recommended() {
    assertThat(listed(root(), all())).isEmpty();
    tenants().letAdvisorWork();
    var recommended = listed(root(), all());
    assertThat(ids(recommended)).contains(IAM_USE, ROOT_MFA, KEY_ROTATION).doesNotContain(BUCKETS);
    assertThat(recommended)
        .allSatisfy(
            one ->
                assertThat(
                        advisor().getRecommendation(root(), one.name(), Optional.empty()).value())
                    .isEqualTo(one));
  }

  @Test
  default void recommendations_are_narrowed_by_what_they_say() {
    tenants().letAdvisorWork();
    assertThat(ids(listed(stranger(), of(ResourceStatus.ERROR))))
        .contains(ROOT_MFA)
        .doesNotContain(IAM_USE, KEY_ROTATION);
    assertThat(ids(listed(stranger(), of(ResourceStatus.WARNING)))).contains(IAM_USE);
    assertThat(ids(listed(stranger(), of(ResourceStatus.OK)))).contains(KEY_ROTATION);
    var now = tenants().now();
    assertThat(listed(stranger(), updated(now, now))).isNotEmpty();
    assertThat(listed(stranger(), updated(now.plusSeconds(1), now.plusSeconds(2)))).isEmpty();
    assertThat(listed(stranger(), updated(now.minusSeconds(2), now.minusSeconds(1)))).isEmpty();
  }

  private static RecommendationFilter updated(Instant from, Instant to) {
    return new RecommendationFilter(
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.of(IAM_USE),
        Optional.of(from),
        Optional.of(to));
  }

  @Test
  default void resources_are_listed_in_pages_whatever_their_status() {
    var users = usersWithOldKeys();
    var jane = Optional.of(users.getFirst().name());
    tenants().identities().createAccessKey(stranger(), jane);
    tenants().advance(Duration.ofHours(5));
    tenants().letAdvisorWork();
    assertThat(oldKeys())
        .extracting(AdvisedResource::status)
        .containsExactlyInAnyOrder(
            ResourceStatus.WARNING, ResourceStatus.WARNING, ResourceStatus.OK);
    assertThat(oldKeys()).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
    assertThat(oldKeys(Optional.of(ResourceStatus.OK), Optional.empty())).hasSize(1);
    assertThat(oldKeys(Optional.empty(), Optional.of(true))).isEmpty();
  }

  @Test
  default void what_is_said_of_one_resource_is_listed() {
    var jane = usersWithOldKeys().getFirst();
    var query =
        new ListForResource(
            jane.arn(),
            Optional.of(CheckCategory.SECURITY),
            Optional.of(ResourceStatus.WARNING),
            Optional.of(KEY_ROTATION),
            Optional.empty(),
            PageRequest.first(10));
    var found = advisor().listForResource(stranger(), query).items();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().definition().id()).isEqualTo(KEY_ROTATION);
    assertThat(found.getFirst().resource().arn()).contains(jane.arn());
    assertThat(advisor().listForResource(root(), query).items()).isEmpty();
  }

  @Test
  default void excluded_resources_are_counted_apart_and_others_are_told_of() {
    usersWithOldKeys();
    var name = named(stranger(), KEY_ROTATION);
    var key = oldKeys().getFirst();
    var unknown = name.resourceArn(new ResourceId("no-such-resource"));
    var foreign = named(root(), KEY_ROTATION).resourceArn(key.id());
    var failures =
        advisor()
            .updateExclusions(
                stranger(),
                List.of(
                    new Exclusion(unknown, true),
                    new Exclusion(name.resourceArn(key.id()), true),
                    new Exclusion(foreign, true)));
    assertThat(failures)
        .extracting(ExclusionFailure::resourceArn)
        .containsExactly(unknown, foreign);
    assertThat(oldKeys(Optional.empty(), Optional.of(true)))
        .extracting(AdvisedResource::id)
        .containsExactly(key.id());
    var told = advisor().getRecommendation(stranger(), name, Optional.empty()).value();
    assertThat(told.result().counts())
        .matches(counts -> counts.excluded() == 1 && counts.warning() == 1);
    var included = List.of(new Exclusion(name.resourceArn(key.id()), false));
    assertThat(advisor().updateExclusions(stranger(), included)).isEmpty();
    assertThat(oldKeys(Optional.empty(), Optional.of(true))).isEmpty();
  }

  @Test
  default void a_recommendation_of_another_account_or_without_a_result_is_not_there() {
    tenants().letAdvisorWork();
    for (var name :
        List.of(
            named(root(), IAM_USE),
            named(stranger(), BUCKETS),
            named(stranger(), new CheckId("no-such-check")))) {
      assertRefusedEach(Refusal.RecommendationNotFound.class, stranger(), about(name));
    }
  }

  private Map<String, Consumer<Caller>> about(RecommendationName name) {
    return Map.of(
        "GetRecommendation",
        caller -> advisor().getRecommendation(caller, name, Optional.empty()),
        "ListRecommendationResources",
        caller -> advisor().listResources(caller, resourcesOf(name)));
  }

  private static ListResources resourcesOf(RecommendationName name) {
    return new ListResources(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PageRequest.first(10));
  }

  @Test
  default void only_recommendations_of_priority_have_a_lifecycle() {
    tenants().letAdvisorWork();
    var red = named(stranger(), ROOT_MFA);
    var update =
        new LifecycleUpdate(
            LifecycleStage.DISMISSED, Optional.of("It is a sandbox."), Optional.of("low_priority"));
    assertRefused(
        Refusal.PriorityNotEntitled.class,
        () -> advisor().updateLifecycle(stranger(), red, update));
    tenants().setPlan(stranger(), SupportPlan.ENTERPRISE);
    assertThat(stage(red)).contains(LifecycleStage.PENDING_RESPONSE);
    advisor().updateLifecycle(stranger(), red, update);
    assertThat(stage(red)).contains(LifecycleStage.DISMISSED);
    assertThat(lifecycle(red).flatMap(Lifecycle::reason)).contains("It is a sandbox.");
    assertThat(lifecycle(red).flatMap(Lifecycle::reasonCode)).contains("low_priority");
    var yellow = named(stranger(), IAM_USE);
    assertThat(lifecycle(yellow)).isEmpty();
    assertRefused(
        Refusal.NotOfPriority.class, () -> advisor().updateLifecycle(stranger(), yellow, update));
    assertRefused(
        Refusal.RecommendationNotFound.class,
        () -> advisor().updateLifecycle(stranger(), named(stranger(), BUCKETS), update));
  }

  private Optional<Lifecycle> lifecycle(RecommendationName name) {
    return advisor().getRecommendation(stranger(), name, Optional.empty()).value().lifecycle();
  }

  private Optional<LifecycleStage> stage(RecommendationName name) {
    return lifecycle(name).map(Lifecycle::stage);
  }

  @Test
  default void a_token_holds_for_its_account_and_its_list_only() {
    tenants().letAdvisorWork();
    var first = new ListRecommendations(all(), Optional.empty(), PageRequest.first(1));
    var token = advisor().listRecommendations(root(), first).page().nextToken().orElseThrow();
    var next = PageRequest.first(1).next(token);
    assertRefused(
        Refusal.InvalidPageToken.class,
        () ->
            advisor()
                .listRecommendations(
                    stranger(), new ListRecommendations(all(), Optional.empty(), next)));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () ->
            advisor()
                .listRecommendations(
                    root(),
                    new ListRecommendations(of(ResourceStatus.ERROR), Optional.empty(), next)));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () ->
            advisor()
                .listChecks(
                    root(),
                    new ListChecks(
                        Optional.empty(), Optional.empty(), true, Optional.empty(), next)));
  }

  private Map<String, Consumer<Caller>> operations() {
    var name = named(stranger(), IAM_USE);
    var page = PageRequest.first(10);
    var language = Optional.of("xx");
    return Map.of(
        "ListChecks",
            caller ->
                advisor()
                    .listChecks(
                        caller,
                        new ListChecks(Optional.empty(), Optional.empty(), true, language, page)),
        "ListRecommendations",
            caller ->
                advisor()
                    .listRecommendations(caller, new ListRecommendations(all(), language, page)),
        "GetRecommendation", caller -> advisor().getRecommendation(caller, name, language),
        "ListRecommendationResources",
            caller ->
                advisor()
                    .listResources(
                        caller,
                        new ListResources(
                            name,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            language,
                            page)),
        "ListRecommendationsForResource",
            caller ->
                advisor()
                    .listForResource(
                        caller,
                        new ListForResource(
                            "arn:aws:s3:::a-bucket",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            language,
                            page)));
  }

  private Map<String, Consumer<Caller>> changes() {
    var name = named(stranger(), IAM_USE);
    var arn = name.resourceArn(new ResourceId("no-such-resource"));
    return Map.of(
        "BatchUpdateRecommendationResourceExclusion",
            caller -> advisor().updateExclusions(caller, List.of(new Exclusion(arn, true))),
        "UpdateRecommendationLifecycle",
            caller ->
                advisor()
                    .updateLifecycle(
                        caller,
                        name,
                        new LifecycleUpdate(
                            LifecycleStage.RESOLVED, Optional.empty(), Optional.empty())));
  }

  @Test
  default void recommendations_are_refused_for_permission_first_then_plan() {
    for (var operations : List.of(operations(), changes())) {
      assertDeniedEach("trustedadvisor", tenants().userWithoutPolicy(), operations);
      assertDeniedEach("trustedadvisor", tenants().basicUserWithoutPolicy(), operations);
      assertRefusedEach(Refusal.PlanNotEntitled.class, tenants().basicRoot(), operations);
    }
    assertRefusedEach(Refusal.InvalidArgument.class, root(), operations());
  }

  @Test
  default void what_support_may_do_gives_nothing_here() {
    assertDeniedEach("trustedadvisor", tenants().supporter(), operations());
    assertDeniedEach("trustedadvisor", tenants().supporter(), changes());
    var advised = AdvisorCallers.allowed(tenants(), "trustedadvisor:ListChecks");
    var query =
        new ListChecks(
            Optional.empty(), Optional.empty(), true, Optional.empty(), PageRequest.first(1));
    assertThat(advisor().listChecks(advised, query).page().items()).hasSize(1);
  }
}
