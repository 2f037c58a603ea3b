package io.caseport.persistence.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.cases.CaseStatus;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.sqlite.Schema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What older rows become in tables that came later. */
class NewTablesUpgradeTest {
  private static final String QUEUED =
      """
      SELECT group_concat(queue_place || ' ' || case_id || ' ' || queue_at, ', ') FROM (
        SELECT * FROM case_handling WHERE queue_place IS NOT NULL
        ORDER BY queue_place, queue_at)
      """;

  @Test
  void the_files_of_messages_of_before_are_on_their_cases(@TempDir Path path) {
    var file = path.resolve("caseport.db");
    Schema.create(file, 7);
    OldMessages.inserts().forEach(insert -> RawDatabase.update(file, insert));
    Schema.prepare(file);
    assertThat(RawDatabase.text(file, OldMessages.LINKS.formatted("group_concat")))
        .isEqualTo(OldMessages.EXPECTED);
  }

  @Test
  void cases_of_before_are_in_the_queue_of_the_desk_unless_they_are_resolved(@TempDir Path path) {
    var file = path.resolve("caseport.db");
    Schema.create(file, 14);
    int created = 0;
    for (var status : CaseStatus.values()) {
      RawDatabase.update(file, oldCase(status, ++created));
    }
    Schema.prepare(file);
    assertThat(RawDatabase.text(file, QUEUED))
        .isEqualTo(
            "1 UNASSIGNED 1, 1 OPENED 2, 1 WORK_IN_PROGRESS 3, 1 CUSTOMER_ACTION_COMPLETED 5,"
                + " 1 REOPENED 6, 2 PENDING_CUSTOMER_ACTION 4");
    assertThat(RawDatabase.text(file, "SELECT count(*) FROM case_handling")).isEqualTo("7");
  }

  private static String oldCase(CaseStatus status, int created) {
    return """
    INSERT INTO support_case
      (account_id, case_id, display_id, subject, issue_type, service_code, category_code,
      severity, language, submitted_by, cc_emails, created_at, communications, version, digest,
      status)
    VALUES ('1', '%1$s', '%1$s', 's', 'TECHNICAL', 's', 'c', 'LOW', 'en', 'j', '[]', %2$d, 1, 1,
      '', '%1$s')
    """
        .formatted(status, created);
  }
}
