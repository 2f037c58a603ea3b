package io.caseport.persistence.sql;

import io.caseport.application.port.out.MfaDeviceRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.MfaDevice;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.MfaSerial;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.SealedSecret;
import io.caseport.domain.identity.UniqueId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Devices for one-time codes with their sealed seeds. */
public final class SqlMfaDeviceRepository implements MfaDeviceRepository {
  private static final String COLUMNS =
      "account_id, path, name, seed, created_at, user_id, enabled_at, last_step, drift";
  private static final String FROM = "FROM mfa_device WHERE account_id = ?";
  private static final String INSERT =
      """
      INSERT INTO mfa_device
        (account_id, serial, path, name, seed, created_at, user_id, enabled_at, last_step, drift)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String UPDATE =
      """
      UPDATE mfa_device
      SET seed = ?, created_at = ?, user_id = ?, enabled_at = ?, last_step = ?, drift = ?
      WHERE account_id = ? AND serial = ?
      """;

  private final Database database;

  public SqlMfaDeviceRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(MfaDevice device) {
    database.write(
        session -> {
          session.insert(
              "device " + device.serial(),
              INSERT,
              device.accountId().value(),
              device.serial().value(),
              device.path().value(),
              device.name().value(),
              device.seed().base64(),
              device.createdAt(),
              userId(device),
              device.assignment().map(MfaDevice.Assignment::enabledAt),
              device.lastStep(),
              device.drift());
          return device;
        });
  }

  @Override
  public Optional<MfaDevice> find(AccountId account, MfaSerial serial) {
    var query = new Query(FROM, account.value()).and("serial = ?", serial.value());
    return database.read(session -> list(session, query).stream().findFirst());
  }

  @Override
  public List<MfaDevice> enabledFor(AccountId account, Optional<UniqueId> user) {
    var query =
        new Query(FROM, account.value())
            .andSame("user_id", user.map(UniqueId::value))
            .and("enabled_at IS NOT NULL")
            .then("ORDER BY serial");
    return database.read(session -> list(session, query));
  }

  @Override
  public List<MfaDevice> list(
      AccountId account, Assignment assignment, Optional<MfaSerial> after, int limit) {
    var query =
        query(account, assignment)
            .andIf(after, (q, serial) -> q.and("serial > ?", serial.value()))
            .then("ORDER BY serial LIMIT ?", limit);
    return database.read(session -> list(session, query));
  }

  @Override
  public int count(AccountId account, Assignment assignment) {
    return database.read(query(account, assignment)::count);
  }

  static Query query(AccountId account, Assignment assignment) {
    var all = new Query(FROM, account.value());
    return switch (assignment) {
      case ANY -> all;
      case ASSIGNED -> all.and("enabled_at IS NOT NULL");
      case UNASSIGNED -> all.and("enabled_at IS NULL");
    };
  }

  private static List<MfaDevice> list(Session session, Query query) {
    return query.list(session, COLUMNS, SqlMfaDeviceRepository::device);
  }

  @Override
  public void replace(MfaDevice device) {
    database.write(
        session -> {
          int replaced =
              session.update(
                  UPDATE,
                  device.seed().base64(),
                  device.createdAt(),
                  userId(device),
                  device.assignment().map(MfaDevice.Assignment::enabledAt),
                  device.lastStep(),
                  device.drift(),
                  device.accountId().value(),
                  device.serial().value());
          if (replaced == 0) {
            throw new StoreFailure.Stale("device " + device.serial());
          }
          return device;
        });
  }

  @Override
  public void remove(MfaDevice device) {
    database.write(
        session ->
            session.update(
                "DELETE FROM mfa_device WHERE account_id = ? AND serial = ?",
                device.accountId().value(),
                device.serial().value()));
  }

  private static Optional<String> userId(MfaDevice device) {
    return device.assignment().flatMap(MfaDevice.Assignment::user).map(UniqueId::value);
  }

  private static MfaDevice device(Row row) throws SQLException {
    var account = new AccountId(row.text());
    var path = new IamPath(row.text());
    var name = new MfaDeviceName(row.text());
    var seed = new SealedSecret(row.text());
    var createdAt = row.moment();
    var user = row.optionalText().map(UniqueId::new);
    var assignment = row.optionalMoment().map(at -> new MfaDevice.Assignment(user, at));
    return new MfaDevice(
        account, path, name, seed, createdAt, assignment, row.number(), row.number());
  }
}
