package io.caseport.application.audit;

import io.caseport.application.port.in.AuditOversight.Fault;
import io.caseport.application.port.in.AuditOversight.Kind;
import io.caseport.application.port.in.AuditOversight.Verification;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.application.port.out.AuditRecords.Place;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditLink;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.audit.AuditedOperation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/** One walk along the chain. It remembers of the records only the accounts that miss some. */
final class ChainWalk {
  private static final int PAGE = 500;

  private final AuditRecords records;
  private final UnitOfWork work;
  private final Optional<String> noted;
  private final LongConsumer progress;
  private final Map<AccountId, Fault> missing = new HashMap<>();
  private long number;
  private String link = AuditLink.START;
  private long gone;
  private boolean metNoted;

  ChainWalk(AuditRecords records, UnitOfWork work, Optional<String> noted, LongConsumer progress) {
    this.records = records;
    this.work = work;
    this.noted = noted;
    this.progress = progress;
    this.metNoted = noted.map(link::equals).orElse(true);
  }

  Verification toTheEnd() {
    var fault = firstInPlaces().or(this::firstOutside);
    return new Verification(number, gone, work.read(records::unsealed), link, fault);
  }

  private Optional<Fault> firstInPlaces() {
    int limit = PAGE;
    while (true) {
      try {
        int wanted = limit;
        var page = work.read(() -> records.places(number, wanted));
        var fault = page.stream().map(this::faultOf).flatMap(Optional::stream).findFirst();
        progress.accept(number);
        if (fault.isPresent() || page.isEmpty()) {
          return fault;
        }
      } catch (StoreFailure.Damaged unreadable) {
        if (limit == 1) {
          return broken();
        }
        // One of the page: those before it are walked one by one.
        limit = 1;
      }
    }
  }

  private Optional<Fault> broken() {
    return Optional.of(new Fault(Kind.CHAIN, number + 1, Optional.empty(), Optional.empty()));
  }

  private Optional<Fault> faultOf(Place place) {
    var at = place.link();
    if (!at.follows(number, link)) {
      return broken();
    }
    number = at.number();
    link = at.link();
    metNoted |= noted.filter(link::equals).isPresent();
    if (place.record().isEmpty()) {
      gone++;
      missing.putIfAbsent(at.account(), fault(Kind.MISSING, at));
      return Optional.empty();
    }
    boolean asWritten = place.record().get().digest().equals(at.digest());
    return asWritten ? Optional.empty() : Optional.of(fault(Kind.CHANGED, at));
  }

  private static Fault fault(Kind kind, AuditLink at) {
    return new Fault(kind, at.number(), Optional.of(at.eventId()), Optional.of(at.account()));
  }

  private Optional<Fault> firstOutside() {
    return firstMissing().or(this::firstStray).or(this::cutOff);
  }

  /** Only what was erased with its account may be gone, and that is in the trail, too. */
  private Optional<Fault> firstMissing() {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    missing.keySet().removeAll(erased());
    return missing.values().stream().min(Comparator.comparingLong(Fault::place));
  }

  private Set<AccountId> erased() {
    var erasures = AuditFilter.ALL.ofEvent(AuditedOperation.ERASE_ACCOUNT);
    var accounts = new HashSet<AccountId>();
    var before = Optional.<AuditRecord>empty();
    List<AuditRecord> page;
    do {
      var last = before.map(AuditRecord::id);
      page = work.read(() -> records.list(AccountId.DESK, erasures, last, PAGE));
      page.forEach(record -> record.erased().ifPresent(accounts::add));
      before = page.isEmpty() ? before : Optional.of(page.getLast());
    } while (!page.isEmpty());
    return accounts;
  }

  private Optional<Fault> firstStray() {
    return work.read(() -> records.strays(1)).stream()
        .findFirst()
        .map(
            stray ->
                new Fault(
                    Kind.ADDED, number, Optional.of(stray.id()), Optional.of(stray.account())));
  }

  private Optional<Fault> cutOff() {
    return metNoted
        ? Optional.empty()
        : Optional.of(new Fault(Kind.CUT_OFF, number, Optional.empty(), Optional.empty()));
  }
}
