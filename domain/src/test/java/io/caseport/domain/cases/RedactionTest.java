package io.caseport.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
  private static final String MARK = "[REDACTED_BY_Amazon Web Services]";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "My key is %s.",
        "\"%s\"",
        "'%s',",
        "secret: %s\nregion: eu-west-1",
        "AWS_SECRET_ACCESS_KEY=%s",
        "aws_secret_access_key = %s",
        "%s and again %s",
        "日本語%s日本語",
      })
  void a_secret_key_is_taken_out_whole(String text) {
    assertThat(Redaction.of(text.replace("%s", SECRET))).isEqualTo(text.replace("%s", MARK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709",
        "AKIAIOSFODNN7EXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEYandMore",
        "arn:aws:iam::111122223333:user/division_abc/subdivision_xyz/Zhang",
        "i-0abcd1234ef567890 in subnet-0123456789abcdef0",
        "case-111122223333-muen-2026-0123456789abcdef",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmn",
        "",
      })
  void what_only_looks_like_a_secret_key_stays(String text) {
    assertThat(Redaction.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "4111111111111111, 1111",
    "4111 1111 1111 1111, 1111",
    "4111-1111-1111-1111, 1111",
    "378282246310005, 0005",
    "3782 822463 10005, 0005",
    "5555555555554444, 4444",
    "2223003122003222, 3222",
    "6011000990139424, 9424",
    "30569309025904, 5904",
    "4222222222222, 2222",
    "6304000000000000000, 0000",
  })
  void a_card_number_keeps_its_last_four_digits(String number, String lastFour) {
    assertThat(Redaction.of("Card " + number + ", please"))
        .isEqualTo("Card " + MARK + "-" + lastFour + ", please");
  }

  @ParameterizedTest
  @CsvSource({
    "4111 1111 1111 1111 12/27 123",
    "4111-1111-1111-1111 123",
    "4111111111111111 123",
    "123 4111111111111111",
    "3782 822463 10005 1234",
    "1234 4111 1111 1111 1111",
    "4000 4111 1111 1111 1111",
  })
  void a_card_number_is_found_beside_other_numbers(String text) {
    assertThat(Redaction.of(text)).contains(MARK).doesNotContainPattern("1111[ -]?1111|822463");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111112",
        "411111111111",
        "41111111111111111111",
        "111122223333",
        "1769620494004",
        "176962049400624",
        "2026-11-21 14:25:21",
        "10.0.0.1 10.0.0.2 10.0.0.3",
      })
  void other_numbers_stay(String number) {
    assertThat(Redaction.of("Number " + number)).isEqualTo("Number " + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "OPENSSH PRIVATE KEY"})
  void a_private_key_is_taken_out_whole(String kind) {
    var key = "-----BEGIN %s-----\nMIIEvQ==\r\nabc\n-----END %s-----".formatted(kind, kind);
    assertThat(Redaction.of("before " + key + "\nbetween\n" + key + " after"))
        .isEqualTo("before " + MARK + "\nbetween\n" + MARK + " after");
  }

  @Test
  void a_private_key_without_its_end_is_taken_out_to_the_end_of_the_text() {
    var begin = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
    assertThat(Redaction.of("log: " + begin + "b3BlbnNzaC1r\nZXktdjEA")).isEqualTo("log: " + MARK);
    assertThat(Redaction.of(begin + "abc\n-----END RSA PRIVATE KEY-----\nd")).isEqualTo(MARK);
  }

  @Test
  void a_certificate_stays() {
    var text = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----";
    assertThat(Redaction.of(text)).isEqualTo(text);
  }

  @Test
  void redacting_again_changes_nothing() {
    var once = Redaction.of(SECRET + " 4111 1111 1111 1111 12/27");
    assertThat(Redaction.of(once)).isEqualTo(once);
  }
}
