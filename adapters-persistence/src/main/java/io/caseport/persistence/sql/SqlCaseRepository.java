package io.caseport.persistence.sql;

import io.caseport.application.port.out.AccountRepository;
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
  private final CaseRemoval removal;

  public SqlCaseRepository(Database database, GramIndex index) {
    this.database = database;
    this.index = new SqlCaseIndex(database, cases, index);
    this.removal = new CaseRemoval(new CaseGrams(index));
  }

  /** What finds the cases that are added here. */
  public CaseIndex index() {
    return index;
  }

  @Override
  public void add(SupportCase opened, Communication first) {
    database.write(
        session -> {
          session.insert(
              List.of(
                  CaseTable.insert(opened),
                  CommunicationTable.insert(first),
                  CaseGrams.mark(opened.accountId(), opened.id())));
          SqlAttachmentRepository.markSent(session, first);
          return opened;
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
          session.insert(
              List.of(
                  CommunicationTable.insert(added),
                  CaseGrams.mark(added.accountId(), added.caseId())));
          SqlAttachmentRepository.markSent(session, added);
          return changed;
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
  public List<OldestCase> oldestCases(Optional<AccountId> after, int limit) {
    return database.read(session -> CaseRemoval.oldestOfEach(session, after, limit));
  }

  @Override
  public int removeCreatedBefore(AccountId account, Instant moment, int limit) {
    var old = CaseRemoval.olderThan(account, moment, limit);
    return database.write(session -> removal.remove(session, account, old));
  }

  /** The accounts whose cases these are. */
  public AccountRepository accounts() {
    return new SqlAccountRepository(database, new AccountErasure(removal));
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
