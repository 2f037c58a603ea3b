package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.DeskWriting;
import io.caseport.application.port.in.SupportCases.AddCommunication;
import io.caseport.application.port.in.SupportCases.CreateCase;
import io.caseport.application.port.out.MailTransport.Letter;
import io.caseport.application.port.out.MailTransport.Outcome;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.LanguageCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link io.caseport.application.port.in.MailDelivery}. */
public interface MailDeliveryContract {
  String ROOT = "Business@example.com";
  Outcome AWAY = new Outcome.TryLater("connection refused", true);

  /** The same throughout a test, and untouched when it starts. */
  Installation tenants();

  private CaseId opened(String language, String... copiedTo) {
    tenants().mailDelivery().begin();
    return tenants()
        .cases()
        .createCase(
            tenants().businessRoot(),
            new CreateCase(
                "プリンター {link}\r\nBcc: x@evil.example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(language),
                "It burns {message}.",
                List.of(copiedTo),
                Optional.empty()));
  }

  private DeskWriting desk() {
    return new DeskWriting(
        tenants().stored(), tenants().businessRoot().accountId(), tenants().now());
  }

  private List<Letter> sent() {
    tenants().letMailWork();
    return tenants().letters().takenSince();
  }

  private void customerWrites(CaseId id) {
    tenants()
        .cases()
        .addCommunication(
            tenants().businessRoot(),
            new AddCommunication(id, "More smoke.", List.of(), Optional.empty()));
  }

  private static List<String> readers(List<Letter> letters) {
    return letters.stream().map(letter -> letter.to().value()).toList();
  }

  @Test
  default void a_new_case_is_confirmed_to_all_in_its_language() {
    opened("ja", "bob@example.com");
    var letters = sent();
    assertThat(readers(letters)).containsExactlyInAnyOrder(ROOT, "bob@example.com");
    var letter = letters.getFirst();
    assertThat(letter.language()).isEqualTo(LanguageCode.JAPANESE);
    assertThat(letter.subject()).startsWith("[ケース ").endsWith("] プリンター {link} Bcc: x@evil.example");
    assertThat(letter.text())
        .contains("ケースを受け付けました", "It burns {message}.", "https://support.example/support/cases/");
    assertThat(letter.inReplyTo()).isEmpty();
    assertThat(letter.fromName()).isEqualTo("サポート");
  }

  @Test
  default void what_the_desk_writes_reaches_all_in_the_thread() {
    var id = opened("en", "bob@example.com");
    var first = sent().getFirst();
    desk().reply(id, "Please unplug it.");
    var letters = sent();
    assertThat(readers(letters)).containsExactlyInAnyOrder(ROOT, "bob@example.com");
    assertThat(letters)
        .allSatisfy(
            letter -> {
              assertThat(letter.text()).contains("Please unplug it.");
              assertThat(letter.inReplyTo()).contains(first.messageId());
              assertThat(letter.messageId()).isNotEqualTo(first.messageId());
            });
  }

  @Test
  default void cases_in_other_languages_get_english() {
    opened("zh");
    assertThat(sent())
        .singleElement()
        .satisfies(one -> assertThat(one.subject()).startsWith("[Case "));
  }

  @Test
  default void nobody_is_told_what_they_wrote() {
    var id = opened("en", "bob@example.com", "BUSINESS@example.com");
    sent();
    customerWrites(id);
    assertThat(readers(sent())).containsExactly("bob@example.com");
  }

  @Test
  default void a_resolution_is_told() {
    var id = opened("en");
    sent();
    tenants().cases().resolveCase(tenants().businessRoot(), id);
    assertThat(sent())
        .singleElement()
        .satisfies(one -> assertThat(one.text()).contains("resolved"));
  }

  @Test
  default void a_message_that_resolves_makes_one_mail() {
    var id = opened("en");
    sent();
    desk().resolve(id, "It was unplugged.");
    assertThat(sent())
        .singleElement()
        .satisfies(
            one -> assertThat(one.text()).contains("It was unplugged.", "resolved", "14 days"));
  }

  @Test
  default void a_resolution_some_time_after_a_message_is_told_by_itself() {
    var id = opened("en");
    sent();
    desk().reply(id, "It was unplugged.");
    tenants().cases().resolveCase(tenants().businessRoot(), id);
    assertThat(sent())
        .extracting(Letter::text)
        .satisfiesExactly(
            text -> assertThat(text).contains("It was unplugged.").doesNotContain("resolved"),
            text -> assertThat(text).contains("resolved").doesNotContain("unplugged"));
  }

  @Test
  default void what_only_the_desk_may_know_makes_no_mail() {
    var id = opened("en");
    sent();
    for (var kind : CaseEventKind.values()) {
      if (!kind.isForCustomers()) {
        desk().event(id, kind);
      }
    }
    assertThat(sent()).isEmpty();
  }

  @Test
  default void each_reader_answers_to_an_address_of_their_own_which_stays() {
    var id = opened("en", "bob@example.com");
    var confirmations = sent();
    desk().reply(id, "a");
    var replies = sent();
    assertThat(confirmations.get(0).replyTo()).isNotEqualTo(confirmations.get(1).replyTo());
    for (var reply : replies) {
      assertThat(confirmations)
          .filteredOn(other -> other.to().equals(reply.to()))
          .extracting(Letter::replyTo)
          .containsExactly(reply.replyTo());
    }
  }

  @Test
  default void nobody_is_told_of_what_was_before_mail_was_on() {
    var id = opened("en");
    tenants().mailDelivery().takeUpSome();
    assertThat(sent()).hasSize(1);
    desk().reply(id, "Long ago.");
    tenants().advance(Duration.ofDays(4));
    assertThat(sent()).isEmpty();
  }

  @Test
  default void a_server_that_is_away_loses_nothing_and_keeps_the_order() {
    var id = opened("en");
    tenants().letters().answer(AWAY);
    assertThat(sent()).isEmpty();
    desk().reply(id, "first");
    desk().reply(id, "second");
    for (int i = 0; i < 8; i++) {
      tenants().advance(Duration.ofHours(5));
      assertThat(sent()).isEmpty();
    }
    tenants().letters().answer(new Outcome.Delivered());
    tenants().advance(Duration.ofHours(5));
    assertThat(sent())
        .extracting(Letter::text)
        .satisfiesExactly(
            text -> assertThat(text).contains("It burns"),
            text -> assertThat(text).contains("first"),
            text -> assertThat(text).contains("second"));
  }

  @Test
  default void a_mail_is_not_tried_again_at_once() {
    opened("en");
    tenants().letters().answer(AWAY);
    sent();
    tenants().letters().answer(new Outcome.Delivered());
    tenants().advance(Duration.ofSeconds(40));
    assertThat(sent()).isEmpty();
    tenants().advance(Duration.ofSeconds(40));
    assertThat(sent()).hasSize(1);
  }

  @Test
  default void what_is_refused_for_good_is_given_up_and_reported() {
    opened("en");
    tenants().letters().answer(new Outcome.Refused("no such mailbox"));
    assertThat(sent()).isEmpty();
    assertThat(tenants().givenUp()).hasSize(1);
    tenants().letters().answer(new Outcome.Delivered());
    tenants().advance(Duration.ofDays(1));
    assertThat(sent()).isEmpty();
  }

  @Test
  default void what_was_tried_for_days_is_given_up() {
    opened("en");
    tenants().letters().answer(AWAY);
    for (int i = 0; i < 24; i++) {
      assertThat(tenants().givenUp()).isEmpty();
      sent();
      tenants().advance(Duration.ofHours(6));
    }
    assertThat(tenants().givenUp()).hasSize(1);
  }
}
