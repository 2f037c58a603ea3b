package io.caseport.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.refusal.Refusal;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineerProfileTest {

  private static EngineerProfile speaking(List<String> languages) {
    return new EngineerProfile(
        new UniqueId("AIDA1"),
        new EmailAddress("mai@example.jp"),
        languages.stream().map(LanguageCode::new).toList(),
        ZoneOffset.UTC);
  }

  private static List<String> languages(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + (char) ('a' + i)).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void an_engineer_answers_in_one_language_or_several(int count) {
    assertThat(speaking(languages(count)).languages()).hasSize(count);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void other_languages_are_refused(List<String> languages) {
    assertThatThrownBy(() -> speaking(languages)).isInstanceOf(Refusal.InvalidArgument.class);
  }

  static Stream<List<String>> wrong() {
    return Stream.of(
        List.of(), languages(11), Arrays.asList("en", "en"), List.of("EN"), List.of("eng"));
  }
}
