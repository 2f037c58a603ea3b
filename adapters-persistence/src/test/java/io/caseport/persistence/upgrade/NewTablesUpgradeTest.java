package io.caseport.persistence.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.sqlite.Schema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What older rows become in tables that came later. */
class NewTablesUpgradeTest {
  private static final String NUMBERS =
      """
      SELECT group_concat(case_id || ' ' || search_id, ', ')
      FROM (SELECT * FROM case_search ORDER BY search_id)
      """;

  @Test
  void the_numbers_of_cases_in_the_index_stay_and_are_not_given_again(@TempDir Path path) {
    var file = path.resolve("caseport.db");
    Schema.create(file, 7);
    RawDatabase.update(file, "INSERT INTO case_search VALUES ('1', 'one', 3), ('1', 'two', 7)");
    Schema.prepare(file);
    assertThat(RawDatabase.text(file, NUMBERS)).isEqualTo("one 3, two 7");
    RawDatabase.update(file, "DELETE FROM case_search WHERE case_id = 'two'");
    RawDatabase.update(file, "INSERT INTO case_search (account_id, case_id) VALUES ('1', 'three')");
    assertThat(RawDatabase.text(file, NUMBERS)).isEqualTo("one 3, three 8");
  }

  @Test
  void the_files_of_messages_of_before_are_on_their_cases(@TempDir Path path) {
    var file = path.resolve("caseport.db");
    Schema.create(file, 7);
    OldMessages.inserts().forEach(insert -> RawDatabase.update(file, insert));
    Schema.prepare(file);
    assertThat(RawDatabase.text(file, OldMessages.LINKS.formatted("group_concat")))
        .isEqualTo(OldMessages.EXPECTED);
  }
}
