package io.caseport.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of cases, attachments and sets, which clients match with patterns of their own. */
class NamesGivenOutTest {
  private static final AccountId ACCOUNT = new AccountId("000011112222");
  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

  static Stream<Arguments> names() {
    return Stream.of(
        form("case-000011112222-muen-2026-[0-9a-f]{16}", random -> caseId("en", random)),
        form("case-000011112222-muja-2026-[0-9a-f]{16}", random -> caseId("ja", random)),
        form("[1-9][0-9]{14}", random -> DisplayId.generate(random).value()),
        form("attachment-[A-Za-z0-9_-]{43}", random -> AttachmentId.generate(random).value()),
        form(
            "as-[0-9a-f]{16}-mu-[A-Za-z0-9_-]{43}",
            random -> AttachmentSetId.generate(random).value()));
  }

  private static Arguments form(String form, Function<RandomGenerator, String> generate) {
    return Arguments.of(form, generate);
  }

  private static String caseId(String language, RandomGenerator random) {
    return caseId(language, Instant.parse("2026-11-22T10:15:30.123456Z"), random);
  }

  private static String caseId(String language, Instant opened, RandomGenerator random) {
    return CaseId.generate(ACCOUNT, new LanguageCode(language), opened, random).value();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void names_have_their_form_and_are_drawn_anew(
      String form, Function<RandomGenerator, String> generate) {
    var random = RandomGeneratorFactory.getDefault().create(42);
    var drawn = new HashSet<String>();
    for (int i = 0; i < 1_000; i++) {
      var name = generate.apply(random);
      assertThat(name).matches(form);
      drawn.add(name);
    }
    assertThat(drawn).hasSize(1_000);
  }

  @Test
  void chance_that_comes_out_as_zeros_does_not_shorten_a_name() {
    RandomGenerator zeros = () -> 0;
    assertThat(caseId("en", NEW_YEAR, zeros)).endsWith("-2026-0000000000000000");
    assertThat(DisplayId.generate(zeros).value()).hasSize(15);
    assertThat(AttachmentId.generate(zeros).value()).hasSize("attachment-".length() + 43);
  }

  @Test
  void ids_of_cases_sort_by_the_millisecond_of_their_opening() {
    var endOfLeapYear = Instant.parse("2028-12-31T23:59:59.999Z");
    var opened = List.of(NEW_YEAR, NEW_YEAR.plusMillis(1), NEW_YEAR.plusMillis(2), endOfLeapYear);
    RandomGenerator ones = () -> -1;
    RandomGenerator zeros = () -> 0;
    var ids =
        opened.stream()
            .flatMap(at -> Stream.of(caseId("en", at, zeros), caseId("en", at, ones)))
            .toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids.getLast()).matches("case-000011112222-muen-2028-[0-9a-f]{16}");
  }
}
