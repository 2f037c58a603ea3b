package io.caseport.persistence.sql;

import static java.util.stream.Collectors.toMap;

import io.caseport.application.port.out.DeskRecords;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.desk.CaseNote;
import io.caseport.domain.desk.Engineer;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes, and which messages are whose. */
public final class SqlDeskRecords implements DeskRecords {
  private static final String ADD_NOTE =
      """
      INSERT INTO case_note
        (account_id, case_id, number, engineer_id, engineer_name, body, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String ADD_AUTHOR =
      """
      INSERT INTO desk_author (account_id, case_id, number, engineer_id, engineer_name)
      VALUES (?, ?, ?, ?, ?)
      """;

  private final Database database;

  public SqlDeskRecords(Database database) {
    this.database = database;
  }

  @Override
  public void add(CaseNote note) {
    database.write(
        session -> {
          session.insert(
              List.of(
                  new Insert(
                      "note " + note.number() + " on case " + note.key(),
                      ADD_NOTE,
                      List.of(
                          note.key().account().value(),
                          note.key().id().value(),
                          note.number(),
                          note.author().id().value(),
                          note.author().name().value(),
                          note.body(),
                          note.createdAt()))));
          return note;
        });
  }

  @Override
  public int countNotes(CaseKey key) {
    return database.read(session -> of("case_note", key).count(session));
  }

  @Override
  public List<CaseNote> notes(CaseKey key, Optional<Integer> before, int limit) {
    var page =
        of("case_note", key)
            .andIf(before, (query, number) -> query.and("number < ?", number))
            .then("ORDER BY number DESC LIMIT ?", limit);
    return database.read(
        session ->
            page.list(
                session,
                "number, engineer_id, engineer_name, body, created_at",
                row -> new CaseNote(key, row.count(), engineer(row), row.text(), row.moment())));
  }

  private static Query of(String table, CaseKey key) {
    return AccountRows.in(table, key.account()).and("case_id = ?", key.id().value());
  }

  @Override
  public void addAuthor(CaseKey key, int communication, Engineer author) {
    database.write(
        session -> {
          session.insert(
              List.of(
                  new Insert(
                      "the author of message " + communication + " on case " + key,
                      ADD_AUTHOR,
                      List.of(
                          key.account().value(),
                          key.id().value(),
                          communication,
                          author.id().value(),
                          author.name().value()))));
          return author;
        });
  }

  @Override
  public Map<Integer, Engineer> authors(CaseKey key, Collection<Integer> communications) {
    if (communications.isEmpty()) {
      return Map.of();
    }
    var within =
        of("desk_author", key)
            .and("number >= ?", Collections.min(communications))
            .and("number <= ?", Collections.max(communications));
    return database.read(
        session ->
            within
                .list(
                    session,
                    "number, engineer_id, engineer_name",
                    row -> Map.entry(row.count(), engineer(row)))
                .stream()
                .filter(author -> communications.contains(author.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Engineer engineer(Row row) throws SQLException {
    return new Engineer(new UniqueId(row.text()), new UserName(row.text()));
  }
}
