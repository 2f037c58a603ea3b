package io.caseport.persistence.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Files;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.sql.RowDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** Attachments with their contents beside them, as the schemas before version 10 have them. */
public final class OldAttachments {
  private static final int PIECE = AttachmentContents.PIECE;
  private static final int[] SIZES = {0, 1, 1, PIECE, PIECE + 1};
  private static final String DAMAGED = "damaged";

  private OldAttachments() {}

  /**
   * @param literal the form of bytes in the SQL of an engine, around their hex digits
   */
  public static void insertAll(Consumer<String> database, String literal) {
    for (int i = 0; i < SIZES.length; i++) {
      insert(database, literal, "a" + i, Files.bytes(SIZES[i]), Files.bytes(SIZES[i]));
    }
    insert(database, literal, DAMAGED, Files.bytes(5), Files.bytes(6));
  }

  private static void insert(
      Consumer<String> database, String literal, String id, byte[] data, byte[] digested) {
    var account = Accounts.ACME.value();
    var digest = RowDigest.of("attachment", List.of(account, id, id + ".bin", digested));
    database.accept(
        "INSERT INTO attachment VALUES ('%s', '%s', '%s', %s, %s)"
            .formatted(account, id, id + ".bin", hex(literal, data), hex(literal, digest)));
    database.accept("INSERT INTO unsent_attachment VALUES ('%s', '%s')".formatted(account, id));
  }

  private static String hex(String literal, byte[] bytes) {
    return literal.formatted(HexFormat.of().formatHex(bytes));
  }

  /** What was whole is there as it was, and what was damaged is still known to be. */
  public static void requireAllIn(SqlStore store) {
    for (int i = 0; i < SIZES.length; i++) {
      var found = store.attachments().find(Accounts.ACME, new AttachmentId("a" + i)).orElseThrow();
      assertThat(found.fileName()).isEqualTo("a" + i + ".bin");
      try (var content = store.contents().open(found.content(), found.size())) {
        assertThat(content.readAllBytes()).isEqualTo(Files.bytes(SIZES[i]));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    assertThatThrownBy(() -> store.attachments().find(Accounts.ACME, new AttachmentId(DAMAGED)))
        .isInstanceOf(StoreFailure.Damaged.class);
  }
}
