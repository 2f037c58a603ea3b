package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.identity.UniqueId;
import java.sql.SQLException;
import java.util.Optional;

/** The passwords of users, as hashes. */
final class LoginProfileTable {
  private static final String SELECT =
      """
      SELECT account_id, user_id, created_at, password, password_set_at, reset_required, earlier
      FROM login_profile
      WHERE account_id = ? AND user_id = ?
      """;
  private static final String INSERT =
      """
      INSERT INTO login_profile
        (account_id, user_id, created_at, password, password_set_at, reset_required, earlier)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String UPDATE =
      """
      UPDATE login_profile
      SET created_at = ?, password = ?, password_set_at = ?, reset_required = ?, earlier = ?
      WHERE account_id = ? AND user_id = ?
      """;

  private LoginProfileTable() {}

  static LoginProfile insert(Session session, LoginProfile profile) {
    session.insert(
        "login profile of " + profile.userId(),
        INSERT,
        profile.accountId().value(),
        profile.userId().value(),
        profile.createdAt(),
        profile.password().encoded(),
        profile.passwordSetAt(),
        profile.resetRequired(),
        earlier(profile));
    return profile;
  }

  static Optional<LoginProfile> find(Session session, AccountId account, UniqueId user) {
    return session.find(SELECT, LoginProfileTable::profile, account.value(), user.value());
  }

  static LoginProfile update(Session session, LoginProfile profile) {
    int replaced =
        session.update(
            UPDATE,
            profile.createdAt(),
            profile.password().encoded(),
            profile.passwordSetAt(),
            profile.resetRequired(),
            earlier(profile),
            profile.accountId().value(),
            profile.userId().value());
    if (replaced == 0) {
      throw new StoreFailure.Stale("login profile of " + profile.userId());
    }
    return profile;
  }

  static int delete(Session session, LoginProfile profile) {
    return session.update(
        "DELETE FROM login_profile WHERE account_id = ? AND user_id = ?",
        profile.accountId().value(),
        profile.userId().value());
  }

  private static String earlier(LoginProfile profile) {
    return JsonColumn.ofTexts(profile.earlier().stream().map(PasswordHash::encoded).toList());
  }

  private static LoginProfile profile(Row row) throws SQLException {
    return new LoginProfile(
        new AccountId(row.text()),
        new UniqueId(row.text()),
        row.moment(),
        new PasswordHash(row.text()),
        row.moment(),
        row.flag(),
        JsonColumn.texts(row.text()).stream().map(PasswordHash::new).toList());
  }
}
