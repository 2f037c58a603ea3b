package io.caseport.persistence.contents;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Files;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.StoreFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the folder itself, and what becomes of it when somebody changes it. */
class FolderFilesTest {
  private static final byte[] BYTES = Files.bytes(AttachmentContents.PIECE + 10);
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path temporary;
  private Path attachments;
  private StoreFolder data;
  private SqlStore store;
  private AttachmentContents contents;

  @BeforeEach
  void open(@TempDir Path path) {
    attachments = temporary.resolve("a/b");
    data = StoreFolder.in(path);
    store = data.open(attachments);
    contents = store.contents();
  }

  @AfterEach
  void close() {
    data.close();
  }

  private static ContentKey key(AccountId account) {
    return new ContentKey(account, ContentId.of(BYTES));
  }

  private void put() {
    contents.put(key(ACME), BYTES.length, new ByteArrayInputStream(BYTES));
  }

  private byte[] read() throws IOException {
    try (var content = contents.open(key(ACME), BYTES.length)) {
      return content.readAllBytes();
    }
  }

  private Path file() {
    var account = ACME.value();
    return attachments.resolve(
        account.substring(9) + "/" + account + "/" + ContentId.of(BYTES).value());
  }

  private List<Path> files() throws IOException {
    try (var files = java.nio.file.Files.walk(attachments)) {
      return files.filter(java.nio.file.Files::isRegularFile).toList();
    }
  }

  @Test
  void a_content_is_one_file_with_its_digest_for_a_name_and_closed_to_others() throws IOException {
    put();
    assertThat(file()).hasBinaryContent(BYTES);
    assertThat(files())
        .containsExactlyInAnyOrder(file(), attachments.resolve("caseport-attachments"));
    for (var path : files()) {
      assertThat(PosixFilePermissions.toString(java.nio.file.Files.getPosixFilePermissions(path)))
          .isEqualTo("rw-------");
    }
    try (var folders = java.nio.file.Files.walk(attachments)) {
      for (var folder : folders.filter(java.nio.file.Files::isDirectory).toList()) {
        assertThat(
                PosixFilePermissions.toString(java.nio.file.Files.getPosixFilePermissions(folder)))
            .isEqualTo("rwx------");
      }
    }
    assertThat(RawDatabase.text(data.database(), "SELECT count(*) FROM attachment_piece"))
        .isEqualTo("0");
  }

  @Test
  void bytes_that_are_refused_leave_no_file() throws IOException {
    assertThatThrownBy(
            () -> contents.put(key(ACME), 3, new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(files()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"changed", "cut", "longer", "empty"})
  void a_file_that_is_not_as_it_was_written_is_damage_until_the_bytes_are_put_again(String how)
      throws IOException {
    put();
    var bytes =
        switch (how) {
          case "changed" -> BYTES.clone();
          case "cut" -> Arrays.copyOf(BYTES, BYTES.length - 1);
          case "longer" -> Arrays.copyOf(BYTES, BYTES.length + 1);
          default -> new byte[0];
        };
    if (how.equals("changed")) {
      bytes[7]++;
    }
    java.nio.file.Files.write(file(), bytes);
    assertThatThrownBy(this::read)
        .isInstanceOf(StoreFailure.Damaged.class)
        .hasMessageContaining(file().toString());
    put();
    assertThat(read()).isEqualTo(BYTES);
  }

  @Test
  void a_file_that_is_missing_is_damage_that_names_it() {
    put();
    assertThat(file().toFile().delete()).isTrue();
    assertThatThrownBy(this::read)
        .isInstanceOf(StoreFailure.Damaged.class)
        .hasMessageContaining(file().toString());
  }

  @Test
  void a_folder_that_takes_no_files_is_unavailable() throws IOException {
    java.nio.file.Files.delete(attachments.resolve("caseport-attachments"));
    assertThatThrownBy(store::probe).isInstanceOf(StoreFailure.Unavailable.class);
    java.nio.file.Files.delete(attachments);
    assertThatThrownBy(this::put).isInstanceOf(StoreFailure.Unavailable.class);
  }

  @Test
  void contents_from_before_there_was_a_folder_are_found_and_removed_where_they_are()
      throws IOException {
    var before = data.open().contents();
    before.put(key(ACME), BYTES.length, new ByteArrayInputStream(BYTES));
    assertThat(read()).isEqualTo(BYTES);
    contents.remove(key(ACME));
    assertThatThrownBy(() -> before.open(key(ACME), BYTES.length))
        .isInstanceOf(StoreFailure.Damaged.class);
  }

  @Test
  void what_work_that_was_rolled_back_left_behind_is_given_out_when_it_is_old() throws IOException {
    assertThatThrownBy(
            () ->
                store
                    .unitOfWork()
                    .write(
                        () -> {
                          put();
                          throw new IllegalStateException("rolled back");
                        }))
        .hasMessage("rolled back");
    var foreign = java.nio.file.Files.writeString(file().resolveSibling("notes.txt"), "mine");
    var draft = java.nio.file.Files.writeString(file().resolveSibling(".1.part"), "half");
    assertThat(leftBehind(LONG_AGO.plusSeconds(1))).as("too new").isEmpty();
    for (var path : List.of(file(), foreign, draft)) {
      java.nio.file.Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
    }
    assertThat(leftBehind(LONG_AGO)).as("not before that moment").isEmpty();
    assertThat(draft).exists();
    assertThat(leftBehind(LONG_AGO.plusSeconds(1))).containsExactly(key(ACME));
    assertThat(draft).doesNotExist();
    assertThat(foreign).exists();
  }

  @Test
  void all_accounts_have_their_turn_in_the_end() throws IOException {
    for (var account : accounts().toList()) {
      contents.put(key(account), BYTES.length, new ByteArrayInputStream(BYTES));
    }
    for (var file : files()) {
      java.nio.file.Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }
    var found = new ArrayList<ContentKey>();
    for (int turn = 0; turn < 3; turn++) {
      found.addAll(leftBehind(LONG_AGO.plusSeconds(1)));
    }
    assertThat(found).containsAll(accounts().map(FolderFilesTest::key).toList());
  }

  private static Stream<AccountId> accounts() {
    var numbered =
        Stream.iterate(101, number -> number + 1)
            .limit(11)
            .map(number -> new AccountId("100000000" + number));
    return Stream.concat(Stream.of(ACME, GLOBEX), numbered);
  }

  private List<ContentKey> leftBehind(Instant moment) {
    var found = new ArrayList<ContentKey>();
    contents.forSomeLeftBehind(moment, found::addAll);
    return found;
  }

  @Test
  void contents_that_a_file_names_are_not_noted_as_left_behind() {
    store.accounts().add(Accounts.acme());
    put();
    store.attachments().add(Files.named(ACME, "a.bin", BYTES));
    store.attachments().noteUnnamed(List.of(key(ACME)), LONG_AGO);
    var now = Instant.now();
    assertThat(store.attachments().forgetUnnamed(now, now, 9)).isEmpty();
  }
}
