package io.caseport.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentSetTest {
  private static final Instant CREATED = Instant.parse("2026-02-01T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-02-01T09:00:00Z, true",
    "2026-02-01T09:59:59.999Z, true",
    "2026-02-01T10:00:00Z, false",
    "2026-02-02T09:00:00Z, false",
  })
  void a_set_lives_for_an_hour(Instant now, boolean live) {
    var set = with(0);
    if (live) {
      assertThat(set.requireLive(now)).isEqualTo(set);
      return;
    }
    var refusal =
        catchThrowableOfType(Refusal.AttachmentSetExpired.class, () -> set.requireLive(now));
    assertThat(refusal.attachmentSetId).isEqualTo("as-1");
    assertThat(refusal.expiredAt).isEqualTo(Instant.parse("2026-02-01T10:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"0, 3, true", "1, 2, true", "3, 0, true", "0, 4, false", "3, 1, false"})
  void a_set_has_up_to_three_files_in_the_order_of_their_arrival(
      int before, int more, boolean fits) {
    var set = with(before);
    var added = files(before + 1, before + more);
    if (fits) {
      assertThat(set.plus(added).files()).isEqualTo(files(1, before + more));
      return;
    }
    var refusal =
        catchThrowableOfType(Refusal.AttachmentSetSizeLimitExceeded.class, () -> set.plus(added));
    assertThat(refusal.files).isEqualTo(3);
    assertThat(refusal.bytesPerFile).isEqualTo(5_242_880);
  }

  private static AttachmentSet with(int files) {
    return new AttachmentSet(
        new AccountId("111122223333"), new AttachmentSetId("as-1"), CREATED, files(1, files));
  }

  private static List<AttachedFile> files(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(n -> new AttachedFile(new AttachmentId("attachment-" + n), n + ".txt"))
        .toList();
  }
}
