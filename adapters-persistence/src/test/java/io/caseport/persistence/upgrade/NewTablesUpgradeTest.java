package io.caseport.persistence.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.sqlite.Schema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What older rows become in tables that came later. */
class NewTablesUpgradeTest {
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
