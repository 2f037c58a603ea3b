package io.caseport.persistence.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.SqliteStore;
import io.caseport.persistence.sqlite.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsUpgradeTest {
  private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  @Test
  void contents_of_before_are_in_pieces_and_their_files_still_go_with_their_sets(@TempDir Path path)
      throws Exception {
    var file = path.resolve("caseport.db");
    Files.createFile(file);
    Schema.create(file, 8);
    OldAttachments.insertAll(insert -> RawDatabase.update(file, insert), "x'%s'");
    try (var store = SqliteStore.open(path, Optional.of(KEY), _ -> {})) {
      OldAttachments.requireAllIn(store);
    }
    assertThat(RawDatabase.text(file, "SELECT count(*) FROM unsent_attachment")).isEqualTo("6");
    assertThat(RawDatabase.text(file, "SELECT count(*) FROM attachment_piece")).isEqualTo("6");
  }
}
