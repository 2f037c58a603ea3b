package io.caseport.application.contract;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseSearch.SearchCases;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link io.caseport.application.port.in.CaseSearch}. */
public interface CaseSearchContract extends CaseContract, OperatorContract {

  private static SearchCases query(String text) {
    return query(Optional.of(text), CaseTraits.ANY, Optional.empty());
  }

  private static SearchCases query(
      Optional<String> text, CaseTraits traits, Optional<Instant> after) {
    return new SearchCases(
        text,
        traits,
        after,
        Optional.empty(),
        CaseOrder.NEWEST_FIRST,
        PageRequest.first(CaseRequests.PAGE));
  }

  private static SearchCases printer(CaseTraits traits) {
    return query(Optional.of("printer"), traits, Optional.empty());
  }

  private static SearchCases since(Instant moment) {
    return query(Optional.of("printer"), CaseTraits.ANY, Optional.of(moment));
  }

  private static SearchCases next(SearchCases query, String token) {
    return new SearchCases(
        query.text(),
        query.traits(),
        query.afterTime(),
        query.beforeTime(),
        query.order(),
        query.page().next(token));
  }

  private Page<SupportCase> search(Caller caller, SearchCases query) {
    return tenants().search().searchCases(caller, query);
  }

  private List<String> found(SearchCases query) {
    return search(root(), query).items().stream().map(SupportCase::subject).toList();
  }

  @Test
  default void cases_are_found_by_their_subject_and_their_messages_newest_first() {
    open("The printer burns");
    tenants().advance(QUOTA_SPAN);
    cases().addCommunication(root(), CaseRequests.reply(open("Smoke"), "From the プリンター, printer"));
    open("Nothing");
    assertThat(found(query("Printer"))).containsExactly("Smoke", "The printer burns");
    assertThat(found(query("ﾌﾟﾘﾝﾀ smoke"))).containsExactly("Smoke");
    assertThat(found(query("keyboard"))).isEmpty();
  }

  @Test
  default void resolved_cases_are_found_on_request() {
    open("Printer at work");
    tenants().advance(QUOTA_SPAN);
    cases().resolveCase(root(), open("Printer fixed"));
    assertThat(found(query("printer"))).containsExactly("Printer fixed", "Printer at work");
    assertThat(found(printer(CaseTraits.ANY.unresolved()))).containsExactly("Printer at work");
  }

  @Test
  default void a_time_bound_and_a_language_narrow_a_search() {
    open("Printer 1");
    tenants().advance(QUOTA_SPAN);
    open("Printer 2");
    assertThat(found(since(tenants().now()))).containsExactly("Printer 2");
    assertThat(found(printer(in("ja")))).isEmpty();
    assertThat(found(printer(in("ja", "en")))).hasSize(2);
    assertRefused(Refusal.InvalidArgument.class, () -> found(printer(in("en", "xx"))));
  }

  private static CaseTraits in(String... languages) {
    return CaseTraits.ANY.inLanguages(Stream.of(languages).map(LanguageCode::new).collect(toSet()));
  }

  @Test
  default void without_a_text_cases_are_chosen_by_what_they_are() {
    open("Printer at work");
    tenants().advance(QUOTA_SPAN);
    cases().resolveCase(root(), open("Printer fixed"));
    assertThat(found(query(Optional.empty(), CaseTraits.ANY, Optional.empty())))
        .containsExactly("Printer fixed", "Printer at work");
    assertThat(found(query(Optional.empty(), CaseTraits.ANY.unresolved(), Optional.empty())))
        .containsExactly("Printer at work");
    var unheardOf =
        new CaseTraits(Set.of(), Set.of(), Set.of("no-such-service"), Set.of(), Set.of());
    assertThat(found(query(Optional.empty(), unheardOf, Optional.empty()))).isEmpty();
  }

  @Test
  default void the_oldest_come_first_on_request_and_a_token_holds_for_its_order() {
    openMany(12);
    var oldestFirst =
        new SearchCases(
            Optional.of("case"),
            CaseTraits.ANY,
            Optional.empty(),
            Optional.empty(),
            CaseOrder.OLDEST_FIRST,
            PageRequest.first(CaseRequests.PAGE));
    var first = search(root(), oldestFirst);
    assertThat(first.items().getFirst().subject()).isEqualTo("Case 1");
    var token = first.nextToken().orElseThrow();
    assertThat(found(next(oldestFirst, token))).containsExactly("Case 11", "Case 12");
    assertRefused(Refusal.InvalidPageToken.class, () -> found(next(query("case"), token)));
  }

  @Test
  default void found_cases_come_in_pages_whose_tokens_hold_for_the_search_only() {
    openMany(12);
    var first = search(root(), query("case"));
    assertThat(first.items()).hasSize(CaseRequests.PAGE);
    var token = first.nextToken().orElseThrow();
    assertThat(found(next(query("case"), token))).containsExactly("Case 2", "Case 1");
    assertThat(search(root(), next(query("case"), token)).nextToken()).isEmpty();
    assertRefused(Refusal.InvalidPageToken.class, () -> found(next(query("this"), token)));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> search(tenants().strangerRoot(), next(query("case"), token)));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () -> cases().describeCases(root(), CaseRequests.next(CaseRequests.all(), token)));
  }

  @Test
  default void a_secret_that_was_taken_out_of_a_case_finds_nothing() {
    open("My key AKIAIOSFODNN7EXAMPLE leaked, wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    assertThat(found(query("leaked"))).hasSize(1);
    assertThat(found(query("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"))).isEmpty();
  }

  @Test
  default void nobody_finds_cases_of_another_account() {
    open("Printer");
    assertThat(search(tenants().strangerRoot(), query("printer")).items()).isEmpty();
  }

  @Test
  default void a_case_cannot_be_found_after_24_months() {
    open("Printer");
    var created = tenants().now();
    var last = created.atOffset(ZoneOffset.UTC).plusMonths(SupportCase.VISIBLE_MONTHS).toInstant();
    tenants().advance(Duration.between(created, last));
    assertThat(found(query("printer"))).hasSize(1);
    tenants().advance(Duration.ofMillis(1));
    assertThat(found(query("printer"))).isEmpty();
    assertThat(found(since(created))).isEmpty();
  }

  @Test
  default void a_text_without_words_or_too_long_a_one_is_refused() {
    for (var text : List.of("", " ", "\u3000\t", "a".repeat(201))) {
      assertRefused(Refusal.InvalidArgument.class, () -> found(query(text)));
    }
    assertThat(found(query("a".repeat(200)))).isEmpty();
  }

  @Test
  default void a_search_needs_its_own_permission() {
    var supporter = tenants().supporter();
    assertDenied("support:SearchForCases", () -> search(tenants().userWithoutPolicy(), query("")));
    assertThat(search(supporter, query("printer")).items()).isEmpty();
    var name = new UserName("reader");
    var reader = tenants().identities().createUser(root(), IamPath.ROOT, name);
    tenants()
        .policies()
        .putInlinePolicy(
            root(),
            new Holder.OfUser(name),
            new PolicyName("read"),
            Policies.allowing("support:DescribeCases"));
    assertDenied("support:SearchForCases", () -> search(tenants().as(reader), query("printer")));
  }

  @Test
  default void only_the_console_searches_without_an_entitled_plan() {
    var basic = tenants().basicRoot();
    assertRefused(Refusal.PlanNotEntitled.class, () -> search(basic, query("printer")));
    var inConsole = new Caller(basic.principal(), Caller.Channel.CONSOLE, false);
    assertThat(search(inConsole, query("printer")).items()).isEmpty();
  }

  @Test
  default void a_rehearsed_search_says_that_it_would_succeed() {
    assertRefused(
        Refusal.DryRunSucceeded.class, () -> search(root().rehearsing(), query("printer")));
  }
}
