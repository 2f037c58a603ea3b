package io.caseport.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplyTokenTest {
  private final ReplyToken token = ReplyToken.generate(new Random(1));

  @Test
  void a_token_is_found_in_its_address_whatever_the_case_of_letters() {
    var address = token.mailbox() + "@support.example";
    assertThat(ReplyToken.in(address)).contains(token);
    assertThat(ReplyToken.in(address.toUpperCase(Locale.ROOT))).contains(token);
  }

  @Test
  void other_addresses_have_none() {
    for (var other :
        new String[] {
          "",
          "@",
          "reply+@x",
          "reply+abc@x",
          "x" + token.mailbox() + "@x",
          token.mailbox(),
          token.mailbox() + "2@x",
          token.mailbox().replace('+', '-') + "@x"
        }) {
      assertThat(ReplyToken.in(other)).as(other).isEmpty();
    }
  }

  @Test
  void tokens_have_160_bits_and_are_not_told_by_digest_or_text() {
    var random = new Random(2);
    var seen = new HashSet<String>();
    for (int i = 0; i < 1000; i++) {
      assertThat(seen.add(ReplyToken.generate(random).value())).isTrue();
    }
    assertThat(token.value()).hasSize(32);
    assertThat(token.digest()).hasSize(64).doesNotContain(token.value());
    assertThat(token.toString()).doesNotContain(token.value());
  }
}
