package io.caseport.application.desk;

import io.caseport.application.catalog.Catalog;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.CaseDesk.DeskCase;
import io.caseport.application.port.in.CaseDesk.DeskMessage;
import io.caseport.application.port.in.CaseDesk.ListCases;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.DeskRecords;
import io.caseport.application.port.out.HandlingRepository;
import io.caseport.application.port.out.HandlingRepository.Assignee;
import io.caseport.application.port.out.HandlingRepository.Late;
import io.caseport.application.port.out.HandlingRepository.QueueFilter;
import io.caseport.application.port.out.HandlingRepository.Queued;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseNote;
import io.caseport.domain.desk.Engineer;
import io.caseport.domain.desk.QueuePosition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the queue of the desk, and what is written on a case, page by page. */
final class DeskPages {
  private final Catalog catalog;
  private final CaseRepository cases;
  private final HandlingRepository handlings;
  private final DeskRecords records;
  private final PageTokens tokens;

  DeskPages(
      Catalog catalog,
      CaseRepository cases,
      HandlingRepository handlings,
      DeskRecords records,
      PageTokens tokens) {
    this.catalog = catalog;
    this.cases = cases;
    this.handlings = handlings;
    this.records = records;
    this.tokens = tokens;
  }

  Page<DeskCase> queue(Engineer engineer, ListCases query, Instant now) {
    var filter =
        new QueueFilter(
            assignee(engineer, query),
            query.account(),
            query.status(),
            query.issueType(),
            query.serviceCode(),
            query.language().map(code -> catalog.language(code).code()),
            query.severity(),
            query.late().map(late -> new Late(late, now)));
    var scope = new PageTokens.Scope(AccountId.DESK, "ListCases", scope(engineer, query));
    var after = tokens.open(query.page(), scope).map(DeskPages::position);
    var rows =
        handlings.queue(filter, SupportCase.visibleSince(now), after, query.page().size() + 1);
    var page = tokens.page(rows, query.page(), scope, DeskPages::position);
    return new Page<>(
        page.items().stream().map(queued -> deskCase(queued, now)).toList(), page.nextToken());
  }

  /** All but the page and the moment: both are others with each page. */
  private static List<Object> scope(Engineer engineer, ListCases query) {
    return List.of(
        assignee(engineer, query),
        query.account(),
        query.status(),
        query.issueType(),
        query.serviceCode(),
        query.language(),
        query.severity(),
        query.late());
  }

  private static Assignee assignee(Engineer engineer, ListCases query) {
    return switch (query.whose()) {
      case ANYBODYS -> new Assignee.Any();
      case MINE -> new Assignee.One(engineer.id());
      case NOBODYS -> new Assignee.Nobody();
    };
  }

  private static DeskCase deskCase(Queued queued, Instant now) {
    return new DeskCase(
        queued.supportCase(),
        queued.accountName(),
        queued.handling(),
        queued.handling().responseAt(now));
  }

  private static String position(Queued last) {
    var position = last.handling().position().orElseThrow();
    return String.join(
        " ",
        position.part().name(),
        Long.toString(position.at().toEpochMilli()),
        position.key().account().value(),
        position.key().id().value());
  }

  private static QueuePosition position(String text) {
    var parts = text.split(" ", 4);
    return new QueuePosition(
        QueuePosition.Part.valueOf(parts[0]),
        Instant.ofEpochMilli(Long.parseLong(parts[1])),
        new CaseKey(new AccountId(parts[2]), new CaseId(parts[3])));
  }

  List<CaseKey> numbered(DisplayId number, Instant now) {
    return handlings.numbered(number, SupportCase.visibleSince(now), CaseDesk.MOST_OF_A_NUMBER);
  }

  Page<DeskMessage> messages(CaseKey key, PageRequest request) {
    var scope = new PageTokens.Scope(AccountId.DESK, "ListMessages", key);
    var before = tokens.open(request, scope).map(Integer::valueOf);
    var rows =
        cases.communications(
            key.account(), key.id(), TimeSpan.always(), before, request.size() + 1);
    var page = tokens.page(rows, request, scope, message -> Integer.toString(message.number()));
    var authors = records.authors(key, page.items().stream().map(Communication::number).toList());
    return new Page<>(
        page.items().stream()
            .map(
                message ->
                    new DeskMessage(message, Optional.ofNullable(authors.get(message.number()))))
            .toList(),
        page.nextToken());
  }

  Page<CaseNote> notes(CaseKey key, PageRequest request) {
    var scope = new PageTokens.Scope(AccountId.DESK, "ListNotes", key);
    var before = tokens.open(request, scope).map(Integer::valueOf);
    var rows = records.notes(key, before, request.size() + 1);
    return tokens.page(rows, request, scope, note -> Integer.toString(note.number()));
  }

  /** Those that can still be seen. */
  List<SupportCase> related(CaseKey key, Instant now) {
    var ids = handlings.related(key);
    if (ids.isEmpty()) {
      return List.of();
    }
    var created = new TimeSpan(Optional.of(SupportCase.visibleSince(now)), Optional.empty());
    var named = new CaseFilter(ids, Optional.empty(), created, true, Optional.empty());
    return cases.list(key.account(), named, Optional.empty(), ids.size());
  }
}
