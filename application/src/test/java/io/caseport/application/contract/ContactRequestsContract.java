package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Submitted;
import io.caseport.application.port.in.ContactRequests.NewContact;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.domain.contact.ContactTopic;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link io.caseport.application.port.in.ContactRequests}. */
public interface ContactRequestsContract extends DrivingContract {

  @Override
  Installation tenants();

  private ContactId submit(Submitted contact) {
    return tenants().correspondence().contacts().submit(contact.form());
  }

  private int stored() {
    return tenants().stored().contacts().list(ContactStatus.OPEN, Optional.empty(), 1000).size();
  }

  @Test
  default void a_request_is_taken_without_its_secrets() {
    var id =
        submit(
            Submitted.by("zoe@example.com")
                .with("My key is wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
    var request = tenants().stored().contacts().find(id).orElseThrow();
    assertThat(request.topic()).isEqualTo(ContactTopic.SIGN_IN);
    assertThat(request.status()).isEqualTo(ContactStatus.OPEN);
    assertThat(request.requester().email()).isEqualTo(new EmailAddress("zoe@example.com"));
    assertThat(request.requester().source()).isEqualTo("192.0.2.7");
    assertThat(tenants().stored().contacts().messages(id))
        .singleElement()
        .satisfies(message -> assertThat(message.body()).startsWith("My key is [REDACTED"));
  }

  @Test
  default void it_is_confirmed_by_a_mail_that_repeats_nothing() {
    var id = submit(Submitted.by("zoe@example.com").in("ja").with("BUY PILLS"));
    tenants().letMailWork();
    assertThat(tenants().letters().taken())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.to()).isEqualTo(new EmailAddress("zoe@example.com"));
              assertThat(letter.subject()).contains(id.value(), "お問い合わせを受け付けました");
              assertThat(letter.text())
                  .contains(id.value())
                  .doesNotContain("PILLS", "Zoë", "Locked");
            });
  }

  @Test
  default void whether_an_account_or_an_address_is_known_makes_no_difference() {
    var known = Submitted.by("Business@example.com").claiming(root().accountId().value());
    var unknown = Submitted.by("nobody@example.com").claiming("999999999999");
    var one = tenants().stored().contacts().find(submit(known)).orElseThrow();
    var other = tenants().stored().contacts().find(submit(unknown)).orElseThrow();
    assertThat(one.status()).isEqualTo(other.status());
    assertThat(one.conversion()).isEmpty();
    tenants().letMailWork();
    assertThat(tenants().letters().taken()).hasSize(2);
  }

  @Test
  default void topics_and_languages_that_there_are_not_are_refused() {
    assertRefused(
        Refusal.InvalidArgument.class, () -> submit(Submitted.by("z@example.com").about("ec2")));
    assertRefused(
        Refusal.InvalidArgument.class, () -> submit(Submitted.by("z@example.com").in("tlh")));
    assertThat(stored()).isZero();
  }

  @Test
  default void control_characters_are_refused_but_for_the_tabs_and_line_breaks_of_a_message() {
    var form = Submitted.by("z@example.com").with("a\tb\r\nc").form();
    for (var text : List.of("a\nb", "a\tb", "a\u0000b", "\u001b[2J", "\u0085")) {
      for (var bad :
          List.of(
              new NewContact(
                  text,
                  form.email(),
                  form.account(),
                  form.topic(),
                  form.subject(),
                  form.message(),
                  form.language(),
                  form.phone(),
                  form.source()),
              new NewContact(
                  form.name(),
                  form.email(),
                  Optional.of(text),
                  form.topic(),
                  form.subject(),
                  form.message(),
                  form.language(),
                  form.phone(),
                  form.source()),
              new NewContact(
                  form.name(),
                  form.email(),
                  form.account(),
                  form.topic(),
                  text,
                  form.message(),
                  form.language(),
                  form.phone(),
                  form.source()),
              new NewContact(
                  form.name(),
                  form.email(),
                  form.account(),
                  form.topic(),
                  form.subject(),
                  form.message(),
                  form.language(),
                  Optional.of(text),
                  form.source()))) {
        assertRefused(
            Refusal.InvalidArgument.class, () -> tenants().correspondence().contacts().submit(bad));
      }
    }
    assertRefused(
        Refusal.InvalidArgument.class,
        () -> submit(Submitted.by("z@example.com").with("a\u0000b")));
    assertThat(stored()).isZero();
    tenants().correspondence().contacts().submit(form);
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  default void one_address_may_send_few_in_an_hour() {
    for (int i = 0; i < 3; i++) {
      submit(Submitted.by(i == 1 ? "ZOE@example.com" : "zoe@example.com").from("192.0.2." + i));
    }
    assertRefused(
        Refusal.Throttled.class, () -> submit(Submitted.by("zoe@example.com").from("192.0.2.9")));
    submit(Submitted.by("other@example.com").from("192.0.2.9"));
    tenants().advance(Duration.ofHours(1).plusMillis(1));
    submit(Submitted.by("zoe@example.com"));
    assertThat(stored()).isEqualTo(5);
  }

  @Test
  default void one_source_may_send_few_in_an_hour_whatever_it_varies() {
    for (int i = 0; i < 10; i++) {
      submit(Submitted.by(i + "@example.com").from("2001:db8:0:1::" + i));
    }
    assertRefused(
        Refusal.Throttled.class,
        () -> submit(Submitted.by("x@example.com").from("2001:db8:0:1:ffff::1")));
    submit(Submitted.by("x@example.com").from("2001:db8:0:2::1"));
  }

  @Test
  default void all_together_may_send_so_many_in_an_hour() {
    for (int i = 0; i < 200; i++) {
      submit(Submitted.by(i + "@example.com").from("10.0.0." + i));
    }
    assertRefused(
        Refusal.Throttled.class, () -> submit(Submitted.by("x@example.com").from("10.1.1.1")));
    assertThat(stored()).isEqualTo(200);
  }
}
