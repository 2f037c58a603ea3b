package io.caseport.persistence.sql;

import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckResult;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The port on what checks have found, put together from the tables that it spans. */
public final class SqlCheckResultRepository implements CheckResultRepository {
  private final Database database;

  public SqlCheckResultRepository(Database database) {
    this.database = database;
  }

  @Override
  public void put(CheckResult result) {
    database.write(session -> CheckResultTable.put(session, result));
  }

  @Override
  public void remove(AccountId account, CheckId check) {
    database.write(
        session ->
            CheckResultTable.remove(session, account, check)
                + AdvisedResourceTable.removeAll(session, account, check));
  }

  @Override
  public Optional<CheckResult> find(AccountId account, CheckId check) {
    return database.read(session -> CheckResultTable.find(session, account, check));
  }

  @Override
  public Map<CheckId, CheckResult> all(AccountId account) {
    return database.read(session -> CheckResultTable.all(session, account));
  }

  @Override
  public void putResources(AccountId account, CheckId check, List<AdvisedResource> resources) {
    database.write(session -> AdvisedResourceTable.put(session, account, check, resources));
  }

  @Override
  public void removeResources(AccountId account, CheckId check, Set<ResourceId> resources) {
    database.write(
        session -> {
          InParts.each(
              names(resources), ids -> AdvisedResourceTable.remove(session, account, check, ids));
          return resources;
        });
  }

  @Override
  public List<AdvisedResource> resources(
      AccountId account,
      CheckId check,
      ResourceFilter filter,
      Optional<ResourceId> after,
      int limit) {
    var page = AdvisedResourceTable.page(account, check, filter, after, limit);
    return database.read(session -> AdvisedResourceTable.list(session, page));
  }

  @Override
  public List<AdvisedResource> findResources(
      AccountId account, CheckId check, Set<ResourceId> ids) {
    return database.read(
        session ->
            InParts.list(
                names(ids),
                some ->
                    AdvisedResourceTable.list(
                        session, AdvisedResourceTable.named(account, check, some))));
  }

  private static List<String> names(Set<ResourceId> ids) {
    return ids.stream().map(ResourceId::value).toList();
  }

  @Override
  public List<Named> resourcesOfArn(
      AccountId account, String arn, Optional<ResourcePlace> after, int limit) {
    var page = ofArn(account, arn, after, limit);
    return database.read(
        session ->
            page.list(
                session,
                "r.check_id, " + AdvisedResourceTable.COLUMNS,
                row -> new Named(new CheckId(row.text()), AdvisedResourceTable.resource(row))));
  }

  static Query ofArn(AccountId account, String arn, Optional<ResourcePlace> after, int limit) {
    return AdvisedResourceTable.of(account)
        .and("r.arn_key = ?", AdvisedResourceTable.key(arn))
        .andIf(
            after,
            (q, place) ->
                q.and(
                    "(r.check_id, r.resource_id) > (?, ?)",
                    place.check().value(),
                    place.id().value()))
        .then("ORDER BY r.check_id, r.resource_id LIMIT ?", limit);
  }

  @Override
  public Counted count(AccountId account, CheckId check) {
    return database.read(session -> AdvisedResourceCount.of(session, account, check));
  }

  @Override
  public int removeUpdatedBefore(AccountId account, CheckId check, Instant moment, int limit) {
    return database.write(
        session ->
            AdvisedResourceTable.removeUpdatedBefore(session, account, check, moment, limit));
  }

  @Override
  public Set<ResourceId> excluded(AccountId account, CheckId check) {
    return database.read(session -> ExclusionTable.all(session, account, check));
  }

  @Override
  public void setExcluded(AccountId account, CheckId check, ResourceId resource, boolean excluded) {
    database.write(
        session ->
            excluded
                ? ExclusionTable.add(session, account, check, resource)
                : ExclusionTable.remove(session, account, check, resource));
  }

  @Override
  public void putDaily(AccountId account, CheckId check, DailyResult result) {
    database.write(session -> DailyResultTable.put(session, account, check, result));
  }

  @Override
  public List<DailyResult> daily(AccountId account, CheckId check, LocalDate from) {
    return database.read(session -> DailyResultTable.list(session, account, check, from));
  }

  @Override
  public int removeDailyBefore(LocalDate day, int limit) {
    return database.write(session -> DailyResultTable.removeBefore(session, day, limit));
  }

  @Override
  public Map<CheckId, MembersResult> ofOrganization(AccountId management) {
    return database.read(session -> CheckResultTable.together(session, management));
  }

  @Override
  public List<CheckResult> ofMembers(
      AccountId management,
      CheckId check,
      Optional<AccountId> member,
      Optional<AccountId> after,
      int limit) {
    return database.read(
        session -> CheckResultTable.ofMembers(session, management, check, member, after, limit));
  }

  @Override
  public List<OfMember> resourcesOfMembers(
      AccountId management,
      CheckId check,
      ResourceFilter filter,
      Optional<AccountId> member,
      Optional<MemberPlace> after,
      int limit) {
    var page = pageOfMembers(management, check, filter, member, after, limit);
    return database.read(
        session ->
            page.list(
                session,
                "a.account_id, " + AdvisedResourceTable.COLUMNS,
                row ->
                    new OfMember(new AccountId(row.text()), AdvisedResourceTable.resource(row))));
  }

  /** The place is told twice: to begin at its account, and to go on behind its resource. */
  static Query pageOfMembers(
      AccountId management,
      CheckId check,
      ResourceFilter filter,
      Optional<AccountId> member,
      Optional<MemberPlace> after,
      int limit) {
    return AdvisedResourceTable.ofMembers(management, check, filter)
        .andIf(member, (q, account) -> q.and("a.account_id = ?", account.value()))
        .andIf(
            after,
            (q, place) ->
                q.and("a.account_id >= ?", place.account().value())
                    .and(
                        "(a.account_id > ? OR r.resource_id > ?)",
                        place.account().value(),
                        place.id().value()))
        .then("ORDER BY a.account_id, r.resource_id LIMIT ?", limit);
  }
}
