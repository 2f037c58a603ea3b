package io.caseport.persistence.contents;

import static io.caseport.application.fixture.Accounts.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Files;
import io.caseport.domain.cases.Attachment;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.SqliteStore;
import io.caseport.persistence.StoreFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A row that survives a kill has its bytes, whatever else is left in the folder. */
class FolderCrashTest {
  private static final int KILLS = 3;

  @TempDir Path path;

  @Test
  @Timeout(120)
  void every_attachment_that_was_added_before_a_kill_has_its_bytes() throws Exception {
    try (var data = StoreFolder.in(path)) {
      data.open().accounts().add(Accounts.acme());
    }
    for (int kill = 1; kill <= KILLS; kill++) {
      var adding = Adding.on(path, kill);
      try (var added = adding.inputReader()) {
        for (int i = 0; i < 30 * kill; i++) {
          assertThat(added.readLine()).isEqualTo(Integer.toString(i));
        }
        adding.toHandle().destroyForcibly();
        int last = (int) added.lines().count() + 30 * kill;
        requireAll(kill, last);
      }
    }
  }

  private void requireAll(int kill, int count) throws IOException {
    try (var store = Adding.open(path)) {
      for (int i = 0; i < count; i++) {
        var expected = Adding.file(kill, i);
        var found = store.attachments().find(ACME, expected.id()).orElseThrow();
        try (var content = store.contents().open(found.content(), found.size())) {
          assertThat(content.readAllBytes()).isEqualTo(Adding.bytes(i));
        }
      }
    }
  }

  /** The program of the test above. */
  static final class Adding {
    private Adding() {}

    static Process on(Path path, int kill) throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              Adding.class.getName(),
              path.toString(),
              Integer.toString(kill))
          .redirectError(Redirect.INHERIT)
          .start();
    }

    static SqlStore open(Path path) {
      return SqliteStore.open(
          path, Optional.of(path.resolve("attachments")), Optional.empty(), _ -> {});
    }

    static byte[] bytes(int number) {
      return Files.bytes(1 + number * 977);
    }

    static Attachment file(int kill, int number) {
      return Files.named(ACME, kill + "/" + number, bytes(number));
    }

    public static void main(String[] arguments) {
      int kill = Integer.parseInt(arguments[1]);
      try (var store = open(Path.of(arguments[0]))) {
        for (int number = 0; ; number++) {
          var bytes = bytes(number);
          var file = file(kill, number);
          store
              .unitOfWork()
              .write(
                  () -> {
                    store
                        .contents()
                        .put(file.content(), bytes.length, new ByteArrayInputStream(bytes));
                    store.attachments().add(file);
                  });
          System.out.println(number);
        }
      }
    }
  }
}
