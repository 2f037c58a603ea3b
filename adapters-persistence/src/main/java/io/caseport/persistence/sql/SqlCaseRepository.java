package io.caseport.persistence.sql;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.CaseRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Cases and their communications. */
public final class SqlCaseRepository implements CaseRepository {
  private static final Comparator<Communication> NEWEST_FIRST =
      comparingInt(Communication::number).reversed();

  private final Database database;
  private final VerifiedRows<SupportCase> cases = CaseTable.rows();
  private final VerifiedRows<Communication> communications = CommunicationTable.rows();

  public SqlCaseRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(SupportCase opened, Communication first) {
    database.write(
        session -> {
          CaseTable.insert(session, opened);
          return CommunicationTable.insert(session, first);
        });
  }

  @Override
  public void replace(SupportCase changed) {
    database.write(session -> CaseTable.update(session, changed));
  }

  @Override
  public void replace(SupportCase changed, Communication added) {
    database.write(
        session -> {
          CaseTable.update(session, changed);
          return CommunicationTable.insert(session, added);
        });
  }

  @Override
  public Optional<SupportCase> find(AccountId account, CaseId id) {
    return database.read(session -> CaseTable.find(session, account, id));
  }

  @Override
  public List<SupportCase> list(
      AccountId account, CaseFilter filter, Optional<CasePosition> after, int limit) {
    var page = CaseTable.page(account, filter, after, limit);
    return database.read(session -> cases.list(session, page));
  }

  @Override
  public int countCreatedSince(AccountId account, Instant since) {
    return database.read(session -> CaseTable.countCreatedSince(session, account, since));
  }

  @Override
  public Map<CaseId, List<Communication>> recentCommunications(
      AccountId account, Set<CaseId> ids, int each) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var query = CommunicationTable.newestOfEach(account, ids, each);
    var found =
        database.read(session -> communications.list(session, query)).stream()
            .sorted(NEWEST_FIRST)
            .collect(groupingBy(Communication::caseId));
    return ids.stream()
        .collect(toMap(Function.identity(), id -> found.getOrDefault(id, List.of())));
  }

  @Override
  public List<Communication> communications(
      AccountId account, CaseId id, TimeSpan created, Optional<Integer> before, int limit) {
    var page = CommunicationTable.page(account, id, created, before, limit);
    return database.read(session -> communications.list(session, page));
  }
}
