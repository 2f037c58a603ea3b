package io.caseport.persistence.sql;

import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.EngineerRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.EngineerProfile;
import io.caseport.domain.identity.UniqueId;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Engineers, each beside the user of the desk's account that it is. */
public final class SqlEngineerRepository implements EngineerRepository {
  private static final String TABLE = "engineer";
  private static final String COLUMNS = "user_id, email, languages, time_zone";
  private static final String INSERT =
      """
      INSERT INTO engineer (account_id, user_id, email, email_key, languages, time_zone)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private final Database database;

  public SqlEngineerRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(EngineerProfile engineer) {
    database.write(
        session -> {
          session.insert(
              "engineer " + engineer.userId(),
              INSERT,
              AccountId.DESK.value(),
              engineer.userId().value(),
              engineer.email().value(),
              key(engineer.email()),
              JsonColumn.ofTexts(engineer.languages().stream().map(LanguageCode::value).toList()),
              engineer.timeZone().getId());
          return engineer;
        });
  }

  @Override
  public Optional<EngineerProfile> findByEmail(EmailAddress email) {
    return database.read(session -> list(session, withEmail(email)).stream().findFirst());
  }

  static Query withEmail(EmailAddress email) {
    return AccountRows.in(TABLE, AccountId.DESK).and("email_key = ?", key(email));
  }

  @Override
  public Map<UniqueId, EngineerProfile> find(Set<UniqueId> users) {
    var ids = users.stream().map(UniqueId::value).toList();
    return database.read(
        session ->
            InParts.list(ids, some -> list(session, ofUsers(some))).stream()
                .collect(toMap(EngineerProfile::userId, Function.identity())));
  }

  static Query ofUsers(List<String> ids) {
    return AccountRows.in(TABLE, AccountId.DESK).andIn("user_id", ids);
  }

  private static List<EngineerProfile> list(Session session, Query query) {
    return query.list(session, COLUMNS, SqlEngineerRepository::engineer);
  }

  private static EngineerProfile engineer(Row row) throws SQLException {
    return new EngineerProfile(
        new UniqueId(row.text()),
        new EmailAddress(row.text()),
        JsonColumn.texts(row.text()).stream().map(LanguageCode::new).toList(),
        ZoneId.of(row.text()));
  }

  private static String key(EmailAddress email) {
    return email.value().toLowerCase(Locale.ROOT);
  }
}
