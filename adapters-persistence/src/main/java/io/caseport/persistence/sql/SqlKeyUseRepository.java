package io.caseport.persistence.sql;

import io.caseport.application.port.out.KeyUseRepository;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKeyId;
import java.util.Optional;

/** Last uses of keys, apart from the keys, which every request reads. */
public final class SqlKeyUseRepository implements KeyUseRepository {
  private static final String PUT =
      """
      INSERT INTO access_key_use (account_id, access_key_id, used_at, service, region)
      SELECT account_id, access_key_id, ?, ?, ? FROM access_key WHERE access_key_id = ?
      ON CONFLICT (access_key_id) DO UPDATE
      SET used_at = excluded.used_at, service = excluded.service, region = excluded.region
      WHERE excluded.used_at >= access_key_use.used_at
      """;

  private final Database database;

  public SqlKeyUseRepository(Database database) {
    this.database = database;
  }

  @Override
  public void put(AccessKeyUse use) {
    database.write(
        session -> session.update(PUT, use.at(), use.service(), use.region(), use.key().value()));
  }

  @Override
  public Optional<AccessKeyUse> find(AccessKeyId key) {
    return database.read(
        session ->
            session.find(
                """
                SELECT access_key_id, used_at, service, region
                FROM access_key_use
                WHERE access_key_id = ?
                """,
                row ->
                    new AccessKeyUse(
                        new AccessKeyId(row.text()), row.moment(), row.text(), row.text()),
                key.value()));
  }
}
