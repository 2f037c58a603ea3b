package io.caseport.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.persistence.postgres.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on a database: what its notices and its commands say. */
class PostgresTest {
  private static final int ENVIRONMENT = 253;

  @TempDir Path folder;

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.withoutAnything();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Program program() {
    return Program.in(folder)
        .with("CASEPORT_DATABASE_URL", database.server().url() + "&password=s3cret")
        .with("CASEPORT_SECRET_KEY", TestDatabase.SECRET_KEY);
  }

  @Test
  void commands_and_server_work_on_the_same_database_and_show_no_password() throws Exception {
    var accepting = program().with("CASEPORT_ACCEPT_LOST_WRITES", "true");
    var data = folder.resolve("data");
    OpenedAccount.open(accepting, data, "business");
    try (var server = accepting.serve("--data", data.toString())) {
      var created = accepting.run("user", "create", "eve");
      assertThat(created.exitCode()).as(created.err()).isZero();
      var listed = accepting.run("user", "list", "--output", "json");
      assertThat(listed.out()).contains("eve");
      assertThat(server.stop()).isZero();
      assertThat(server.notice())
          .contains(database.server().place(), "PostgreSQL", "may be lost in a crash")
          .doesNotContain("s3cret");
      assertThat(server.log()).contains("WARN", "fsync").doesNotContain("s3cret");
    }
    assertThat(data).doesNotExist();
  }

  @Test
  void a_database_that_may_forget_writes_is_refused_unless_that_is_accepted() throws Exception {
    var ended = program().run("serve", "--listen", "127.0.0.1:0");
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines())
        .hasSize(2)
        .satisfiesOnlyOnce(line -> assertThat(line).startsWith("error: ").contains("fsync"))
        .satisfiesOnlyOnce(
            line -> assertThat(line).startsWith("hint: ").contains("--accept-lost-writes"));
    assertThat(ended.exitCode()).isEqualTo(ENVIRONMENT);
  }

  @Test
  void a_database_that_cannot_be_reached_is_told_with_what_helps() throws Exception {
    var url = "jdbc:postgresql://127.0.0.1:1/caseport?password=s3cret";
    var ended = Program.in(folder).run("account", "list", "--database-url", url);
    assertThat(ended.err())
        .contains("error: The database 127.0.0.1:1/caseport cannot be used", "hint: ")
        .doesNotContain("s3cret");
    assertThat(ended.exitCode()).isEqualTo(ENVIRONMENT);
  }
}
