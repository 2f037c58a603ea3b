package io.caseport.application.cases;

import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SupportCases.CaseDetails;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads cases and communications page by page; what is read is what is shown, and no more. */
final class CasePages {
  /** How many communications come with a case. */
  static final int RECENT = 5;

  private final CaseRepository cases;
  private final PageTokens tokens;

  CasePages(CaseRepository cases, PageTokens tokens) {
    this.cases = cases;
    this.tokens = tokens;
  }

  Page<CaseDetails> cases(
      AccountId account,
      CaseFilter filter,
      Instant visibleSince,
      boolean withCommunications,
      PageRequest request) {
    var scope = new PageTokens.Scope(account, "DescribeCases", filter);
    var after = tokens.open(request, scope).map(CasePages::position);
    var rows = cases.list(account, visible(filter, visibleSince), after, request.size() + 1);
    var page = tokens.page(rows, request, scope, CasePages::position);
    var recent =
        withCommunications
            ? Optional.of(cases.recentCommunications(page.items(), RECENT))
            : Optional.<Map<CaseId, List<Communication>>>empty();
    var details = page.items().stream().map(found -> details(found, recent)).toList();
    return new Page<>(details, page.nextToken());
  }

  /** The filter without what is out of sight. */
  static CaseFilter visible(CaseFilter filter, Instant visibleSince) {
    return new CaseFilter(
        filter.ids(),
        filter.displayId(),
        visible(filter.created(), visibleSince),
        filter.includeResolved(),
        filter.language());
  }

  static TimeSpan visible(TimeSpan created, Instant visibleSince) {
    var from = created.from().filter(visibleSince::isBefore).orElse(visibleSince);
    return new TimeSpan(Optional.of(from), created.to());
  }

  private CaseDetails details(
      SupportCase found, Optional<Map<CaseId, List<Communication>>> recent) {
    return new CaseDetails(
        found, recent.map(byCase -> recent(found, byCase.getOrDefault(found.id(), List.of()))));
  }

  private Page<Communication> recent(SupportCase found, List<Communication> newest) {
    var older =
        found.communications() > newest.size()
            ? Optional.of(tokens.seal(position(newest.getLast()), scope(found, TimeSpan.always())))
            : Optional.<String>empty();
    return new Page<>(newest, older);
  }

  Page<Communication> communications(SupportCase found, TimeSpan created, PageRequest request) {
    var scope = scope(found, created);
    var before = tokens.open(request, scope).map(Integer::valueOf);
    var rows =
        cases.communications(found.accountId(), found.id(), created, before, request.size() + 1);
    return tokens.page(rows, request, scope, CasePages::position);
  }

  private static PageTokens.Scope scope(SupportCase found, TimeSpan created) {
    return new PageTokens.Scope(
        found.accountId(), "DescribeCommunications", found.id() + "|" + created);
  }

  private static String position(Communication last) {
    return Integer.toString(last.number());
  }

  static String position(SupportCase last) {
    return position(new CasePosition(last.createdAt(), last.id()));
  }

  static String position(CasePosition last) {
    return last.createdAt().toEpochMilli() + " " + last.id();
  }

  static CasePosition position(String text) {
    int space = text.indexOf(' ');
    return new CasePosition(
        Instant.ofEpochMilli(Long.parseLong(text.substring(0, space))),
        new CaseId(text.substring(space + 1)));
  }
}
