package io.caseport.persistence.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.caseport.application.port.out.CredentialOverview;
import io.caseport.application.port.out.UserCredentials;
import io.caseport.application.port.out.UserCredentials.Held;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.User;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What users can sign in with: two statements for a page, however long it is. */
public final class SqlCredentialOverview implements CredentialOverview {
  static final String USERS =
      "SELECT "
          + UserTable.COLUMNS
          + """
          , p.password_set_at,
            EXISTS (
              SELECT 1 FROM mfa_device d
              WHERE d.account_id = iam_user.account_id AND d.user_id = iam_user.user_id
                AND d.enabled_at IS NOT NULL)
          FROM iam_user
          LEFT JOIN login_profile p
            ON p.account_id = iam_user.account_id AND p.user_id = iam_user.user_id
          WHERE iam_user.account_id = ? AND iam_user.name_key > ?
          ORDER BY iam_user.name_key LIMIT ?
          """;
  private static final String KEY =
      "SELECT k.user_id, k.access_key_id, k.active, k.created_at, t.used_at, t.service, t.region\n";
  private static final String USE =
      """
      LEFT JOIN access_key_use t
        ON t.account_id = k.account_id AND t.access_key_id = k.access_key_id
      """;
  static final String KEYS =
      KEY
          + """
          FROM iam_user u
          JOIN access_key k ON k.account_id = u.account_id AND k.user_id = u.user_id
          """
          + USE
          + """
          WHERE u.account_id = ? AND u.name_key > ? AND u.name_key <= ?
          ORDER BY k.created_at, k.access_key_id
          """;
  private static final String ROOT_KEYS =
      KEY
          + "FROM access_key k\n"
          + USE
          + """
          WHERE k.account_id = ? AND k.user_id IS NULL
          ORDER BY k.created_at, k.access_key_id
          """;
  private static final String ROOT_DEVICES =
      """
      SELECT count(*) FROM mfa_device
      WHERE account_id = ? AND user_id IS NULL AND enabled_at IS NOT NULL
      """;

  private final Database database;

  public SqlCredentialOverview(Database database) {
    this.database = database;
  }

  @Override
  public Held ofRoot(AccountId account) {
    return database.read(
        session -> {
          var keys = session.list(ROOT_KEYS, SqlCredentialOverview::key, account.value());
          var devices = session.find(ROOT_DEVICES, Row::count, account.value());
          return new Held(
              keys.stream().map(OwnedKey::key).toList(), Optional.empty(), devices.orElse(0) > 0);
        });
  }

  @Override
  public List<UserCredentials> ofUsers(AccountId account, Optional<String> after, int limit) {
    return database.read(
        session -> {
          var start = after.orElse("");
          var page =
              session.list(USERS, SqlCredentialOverview::user, account.value(), start, limit);
          return page.isEmpty()
              ? List.of()
              : together(page, keys(session, account, start, page.getLast().user().name().key()));
        });
  }

  private static Map<Optional<UniqueId>, List<UserCredentials.Key>> keys(
      Session session, AccountId account, String after, String last) {
    return session.list(KEYS, SqlCredentialOverview::key, account.value(), after, last).stream()
        .collect(groupingBy(OwnedKey::owner, mapping(OwnedKey::key, toList())));
  }

  private static List<UserCredentials> together(
      List<OnPage> page, Map<Optional<UniqueId>, List<UserCredentials.Key>> keys) {
    return page.stream()
        .map(
            one -> {
              var own = keys.getOrDefault(Optional.of(one.user().id()), List.of());
              return new UserCredentials(one.user(), new Held(own, one.passwordSetAt(), one.mfa()));
            })
        .toList();
  }

  private static OnPage user(Row row) throws SQLException {
    return new OnPage(UserTable.user(row), row.optionalMoment(), row.flag());
  }

  private static OwnedKey key(Row row) throws SQLException {
    var owner = row.optionalText().map(UniqueId::new);
    var id = new AccessKeyId(row.text());
    boolean active = row.flag();
    var createdAt = row.moment();
    var usedAt = row.optionalMoment();
    var service = row.optionalText().orElse("");
    var region = row.optionalText().orElse("");
    var use = usedAt.map(at -> new AccessKeyUse(id, at, service, region));
    return new OwnedKey(owner, new UserCredentials.Key(id, active, createdAt, use));
  }

  private record OnPage(User user, Optional<Instant> passwordSetAt, boolean mfa) {}

  private record OwnedKey(Optional<UniqueId> owner, UserCredentials.Key key) {}
}
