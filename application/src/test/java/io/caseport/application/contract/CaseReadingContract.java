package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.port.in.SupportCases.CaseDetails;
import io.caseport.application.port.in.SupportCases.DescribeCases;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Describing cases. */
public interface CaseReadingContract extends CaseContract {

  @Test
  default void an_account_without_cases_has_an_empty_list() {
    var page = cases().describeCases(root(), CaseRequests.all());
    assertThat(page.items()).isEmpty();
    assertThat(page.nextToken()).isEmpty();
  }

  @Test
  default void cases_are_described_newest_first() {
    openMany(3);
    assertThat(subjects(CaseRequests.all())).containsExactly("Case 3", "Case 2", "Case 1");
  }

  @Test
  default void everyone_who_may_see_cases_sees_all_of_the_account() {
    open("By root");
    tenants().advance(QUOTA_SPAN);
    cases().createCase(tenants().supporter(), CaseRequests.about("By a user"));
    var seen = cases().describeCases(tenants().supporter(), CaseRequests.all());
    assertThat(subjects(seen.items())).containsExactly("By a user", "By root");
    assertThat(subjects(CaseRequests.all())).containsExactly("By a user", "By root");
  }

  @Test
  default void nobody_sees_a_case_of_another_account() {
    var id = open("Printer");
    var stranger = tenants().strangerRoot();
    assertThat(cases().describeCases(stranger, CaseRequests.all()).items()).isEmpty();
    var displayed = CaseRequests.displayed(described(id).displayId());
    assertThat(cases().describeCases(stranger, displayed).items()).isEmpty();
    assertRefused(
        Refusal.CaseNotFound.class, () -> cases().describeCases(stranger, CaseRequests.named(id)));
    assertRefused(
        Refusal.CaseNotFound.class,
        () -> cases().describeCommunications(stranger, CaseRequests.communicationsOn(id)));
  }

  @Test
  default void resolved_cases_come_by_name_or_on_request() {
    var open = open("Open");
    tenants().advance(QUOTA_SPAN);
    var resolved = open("Resolved");
    cases().resolveCase(root(), resolved);
    assertThat(subjects(CaseRequests.unresolved())).containsExactly("Open");
    assertThat(subjects(CaseRequests.all())).containsExactly("Resolved", "Open");
    assertThat(subjects(CaseRequests.named(open, resolved))).containsExactly("Resolved", "Open");
    var displayed = CaseRequests.displayed(described(resolved).displayId());
    assertThat(subjects(displayed)).containsExactly("Resolved");
  }

  @Test
  default void a_named_case_that_is_not_there_is_refused_even_among_others() {
    var id = open("Printer");
    var missing = new CaseId(id.value().replaceAll(".$", "x"));
    assertRefused(
        Refusal.CaseNotFound.class,
        () -> cases().describeCases(root(), CaseRequests.named(id, missing)));
  }

  @Test
  default void an_unknown_display_id_is_an_empty_list() {
    open("Printer");
    assertThat(subjects(CaseRequests.displayed(new DisplayId("1")))).isEmpty();
  }

  @Test
  default void time_bounds_compare_with_the_creation_and_are_inclusive() {
    openMany(3);
    var second = cases().describeCases(root(), CaseRequests.all()).items().get(1).supportCase();
    var moment = Optional.of(second.createdAt());
    cases().addCommunication(root(), CaseRequests.reply(second.id(), "Much later"));
    assertThat(subjects(CaseRequests.created(moment, Optional.empty())))
        .containsExactly("Case 3", "Case 2");
    assertThat(subjects(CaseRequests.created(Optional.empty(), moment)))
        .containsExactly("Case 2", "Case 1");
    assertThat(subjects(CaseRequests.created(moment, moment))).containsExactly("Case 2");
    var after = Optional.of(second.createdAt().plusMillis(1));
    var before = Optional.of(second.createdAt().minusMillis(1));
    assertThat(subjects(CaseRequests.created(after, Optional.empty()))).containsExactly("Case 3");
    assertThat(subjects(CaseRequests.created(Optional.empty(), before))).containsExactly("Case 1");
  }

  @Test
  default void a_language_selects_its_cases() {
    open("English");
    var japanese = cases().createCase(root(), CaseRequests.inLanguage("ja"));
    assertThat(cases().describeCases(root(), CaseRequests.speaking("ja")).items())
        .extracting(details -> details.supportCase().id())
        .containsExactly(japanese);
    assertRefused(
        Refusal.InvalidArgument.class,
        () -> cases().describeCases(root(), CaseRequests.speaking("xx")));
  }

  @Test
  default void pages_neither_repeat_nor_skip_and_the_last_has_no_token() {
    openMany(23);
    var pages = pagesOf(CaseRequests.all());
    assertThat(pages).extracting(List::size).containsExactly(10, 10, 3);
    assertThat(pages.stream().flatMap(page -> subjects(page).stream()))
        .containsExactlyElementsOf(
            IntStream.range(0, 23).mapToObj(i -> "Case " + (23 - i)).toList());
  }

  @Test
  default void a_full_last_page_has_no_token() {
    openMany(10);
    var page = cases().describeCases(root(), CaseRequests.all());
    assertThat(page.items()).hasSize(10);
    assertThat(page.nextToken()).isEmpty();
  }

  @Test
  default void cases_of_one_moment_are_paged_without_loss() {
    for (int i = 0; i < Tenants.CASES_PER_HOUR; i++) {
      open("Case " + i);
    }
    tenants().advance(QUOTA_SPAN);
    open("Case 10");
    open("Case 11");
    assertThat(pagesOf(CaseRequests.all()).stream().flatMap(page -> subjects(page).stream()))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 12).mapToObj(i -> "Case " + i).toList());
  }

  @Test
  default void a_case_that_is_opened_between_two_pages_disturbs_neither() {
    openMany(12);
    var first = cases().describeCases(root(), CaseRequests.all());
    tenants().advance(QUOTA_SPAN);
    open("New");
    var next = CaseRequests.next(CaseRequests.all(), first.nextToken().orElseThrow());
    assertThat(subjects(next)).containsExactly("Case 2", "Case 1");
  }

  @Test
  default void a_token_holds_for_its_account_and_its_query_only() {
    openMany(11);
    var token = cases().describeCases(root(), CaseRequests.all()).nextToken().orElseThrow();
    var continued = CaseRequests.next(CaseRequests.all(), token);
    var stranger = tenants().strangerRoot();
    assertRefused(Refusal.InvalidPageToken.class, () -> cases().describeCases(stranger, continued));
    var otherwise = CaseRequests.next(CaseRequests.unresolved(), token);
    assertRefused(Refusal.InvalidPageToken.class, () -> cases().describeCases(root(), otherwise));
    var id = cases().describeCases(root(), continued).items().getFirst().supportCase().id();
    var elsewhere = CaseRequests.next(CaseRequests.communicationsOn(id), token);
    assertRefused(
        Refusal.InvalidPageToken.class, () -> cases().describeCommunications(root(), elsewhere));
    var colleague = cases().describeCases(tenants().supporter(), continued);
    assertThat(subjects(colleague.items())).containsExactly("Case 1");
  }

  @Test
  default void a_token_that_nobody_gave_out_is_refused() {
    openMany(11);
    var token = cases().describeCases(root(), CaseRequests.all()).nextToken().orElseThrow();
    var altered = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);
    for (String forged : List.of("1", "not base 64!", altered, token + "A", token.substring(4))) {
      var query = CaseRequests.next(CaseRequests.all(), forged);
      assertRefused(Refusal.InvalidPageToken.class, () -> cases().describeCases(root(), query));
    }
  }

  @Test
  default void a_case_is_out_of_sight_after_24_months() {
    var id = open("Old");
    var displayId = described(id).displayId();
    var created = tenants().now();
    var last = created.atOffset(ZoneOffset.UTC).plusMonths(SupportCase.VISIBLE_MONTHS).toInstant();
    tenants().advance(Duration.between(created, last));
    assertThat(subjects(CaseRequests.all())).containsExactly("Old");
    assertThat(subjects(CaseRequests.named(id))).containsExactly("Old");
    tenants().advance(Duration.ofMillis(1));
    assertThat(subjects(CaseRequests.all())).isEmpty();
    assertThat(subjects(CaseRequests.displayed(displayId))).isEmpty();
    assertThat(subjects(CaseRequests.created(Optional.of(created), Optional.empty()))).isEmpty();
    var named = CaseRequests.named(id);
    assertRefused(Refusal.CaseNotFound.class, () -> cases().describeCases(root(), named));
    var messages = CaseRequests.communicationsOn(id);
    assertRefused(
        Refusal.CaseNotFound.class, () -> cases().describeCommunications(root(), messages));
    var reply = CaseRequests.reply(id, "Hello?");
    assertRefused(Refusal.CaseNotFound.class, () -> cases().addCommunication(root(), reply));
    assertRefused(Refusal.CaseNotFound.class, () -> cases().resolveCase(root(), id));
  }

  private List<List<CaseDetails>> pagesOf(DescribeCases query) {
    var pages = new ArrayList<List<CaseDetails>>();
    var page = cases().describeCases(root(), query);
    pages.add(page.items());
    // A list that never ends must not keep the test busy for ever.
    while (page.nextToken().isPresent() && pages.size() < 10) {
      page = cases().describeCases(root(), CaseRequests.next(query, page.nextToken().get()));
      pages.add(page.items());
    }
    return pages;
  }
}
