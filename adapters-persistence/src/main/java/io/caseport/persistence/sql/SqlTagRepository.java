package io.caseport.persistence.sql;

import io.caseport.application.port.out.TagRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.TagOwner;
import io.caseport.domain.identity.Tags;

/** The port on tags. */
public final class SqlTagRepository implements TagRepository {
  private static final String OF_OWNER = "WHERE account_id = ? AND owner_id = ?";
  private static final String INSERT =
      """
      INSERT INTO tag (account_id, owner_id, key_compared, tag_key, tag_value)
      VALUES (?, ?, ?, ?, ?)
      """;

  private final Database database;

  public SqlTagRepository(Database database) {
    this.database = database;
  }

  @Override
  public Tags of(AccountId account, TagOwner owner) {
    return new Tags(
        database.read(
            session ->
                session.list(
                    "SELECT tag_key, tag_value FROM tag\n" + OF_OWNER,
                    row -> new Tag(row.text(), row.text()),
                    account.value(),
                    owner.value())));
  }

  @Override
  public void put(AccountId account, TagOwner owner, Tags tags) {
    database.write(
        session -> {
          session.update("DELETE FROM tag\n" + OF_OWNER, account.value(), owner.value());
          for (Tag tag : tags.all()) {
            session.update(
                INSERT, account.value(), owner.value(), tag.comparedKey(), tag.key(), tag.value());
          }
          return tags;
        });
  }
}
