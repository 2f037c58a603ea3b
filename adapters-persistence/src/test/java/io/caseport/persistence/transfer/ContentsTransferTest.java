package io.caseport.persistence.transfer;

import static io.caseport.application.fixture.Accounts.ACME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Files;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.domain.cases.Attachment;
import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.SqliteUpkeep;
import io.caseport.persistence.StoreFolder;
import io.caseport.persistence.StoreProblem;
import io.caseport.persistence.upkeep.Check;
import io.caseport.persistence.upkeep.Upkeep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, exports and a look at the health of data whose attachments are in a folder. */
class ContentsTransferTest {
  private static final List<Attachment> FILES =
      List.of(0, 1, AttachmentContents.PIECE, AttachmentContents.PIECE + 7).stream()
          .map(size -> Files.named(ACME, size + ".bin", Files.bytes(size)))
          .toList();

  @TempDir Path path;
  private Path data;
  private Path attachments;

  @BeforeEach
  void fill() throws IOException {
    data = java.nio.file.Files.createDirectory(path.resolve("data"));
    attachments = path.resolve("attachments");
    try (var folder = StoreFolder.in(data)) {
      var early = folder.openPorts();
      early.accounts().add(Accounts.acme());
      add(early, FILES.subList(0, 2));
      add(StoreFolder.ports(folder.open(attachments)), FILES.subList(2, 4));
    }
  }

  private static void add(DrivenPorts ports, List<Attachment> files) {
    for (var file : files) {
      var bytes = Files.bytes(file.size());
      ports.contents().put(file.content(), bytes.length, new ByteArrayInputStream(bytes));
      ports.attachments().add(file);
    }
  }

  private static Upkeep of(Path data, Optional<Path> attachments) {
    return new SqliteUpkeep(data, attachments, Optional.empty(), InstantSource.system());
  }

  private Upkeep inFolder() {
    return of(data, Optional.of(attachments));
  }

  private static byte[] export(Upkeep upkeep) {
    var out = new ByteArrayOutputStream();
    upkeep.exportTo(out, (_, _) -> {});
    return out.toByteArray();
  }

  private static long load(Upkeep upkeep, byte[] export) {
    return upkeep.importFrom(new ByteArrayInputStream(export), (_, _) -> {});
  }

  private Path file(Attachment attachment) {
    var account = ACME.value();
    return attachments
        .resolve(account.substring(9))
        .resolve(account)
        .resolve(attachment.contentId().value());
  }

  private static Check attachmentsOf(List<Check> checks) {
    return checks.stream()
        .filter(check -> check.subject().equals("attachments"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_export_is_the_same_wherever_the_bytes_are() throws IOException {
    var export = export(inFolder());
    var inDatabase = of(path.resolve("one"), Optional.empty());
    var inAnotherFolder = of(path.resolve("two"), Optional.of(path.resolve("two files")));
    long rows = load(inDatabase, export);
    assertThat(load(inAnotherFolder, export)).isEqualTo(rows);
    for (var copy : List.of(inDatabase, inAnotherFolder)) {
      assertThat(new String(export(copy), UTF_8)).isEqualTo(new String(export, UTF_8));
      assertThat(attachmentsOf(copy.examine(true, (_, _) -> {})).status())
          .isEqualTo(Check.Status.OK);
    }
    assertThat(pieces(path.resolve("one"))).isEqualTo("5");
    assertThat(pieces(path.resolve("two"))).isEqualTo("0");
  }

  private static String pieces(Path data) {
    return RawDatabase.text(data.resolve("caseport.db"), "SELECT count(*) FROM attachment_piece");
  }

  @Test
  void an_import_that_fails_leaves_no_files() throws IOException {
    var export = export(inFolder());
    var there = path.resolve("there");
    for (int length : new int[] {export.length - 1, export.length / 2}) {
      assertThatThrownBy(
              () ->
                  load(of(path.resolve("new"), Optional.of(there)), Arrays.copyOf(export, length)))
          .isInstanceOf(StoreProblem.class);
      try (var left = java.nio.file.Files.walk(there)) {
        assertThat(left.filter(java.nio.file.Files::isRegularFile)).isEmpty();
      }
    }
    load(of(path.resolve("new"), Optional.of(there)), export);
  }

  @Test
  void what_needs_the_folder_says_so() {
    var without = of(data, Optional.empty());
    assertThatThrownBy(() -> export(without))
        .isInstanceOf(StoreProblem.class)
        .hasMessageContaining("in a folder of their own");
    assertThat(attachmentsOf(without.examine(false, (_, _) -> {})).hasFailed()).isTrue();
    assertThat(without.attachmentsElsewhere()).contains("a folder of their own");
    assertThat(inFolder().attachmentsElsewhere()).contains("the folder " + attachments);
  }

  @Test
  void a_missing_file_is_found_at_once_and_a_changed_one_by_a_thorough_look() throws IOException {
    var backup = path.resolve("backup.db");
    inFolder().createBackup(backup);
    assertThat(attachmentsOf(of(data, Optional.empty()).verifyBackup(backup, (_, _) -> {})))
        .extracting(Check::status)
        .isEqualTo(Check.Status.SKIPPED);
    assertThat(attachmentsOf(inFolder().verifyBackup(backup, (_, _) -> {})).hasFailed()).isFalse();
    var changed = Files.bytes(AttachmentContents.PIECE);
    changed[0]++;
    java.nio.file.Files.write(file(FILES.get(2)), changed);
    assertThat(attachmentsOf(inFolder().examine(false, (_, _) -> {})).hasFailed()).isFalse();
    assertThat(attachmentsOf(inFolder().examine(true, (_, _) -> {})).detail())
        .contains("the bytes of 1 of 4", FILES.get(2).id().value());
    assertThat(attachmentsOf(inFolder().verifyBackup(backup, (_, _) -> {})).hasFailed()).isTrue();
    java.nio.file.Files.delete(file(FILES.get(3)));
    assertThat(attachmentsOf(inFolder().examine(false, (_, _) -> {})).detail())
        .contains("the bytes of 1 of 4", FILES.get(3).id().value());
  }

  @Test
  void lost_pieces_are_found_in_a_database_too() {
    var there = path.resolve("there");
    load(of(there, Optional.empty()), export(inFolder()));
    RawDatabase.update(
        there.resolve("caseport.db"), "DELETE FROM attachment_piece WHERE number = 1");
    assertThat(attachmentsOf(of(there, Optional.empty()).examine(false, (_, _) -> {})).detail())
        .contains("the bytes of 1 of 4", FILES.get(3).id().value());
  }
}
