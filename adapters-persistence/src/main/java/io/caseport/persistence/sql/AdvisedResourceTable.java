package io.caseport.persistence.sql;

import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.advisor.AdvisedResource;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The resources that checks have found, each read together with whether it is excluded. */
final class AdvisedResourceTable {
  static final String COLUMNS =
      """
      r.resource_id, r.status, r.region, r.arn, r.told, r.savings, r.cost, r.updated_at, \
      e.resource_id IS NOT NULL\
      """;
  private static final Base64.Encoder KEYS = Base64.getUrlEncoder().withoutPadding();
  private static final String EXCLUSION =
      """
      LEFT JOIN excluded_resource e
        ON e.account_id = r.account_id AND e.check_id = r.check_id
          AND e.resource_id = r.resource_id
      """;
  private static final String PUT =
      """
      INSERT INTO advised_resource
        (account_id, check_id, resource_id, status, region, arn, arn_key, told, savings, cost,
        updated_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (account_id, check_id, resource_id) DO UPDATE
      SET status = excluded.status, region = excluded.region, arn = excluded.arn,
        arn_key = excluded.arn_key, told = excluded.told, savings = excluded.savings,
        cost = excluded.cost, updated_at = excluded.updated_at
      """;
  private static final String REMOVE_OLD =
      """
      DELETE FROM advised_resource
      WHERE account_id = ? AND check_id = ? AND resource_id IN (
        SELECT resource_id FROM advised_resource
        WHERE account_id = ? AND check_id = ? AND updated_at < ? LIMIT ?)
      """;

  private AdvisedResourceTable() {}

  /** One statement may not put two rows in the place of one. */
  static int put(
      Session session, AccountId account, CheckId check, Collection<AdvisedResource> resources) {
    var rows = new LinkedHashMap<ResourceId, Object[]>();
    resources.forEach(resource -> rows.put(resource.id(), row(account, check, resource)));
    session.updateEach(PUT, List.copyOf(rows.values()));
    return rows.size();
  }

  private static Object[] row(AccountId account, CheckId check, AdvisedResource resource) {
    return new Object[] {
      account.value(),
      check.value(),
      resource.id().value(),
      resource.status().name(),
      resource.region(),
      resource.arn(),
      resource.arn().map(AdvisedResourceTable::key),
      JsonColumn.ofOptionalTexts(resource.values()),
      resource.savings().amount(),
      resource.savings().cost(),
      resource.updatedAt()
    };
  }

  static String key(String arn) {
    return KEYS.encodeToString(RowDigest.of("arn", List.of(arn)));
  }

  static int remove(Session session, AccountId account, CheckId check, List<String> ids) {
    return AccountRows.in("advised_resource", account)
        .and("check_id = ?", check.value())
        .andIn("resource_id", ids)
        .delete(session);
  }

  static int removeAll(Session session, AccountId account, CheckId check) {
    return AccountRows.in("advised_resource", account)
        .and("check_id = ?", check.value())
        .delete(session);
  }

  static int removeUpdatedBefore(
      Session session, AccountId account, CheckId check, Instant moment, int limit) {
    return session.update(
        REMOVE_OLD,
        account.value(),
        check.value(),
        account.value(),
        check.value(),
        Moments.atOrAfter(moment),
        limit);
  }

  static Query page(
      AccountId account,
      CheckId check,
      ResourceFilter filter,
      Optional<ResourceId> after,
      int limit) {
    return filtered(of(account).and("r.check_id = ?", check.value()), filter)
        .andIf(after, (q, id) -> q.and("r.resource_id > ?", id.value()))
        .then("ORDER BY r.resource_id LIMIT ?", limit);
  }

  static Query named(AccountId account, CheckId check, List<String> ids) {
    return of(account).and("r.check_id = ?", check.value()).andIn("r.resource_id", ids);
  }

  static Query of(AccountId account) {
    return new Query(
        "FROM advised_resource r\n" + EXCLUSION + "WHERE r.account_id = ?", account.value());
  }

  /** The resources of the open accounts of an organization, and nothing of any other account. */
  static Query ofMembers(AccountId management, CheckId check, ResourceFilter filter) {
    var all =
        new Query(
                "FROM account a JOIN advised_resource r ON r.account_id = a.account_id\n"
                    + EXCLUSION
                    + "WHERE a.management_account_id = ? AND a.closed_at IS NULL",
                management.value())
            .and("r.check_id = ?", check.value());
    return filtered(all, filter);
  }

  private static Query filtered(Query all, ResourceFilter filter) {
    return all.andIf(filter.status(), (q, status) -> q.and("r.status = ?", status.name()))
        .andIf(
            filter.excluded(),
            (q, excluded) ->
                q.and(excluded ? "e.resource_id IS NOT NULL" : "e.resource_id IS NULL"))
        .andIf(filter.region(), (q, region) -> q.and("coalesce(r.region, '') = ?", region));
  }

  static List<AdvisedResource> list(Session session, Query query) {
    return query.list(session, COLUMNS, AdvisedResourceTable::resource);
  }

  static AdvisedResource resource(Row row) throws SQLException {
    return new AdvisedResource(
        new ResourceId(row.text()),
        ResourceStatus.valueOf(row.text()),
        row.optionalText(),
        row.optionalText(),
        JsonColumn.optionalTexts(row.text()),
        new Savings(row.real(), row.real()),
        row.moment(),
        row.flag());
  }
}
