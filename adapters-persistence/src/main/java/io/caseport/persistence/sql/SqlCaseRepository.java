package io.caseport.persistence.sql;

import io.caseport.application.port.out.CaseIndex;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases and their communications. */
public final class SqlCaseRepository implements CaseRepository {
  private final Database database;
  private final VerifiedRows<SupportCase> cases = CaseTable.rows();
  private final RecentCommunications recent = new RecentCommunications();
  private final CaseIndex index;

  public SqlCaseRepository(Database database, GramIndex index) {
    this.database = database;
    this.index = new SqlCaseIndex(database, cases, index);
  }

  /** What finds the cases that are added here. */
  public CaseIndex index() {
    return index;
  }

  @Override
  public void add(SupportCase opened, Communication first) {
    database.write(
        session -> {
          CaseTable.insert(session, opened);
          CaseGrams.mark(session, opened.accountId(), opened.id());
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
          CaseGrams.mark(session, added.accountId(), added.caseId());
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
      Collection<SupportCase> counted, int each) {
    return database.read(session -> recent.of(session, counted, each));
  }

  @Override
  public List<Communication> communications(
      AccountId account, CaseId id, TimeSpan created, Optional<Integer> before, int limit) {
    return database.read(
        session -> CommunicationTable.page(session, account, id, created, before, limit));
  }
}
