package io.caseport.rest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.port.out.StoreFailure;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with many bytes are written while these are read. */
class AnswerBytesTest {
  private static final String NAME = "\"\u30ed\u30b0\ud83d\udd25\\\n";

  record Answer(String name, Blob data) implements Bulky {
    static Answer of(int size, Supplier<InputStream> content) {
      return new Answer(NAME, new Blob(size, content));
    }

    @Override
    public Blob blob() {
      return data;
    }

    @Override
    public Answer empty() {
      return new Answer(name, new Blob(0, InputStream::nullInputStream));
    }
  }

  private static byte[] bytes(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 70_000, 5 * 1024 * 1024})
  void bytes_are_written_as_base64(int size) {
    var bytes = bytes(size);
    var answer = Answer.of(size, () -> new ByteArrayInputStream(bytes));
    assertThat(new String(AnswerBytes.of(answer), UTF_8))
        .startsWith("{\"name\":")
        .endsWith(",\"data\":\"" + Base64.getEncoder().encodeToString(bytes) + "\"}");
  }

  @Test
  void few_bytes_are_asked_for_at_once() {
    var most = new int[1];
    var watched =
        new ByteArrayInputStream(bytes(1_000_000)) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            most[0] = Math.max(most[0], length);
            return super.read(target, offset, length);
          }
        };
    AnswerBytes.of(Answer.of(1_000_000, () -> watched));
    assertThat(most[0]).isPositive().isLessThanOrEqualTo(64 * 1024);
  }

  @Test
  void a_failure_of_the_store_comes_out_as_it_is() {
    var failing =
        new ByteArrayInputStream(new byte[5]) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            throw new StoreFailure.Damaged("not what was put there");
          }
        };
    assertThatThrownBy(() -> AnswerBytes.of(Answer.of(5, () -> failing)))
        .isInstanceOf(StoreFailure.Damaged.class);
    assertThatThrownBy(
            () ->
                AnswerBytes.of(
                    Answer.of(
                        5,
                        () -> {
                          throw new StoreFailure.Damaged("no such bytes");
                        })))
        .isInstanceOf(StoreFailure.Damaged.class);
  }
}
