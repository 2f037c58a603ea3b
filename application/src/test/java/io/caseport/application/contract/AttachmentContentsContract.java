package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Files;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The promises of {@link AttachmentContents}. */
public interface AttachmentContentsContract extends StoreContract {

  private static ContentKey key(AccountId account, byte[] bytes) {
    return new ContentKey(account, ContentId.of(bytes));
  }

  private static ContentKey put(AttachmentContents contents, AccountId account, byte[] bytes) {
    var key = key(account, bytes);
    contents.put(key, bytes.length, new ByteArrayInputStream(bytes));
    return key;
  }

  private static byte[] bytes(AttachmentContents contents, ContentKey key, int size) {
    try (var content = contents.open(key, size)) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertMissing(AttachmentContents contents, ContentKey key, int size) {
    assertThatThrownBy(() -> bytes(contents, key, size)).isInstanceOf(StoreFailure.Damaged.class);
  }

  @Test
  default void bytes_of_any_length_come_back_as_they_were_put() {
    var contents = ports().contents();
    var piece = AttachmentContents.PIECE;
    var most = AttachmentSet.MOST_BYTES_PER_FILE;
    for (int size : new int[] {0, 1, piece - 1, piece, piece + 1, 2 * piece, most}) {
      var bytes = Files.bytes(size);
      var key = put(contents, ACME, bytes);
      assertThat(bytes(contents, key, size)).as("%d bytes", size).isEqualTo(bytes);
    }
  }

  @Test
  default void bytes_are_taken_piece_by_piece_from_a_stream_that_gives_few_at_a_time() {
    var contents = ports().contents();
    var bytes = Files.bytes(AttachmentSet.MOST_BYTES_PER_FILE);
    var asked = new int[1];
    var halting =
        new FilterInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            asked[0] = Math.max(asked[0], length);
            return super.read(target, offset, Math.min(length, 1_000));
          }
        };
    contents.put(key(ACME, bytes), bytes.length, halting);
    assertThat(bytes(contents, key(ACME, bytes), bytes.length)).isEqualTo(bytes);
    assertThat(asked[0]).isPositive().isLessThanOrEqualTo(AttachmentContents.PIECE);
  }

  @Test
  default void the_bytes_that_a_caller_holds_are_not_the_stored_ones() throws IOException {
    var contents = ports().contents();
    var bytes = new byte[] {1, 2, 3};
    var key = put(contents, ACME, bytes);
    bytes[0] = 99;
    assertThat(bytes(contents, key, 3)).containsExactly(1, 2, 3);
    bytes(contents, key, 3)[1] = 99;
    assertThat(bytes(contents, key, 3)).containsExactly(1, 2, 3);
  }

  @Test
  default void bytes_that_are_put_again_stay_as_they_are() {
    var contents = ports().contents();
    var bytes = Files.bytes(1_000);
    put(contents, ACME, bytes);
    var key = put(contents, ACME, bytes);
    assertThat(bytes(contents, key, 1_000)).isEqualTo(bytes);
  }

  @Test
  default void contents_of_one_account_are_not_those_of_another() {
    var contents = ports().contents();
    var bytes = Files.bytes(10);
    put(contents, ACME, bytes);
    assertMissing(contents, key(GLOBEX, bytes), 10);
    put(contents, GLOBEX, bytes);
    contents.remove(key(GLOBEX, bytes));
    assertMissing(contents, key(GLOBEX, bytes), 10);
    assertThat(bytes(contents, key(ACME, bytes), 10)).isEqualTo(bytes);
  }

  @Test
  default void bytes_that_are_not_there_are_refused_as_damage() {
    var contents = ports().contents();
    assertMissing(contents, key(ACME, Files.bytes(10)), 10);
    assertMissing(contents, key(ACME, new byte[0]), 0);
  }

  @Test
  default void bytes_of_another_size_than_is_said_are_refused_as_damage() {
    var contents = ports().contents();
    int size = AttachmentContents.PIECE;
    var key = put(contents, ACME, Files.bytes(size));
    for (int said : new int[] {0, size - 1, size + 1, 2 * size}) {
      assertMissing(contents, key, said);
    }
  }

  @Test
  default void bytes_that_are_not_what_their_key_says_are_not_kept() {
    var contents = ports().contents();
    var right = Files.bytes(1_000);
    var key = key(ACME, right);
    var changed = right.clone();
    changed[999]++;
    for (byte[] wrong : List.of(changed, new byte[0], Files.bytes(999))) {
      assertThatThrownBy(() -> contents.put(key, 1_000, new ByteArrayInputStream(wrong)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (int size : new int[] {0, 999, 1_001}) {
      assertThatThrownBy(() -> contents.put(key, size, new ByteArrayInputStream(right)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertMissing(contents, key, 1_000);
  }

  @Test
  default void bytes_are_removed_once_and_may_be_put_again() {
    var contents = ports().contents();
    var bytes = Files.bytes(AttachmentContents.PIECE + 1);
    var key = put(contents, ACME, bytes);
    contents.remove(key);
    contents.remove(key);
    assertMissing(contents, key, bytes.length);
    put(contents, ACME, bytes);
    assertThat(bytes(contents, key, bytes.length)).isEqualTo(bytes);
  }

  @Test
  default void contents_of_work_that_was_done_are_seen_through_another_handle() {
    var ports = ports();
    var bytes = Files.bytes(1_000);
    ports.unitOfWork().write(() -> put(ports.contents(), ACME, bytes));
    assertThat(bytes(anotherHandle().contents(), key(ACME, bytes), 1_000)).isEqualTo(bytes);
  }

  @Test
  default void contents_are_removed_with_the_work_that_forgets_them() {
    var ports = ports();
    var key = put(ports.contents(), ACME, Files.bytes(10));
    ports.unitOfWork().write(() -> ports.contents().remove(key));
    assertMissing(anotherHandle().contents(), key, 10);
  }

  @Test
  default void bytes_that_are_named_again_while_they_are_forgotten_are_there() throws Exception {
    portsWithTwoAccounts();
    var removing = anotherHandle();
    try (var executor = Executors.newSingleThreadExecutor()) {
      for (int round = 0; round < 40; round++) {
        var bytes = Files.bytes(1_000 + round);
        var key = put(ports().contents(), ACME, bytes);
        ports().attachments().noteUnnamed(List.of(key), ManualClock.START);
        var removal = executor.submit(() -> forgetAndRemove(removing));
        var named = Files.named(ACME, "round " + round, bytes);
        ports()
            .unitOfWork()
            .write(
                () -> {
                  put(ports().contents(), ACME, bytes);
                  ports().attachments().add(named);
                });
        removal.get();
        assertThat(bytes(ports().contents(), key, bytes.length)).isEqualTo(bytes);
      }
    }
  }

  private static int forgetAndRemove(DrivenPorts ports) {
    var now = ManualClock.START.plusMillis(1);
    return ports
        .unitOfWork()
        .write(
            () -> {
              var forgotten = ports.attachments().forgetUnnamed(now, now, 9);
              forgotten.forEach(ports.contents()::remove);
              return forgotten.size();
            });
  }
}
