package io.caseport.app.process;

import static io.caseport.app.process.WrittenCase.Resolved.PERHAPS;
import static io.caseport.app.process.WrittenCase.Resolved.YES;
import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several clients that write, and what has to be found of all that they were answered. */
record Writers(List<Writer> all) {

  static Writers count(int count, SplittableRandom random) {
    return new Writers(
        IntStream.range(0, count).mapToObj(n -> new Writer("w" + n, random.split())).toList());
  }

  int sum(ToIntFunction<Writer> count) {
    return all.stream().mapToInt(count).sum();
  }

  /** When a call of any was last not answered, as {@link System#nanoTime} has it. */
  long lastFailure() {
    return all.stream().mapToLong(Writer::lastFailure).max().orElseThrow();
  }

  /** Asks for what was not answered, and compares everything. */
  void settleAndCompare(SignedCalls calls) throws IOException, InterruptedException {
    for (var writer : all) {
      writer.settle(calls, () -> {});
    }
    compare(FoundCase.all(calls));
  }

  /** What was answered is there once and whole, and nothing that nobody has written. */
  void compare(List<FoundCase> found) {
    var written =
        all.stream()
            .flatMap(writer -> writer.cases().stream())
            .collect(Collectors.toMap(aCase -> aCase.subject, identity()));
    assertThat(found).extracting(FoundCase::subject).doesNotHaveDuplicates();
    assertThat(written.keySet()).containsAll(found.stream().map(FoundCase::subject).toList());
    assertThat(found)
        .extracting(FoundCase::id)
        .containsAll(
            written.values().stream()
                .filter(WrittenCase::isCertain)
                .map(aCase -> aCase.id.orElseThrow())
                .toList());
    for (var aCase : found) {
      compare(Objects.requireNonNull(written.get(aCase.subject())), aCase);
    }
  }

  private static void compare(WrittenCase written, FoundCase found) {
    assertThat(found.id()).isEqualTo(written.id.orElse(found.id()));
    assertThat(found.bodies()).doesNotHaveDuplicates();
    assertThat(found.bodies().stream().filter(body -> !written.perhapsBodies.contains(body)))
        .as("communications of %s", written.subject)
        .containsExactlyElementsOf(written.bodies);
    assertThat(found.files()).containsExactlyElementsOf(written.file.stream().toList());
    if (written.resolved != PERHAPS) {
      assertThat(found.status().equals("resolved")).isEqualTo(written.resolved == YES);
    }
  }
}
