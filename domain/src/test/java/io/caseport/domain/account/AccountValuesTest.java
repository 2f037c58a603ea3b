package io.caseport.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.refusal.Refusal;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccountValuesTest {
  private static final Function<String, Object> ID = AccountId::new;
  private static final Function<String, Object> NAME = AccountName::new;
  private static final Function<String, Object> ALIAS = AccountAlias::new;
  private static final Function<String, Object> EMAIL = EmailAddress::new;

  static Stream<Arguments> legal() {
    return Stream.of(
            values(ID, "000000000000", "123456789012", "999999999999"),
            values(NAME, "A", "Zoë & Söhne 有限公司", "x".repeat(50), "😀".repeat(50)),
            values(ALIAS, "abc", "0a1", "a-b", "1-2-3-4", "x".repeat(63), "1234567890123"),
            values(
                EMAIL,
                "a@b",
                "first.last+tag@sub.example.com",
                "用户@例え.jp",
                "a".repeat(64) + "@" + "b".repeat(255)))
        .flatMap(Function.identity());
  }

  static Stream<Arguments> illegal() {
    return Stream.of(
            values(ID, "", "12345678901", "1234567890123", "12345678901a", " 12345678901"),
            values(ID, "１２３４５６７８９０１２", "٠١٢٣٤٥٦٧٨٩٠١", "-12345678901", "123456789012\n"),
            values(NAME, "", " ", "\u3000", "x".repeat(51), "😀".repeat(51), "a\nb", "a\u0000b"),
            values(NAME, "a\u0085b"),
            values(ALIAS, "", "ab", "x".repeat(64), "-abc", "abc-", "a--b", "Abc", "a_b", "a.b"),
            values(ALIAS, "123456789012", "äbc", "abc\n"),
            values(EMAIL, "", "a", "@b", "a@", "a@b@c", "a b@c", "a@b c", "a@b\n", "<a@b>"),
            values(EMAIL, "a\u00a0b@c", "a@b\u3000c", "a\u0085@b"),
            values(EMAIL, "a".repeat(65) + "@b", "a@" + "b".repeat(256)))
        .flatMap(Function.identity());
  }

  private static Stream<Arguments> values(Function<String, Object> type, String... values) {
    return Stream.of(values).map(value -> Arguments.of(type, value));
  }

  @ParameterizedTest
  @MethodSource("legal")
  void a_legal_value_is_taken_letter_by_letter(Function<String, Object> type, String value) {
    assertThatCode(() -> type.apply(value)).doesNotThrowAnyException();
    assertThat(type.apply(value)).isEqualTo(type.apply(value));
  }

  @ParameterizedTest
  @MethodSource("illegal")
  void an_illegal_value_is_refused_with_what_was_wrong_and_what_is_allowed(
      Function<String, Object> type, String value) {
    var refusal = catchThrowableOfType(Refusal.InvalidArgument.class, () -> type.apply(value));
    assertThat(refusal).isNotNull();
    assertThat(refusal.value).isEqualTo(value);
    assertThat(refusal.field).isIn("accountId", "name", "accountAlias", "email");
    assertThat(refusal.constraint).startsWith("Member must ").doesNotContain("null");
  }

  @Test
  void an_account_id_that_is_given_out_does_not_begin_with_zero() {
    var random = RandomGeneratorFactory.getDefault().create(42);
    for (int i = 0; i < 1_000; i++) {
      assertThat(AccountId.generate(random).value()).matches("[1-9][0-9]{11}");
    }
    RandomGenerator zeros = () -> 0;
    assertThat(AccountId.generate(zeros).value()).isEqualTo("100000000000");
  }

  @Test
  void the_hash_of_a_password_does_not_show_in_a_log() {
    var root = new RootUser(new EmailAddress("a@b.c"), new PasswordHash("$argon2id$secret"));
    assertThat(root.toString()).contains("a@b.c").doesNotContain("argon2id");
  }
}
