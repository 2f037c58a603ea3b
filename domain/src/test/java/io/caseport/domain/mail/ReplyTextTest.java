package io.caseport.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Fri, 20 Nov 2026 at 10:00, Support <a@b.example> wrote:\n> x",
        "On Fri, 20 Nov 2026 at 10:00, Support\n<a@b.example> wrote:\n> x",
        "Am 20.11.2026 um 10:00 schrieb Support:\n> x",
        "2026年11月20日(金) 10:00 サポート <a@b.example>:\n> x",
        "-----Original Message-----\nFrom: x",
        "________________________________\nx",
        "From: Support <a@b.example>\nSent: today",
        "差出人: Support <a@b.example>",
        "> ##- Please write your answer above this line -##\nx",
        "-- \nZoë\nACME",
        "--\nZoë",
        "> quoted\n> more"
      })
  void what_is_quoted_and_a_signature_are_left_out(String below) {
    assertThat(ReplyText.of("It burns.\n\nA lot.\n\n" + below)).isEqualTo("It burns.\n\nA lot.");
  }

  @Test
  void what_is_written_between_quotes_stays() {
    assertThat(ReplyText.of("> Is it on?\nYes.\n> Is it hot?\nVery.")).isEqualTo("Yes.\nVery.");
  }

  @Test
  void what_only_looks_like_a_quote_stays() {
    var text = "On Monday it burnt.\nFrom: nowhere\n--- a list ---\n2026-11-20: fire";
    assertThat(ReplyText.of(text)).isEqualTo(text);
  }

  @Test
  void nothing_but_quotes_is_nothing() {
    assertThat(ReplyText.of("> x\r\n>y\r\n")).isEmpty();
    assertThat(ReplyText.of("")).isEmpty();
  }
}
