package io.caseport.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data and its folder of attachments find each other, and nothing else. */
class AttachmentsFolderTest {
  @TempDir Path temporary;
  private StoreFolder data;
  private Path attachments;

  @BeforeEach
  void open() throws IOException {
    data = StoreFolder.in(Files.createDirectory(temporary.resolve("data")));
    attachments = temporary.resolve("attachments");
  }

  @AfterEach
  void close() {
    data.close();
  }

  private void refuses(Path folder, String message) {
    assertThatThrownBy(() -> data.open(folder))
        .isInstanceOfSatisfying(
            StoreProblem.class,
            problem -> assertThat(problem.hint()).contains("--attachments-folder"))
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void the_folder_of_the_first_start_is_that_of_all_others() throws IOException {
    data.open(attachments).close();
    var id = Files.readString(attachments.resolve("caseport-attachments"));
    data.open(attachments).close();
    assertThat(attachments.resolve("caseport-attachments")).hasContent(id.strip());
    refuses(temporary.resolve("another"), "is not the one with the attachments of this data");
  }

  @Test
  void a_folder_whose_disk_is_not_mounted_is_not_taken_for_an_empty_one() throws IOException {
    data.open(attachments).close();
    Files.delete(attachments.resolve("caseport-attachments"));
    refuses(attachments, "is not the one with the attachments of this data");
  }

  @Test
  void the_folder_of_other_data_is_refused() throws IOException {
    data.open(attachments).close();
    try (var other = StoreFolder.in(Files.createDirectory(temporary.resolve("other")))) {
      var theirs = temporary.resolve("theirs");
      other.open(theirs).close();
      refuses(theirs, "has the attachments of other data");
    }
  }

  @Test
  void a_folder_with_files_of_any_kind_is_not_begun_with() throws IOException {
    Files.createDirectory(attachments);
    Files.writeString(attachments.resolve("holiday.jpg"), "");
    refuses(attachments, "is not empty");
    assertThat(attachments.resolve("caseport-attachments")).doesNotExist();
  }

  @Test
  void a_start_that_was_killed_between_the_two_marks_is_gone_on_with() throws IOException {
    data.open(attachments).close();
    data.tamper("DELETE FROM attachment_folder");
    data.open(attachments).close();
    assertThat(RawDatabase.text(data.database(), "SELECT folder_id FROM attachment_folder"))
        .isEqualTo(Files.readString(attachments.resolve("caseport-attachments")).strip());
  }

  @Test
  void a_server_without_the_folder_is_refused_and_other_work_is_not() {
    data.open().requireContents();
    data.open(attachments).requireContents();
    assertThatThrownBy(() -> data.open().requireContents())
        .isInstanceOfSatisfying(
            StoreProblem.class,
            problem -> assertThat(problem.hint()).contains("CASEPORT_ATTACHMENTS_FOLDER"))
        .hasMessageContaining("in a folder of their own");
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused() {
    refuses(Path.of("/proc/caseport"), "cannot be used for attachments");
    assertThat(RawDatabase.text(data.database(), "SELECT count(*) FROM attachment_folder"))
        .isEqualTo("0");
    SqliteStore.open(data.path(), Optional.empty(), Optional.empty(), _ -> {}).close();
  }
}
