package io.caseport.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {
  private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  private static final String OTHER_KEY = KEY.replace('M', 'N');

  @TempDir Path temporary;

  @Test
  void a_new_folder_and_its_files_are_closed_to_others() throws IOException {
    var folder = temporary.resolve("a/b");
    open(folder).close();
    assertThat(permissions(folder)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("caseport.db"))).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("secret.key"))).isEqualTo("rw-------");
  }

  @Test
  void what_was_written_and_sealed_is_there_after_a_restart() {
    byte[] sealed;
    try (var store = open(temporary)) {
      store.accounts().add(Accounts.acme());
      sealed = store.secretVault().seal(new byte[] {1, 2, 3}, "context");
    }
    try (var store = open(temporary)) {
      assertThat(store.accounts().find(Accounts.ACME)).contains(Accounts.acme());
      assertThat(store.secretVault().open(sealed, "context")).contains(new byte[] {1, 2, 3});
    }
  }

  @Test
  void two_programs_may_start_on_an_empty_folder_at_once() throws Exception {
    var processes = new ArrayList<Process>();
    for (int i = 0; i < 2; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  OpenAndClose.class.getName(),
                  temporary.resolve("data").toString())
              .redirectErrorStream(true)
              .start());
    }
    for (var process : processes) {
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(output).isZero();
    }
  }

  /** The program of the test above. */
  static final class OpenAndClose {
    private OpenAndClose() {}

    public static void main(String[] arguments) {
      open(Path.of(arguments[0])).close();
    }
  }

  @Test
  void a_schema_of_a_newer_program_is_refused() {
    open(temporary).close();
    RawDatabase.update(
        temporary.resolve("caseport.db"),
        "UPDATE flyway_schema_history SET version = '99' WHERE version = '3'");
    assertProblem(temporary)
        .hasMessageContaining("schema version 99")
        .satisfies(hinting("start a newer program"));
  }

  @Test
  void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
    open(temporary).close();
    var file = temporary.resolve("caseport.db");
    Files.writeString(file, "a shopping list, and a long one ".repeat(200));
    assertProblem(temporary).hasMessageContaining(file.toString()).satisfies(hinting("backup"));
    assertThat(Files.readString(file)).startsWith("a shopping list");
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
    var file = Files.writeString(temporary.resolve("data"), "");
    assertProblem(file).hasMessageContaining("is a file");
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused() {
    assertProblem(Path.of("/proc/caseport")).hasMessageContaining("cannot be created");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwxrwxrwx", "rw------x"})
  void a_key_file_that_others_can_use_is_refused(String permissions) throws IOException {
    open(temporary).close();
    var key = temporary.resolve("secret.key");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString(permissions));
    assertProblem(temporary).satisfies(hinting("chmod 600 " + key));
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("r--------"));
    open(temporary).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not base64 at all!", KEY + KEY})
  void a_damaged_key_file_is_refused(String content) throws IOException {
    open(temporary).close();
    Files.writeString(temporary.resolve("secret.key"), content);
    assertProblem(temporary).satisfies(hinting("restore it from a backup"));
  }

  @Test
  void a_lost_key_file_is_not_replaced_by_a_key_that_opens_nothing() throws IOException {
    open(temporary).close();
    Files.delete(temporary.resolve("secret.key"));
    assertProblem(temporary).hasMessageContaining("is missing");
    assertThat(temporary.resolve("secret.key")).doesNotExist();
  }

  @Test
  void a_key_that_is_given_is_not_kept_in_the_folder() {
    try (var store = SqliteStore.open(temporary, Optional.of(KEY), _ -> {})) {
      assertThat(store.secretVault().seal(new byte[] {1}, "context")).isNotEmpty();
    }
    assertThat(temporary.resolve("secret.key")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not base64 at all!"})
  void a_key_that_is_given_wrong_is_refused(String key) {
    assertThatThrownBy(() -> SqliteStore.open(temporary, Optional.of(key), _ -> {}))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("32 bytes in base64")
        .satisfies(hinting("openssl rand -base64 32"));
  }

  @Test
  void a_key_that_is_given_and_does_not_fit_the_data_is_refused() {
    SqliteStore.open(temporary, Optional.of(KEY), _ -> {}).close();
    assertThatThrownBy(() -> SqliteStore.open(temporary, Optional.of(OTHER_KEY), _ -> {}))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("CASEPORT_SECRET_KEY is not the key")
        .satisfies(hinting("give the key of this data"));
    SqliteStore.open(temporary, Optional.of(KEY), _ -> {}).close();
  }

  @Test
  void a_key_file_of_other_data_is_refused() throws IOException {
    open(temporary).close();
    Files.writeString(temporary.resolve("secret.key"), OTHER_KEY);
    assertProblem(temporary)
        .hasMessageContaining("secret.key is not the key")
        .satisfies(hinting("restore the key of this data"));
  }

  private static SqlStore open(Path folder) {
    return SqliteStore.open(folder, Optional.empty(), _ -> {});
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertProblem(Path folder) {
    return assertThatThrownBy(() -> open(folder).close())
        .isInstanceOf(StoreProblem.class)
        .hasMessageNotContaining("\n");
  }

  private static Consumer<Throwable> hinting(String hint) {
    return problem -> assertThat(((StoreProblem) problem).hint()).contains(hint);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
