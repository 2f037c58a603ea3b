package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.out.MailTransport;
import io.caseport.application.port.out.MailTransport.Letter;
import io.caseport.application.port.out.MailTransport.Outcome;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the core relies on in {@link MailTransport}. */
public interface MailTransportContract {
  EmailAddress ALICE = new EmailAddress("alice@example.com");

  /** One whose server takes everything. */
  MailTransport transport();

  /** What that server has taken, in order. */
  List<Letter> arrived();

  /** One whose server wants no mail for these recipients. */
  MailTransport refusing();

  /** One whose server takes these recipients later. */
  MailTransport busy();

  /** One whose server does not answer, or falls silent. */
  List<MailTransport> withoutServer();

  private static Letter letter(EmailAddress to, String subject, String text) {
    return new Letter(
        new EmailAddress("desk@support.example"),
        "サポート",
        to,
        new EmailAddress("reply+abc@support.example"),
        "case-1.2@support.example",
        Optional.of("case-1@support.example"),
        LanguageCode.JAPANESE,
        subject,
        text);
  }

  private static Letter letter(String subject, String text) {
    return letter(ALICE, subject, text);
  }

  private void assertArrives(Letter letter) {
    assertThat(transport().send(letter)).isEqualTo(new Outcome.Delivered());
    assertThat(arrived().getLast()).isEqualTo(letter);
  }

  @Test
  default void a_letter_arrives_as_it_was() {
    assertArrives(letter("Printer on fire", "First line\n\n second line."));
  }

  @Test
  default void every_script_arrives() {
    assertArrives(
        letter(
            "[ケース 170000000000001] プリンターが燃えています é שלום 👩‍💻",
            "サポートからケースへの回答がありました。\n\n" + "あ".repeat(2000) + "\n👩‍💻 é שלום\n.\n..\nFrom here"));
  }

  @Test
  default void a_text_of_long_lines_and_odd_ones_arrives() {
    assertArrives(letter("x", "y".repeat(5000) + "\n\n=?utf-8?B?eA==?=\n=20 ="));
  }

  @Test
  default void a_subject_becomes_no_header_and_no_other_subject() {
    assertArrives(
        letter("Bcc: mallory@evil.example =?utf-8?Q?x?= " + "z ".repeat(400).strip(), "x"));
  }

  @Test
  default void the_first_of_a_thread_answers_nothing() {
    var first =
        new Letter(
            new EmailAddress("desk@support.example"),
            "Support",
            ALICE,
            new EmailAddress("reply+abc@support.example"),
            "case-1@support.example",
            Optional.empty(),
            LanguageCode.ENGLISH,
            "s",
            "t");
    assertArrives(first);
  }

  @Test
  default void an_address_is_one_address_whatever_is_in_it() {
    for (var odd : List.of("a,mallory@example.com", "a;b@example.com", "a(b@example.com")) {
      int before = arrived().size();
      var outcome = transport().send(letter(new EmailAddress(odd), "s", "t"));
      assertThat(outcome).as(odd).isNotInstanceOf(Outcome.TryLater.class);
      var since = arrived().subList(before, arrived().size());
      assertThat(since).as(odd).extracting(Letter::to).allMatch(new EmailAddress(odd)::equals);
    }
  }

  @Test
  default void many_letters_arrive_in_order() {
    var letters =
        IntStream.range(0, 51)
            .mapToObj(i -> letter(new EmailAddress("cc" + i + "@example.com"), "s" + i, "t"))
            .toList();
    letters.forEach(letter -> transport().send(letter));
    assertThat(arrived()).endsWith(letters.toArray(new Letter[0]));
  }

  @Test
  default void what_a_server_refuses_for_good_is_told_with_its_reason() {
    assertThat(refusing().send(letter("s", "t")))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.why()).contains("no such mailbox"));
  }

  @Test
  default void what_a_server_takes_later_can_be_tried_later_and_others_at_once() {
    assertThat(busy().send(letter("s", "t")))
        .isInstanceOfSatisfying(
            Outcome.TryLater.class, later -> assertThat(later.forAll()).isFalse());
  }

  @Test
  default void when_nobody_answers_all_can_be_tried_later() {
    for (var transport : withoutServer()) {
      assertThat(transport.send(letter("s", "t")))
          .isInstanceOfSatisfying(
              Outcome.TryLater.class, later -> assertThat(later.forAll()).isTrue());
    }
  }
}
