package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.out.WebhookSender;
import io.caseport.application.port.out.WebhookSender.Message;
import io.caseport.application.port.out.WebhookSender.Outcome.Answered;
import io.caseport.application.port.out.WebhookSender.Outcome.Unreached;
import io.caseport.domain.webhook.WebhookSecret;
import io.caseport.domain.webhook.WebhookUrl;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The promises of {@link WebhookSender}. */
public interface WebhookSenderContract {
  WebhookSecret SECRET = WebhookSecret.generate(new SplittableRandom(1));
  WebhookSecret OLDER = WebhookSecret.generate(new SplittableRandom(2));

  WebhookSender sender();

  /** Where the sender may send to; it takes what it gets until it is told otherwise. */
  Receiver receiver();

  /** The other end of the line. */
  interface Receiver {
    WebhookUrl url();

    /** From now on it answers so. */
    void answer(int status);

    /** From now on nobody is there. */
    void leave();

    List<Letter> letters();
  }

  /** What has arrived. */
  interface Letter {
    String id();

    Instant at();

    String contentType();

    SequencedMap<String, Object> members();

    boolean isSignedWith(WebhookSecret secret);
  }

  private Message message(List<WebhookSecret> secrets) {
    var members = new LinkedHashMap<String, Object>();
    members.put("text", "a \"quoted\" text, あ");
    members.put("none", List.of());
    var detail = new LinkedHashMap<String, Object>();
    detail.put("case-id", "case-1");
    members.put("detail", detail);
    var at = ManualClock.START.truncatedTo(ChronoUnit.SECONDS);
    return new Message(receiver().url(), "message-1", at, "application/json", members, secrets);
  }

  @Test
  default void a_message_arrives_as_it_is() {
    var message = message(List.of(SECRET));
    assertThat(sender().send(message)).isEqualTo(new Answered(200));
    assertThat(receiver().letters()).hasSize(1);
    var letter = receiver().letters().getFirst();
    assertThat(letter.id()).isEqualTo("message-1");
    assertThat(letter.at()).isEqualTo(message.at());
    assertThat(letter.contentType()).isEqualTo("application/json");
    assertThat(letter.members()).isEqualTo(message.members());
  }

  @Test
  default void a_message_is_signed_with_each_of_its_secrets_and_no_other() {
    sender().send(message(List.of(SECRET)));
    sender().send(message(List.of(SECRET, OLDER)));
    var letters = receiver().letters();
    assertThat(letters.get(0).isSignedWith(SECRET)).isTrue();
    assertThat(letters.get(0).isSignedWith(OLDER)).isFalse();
    assertThat(letters.get(1).isSignedWith(SECRET)).isTrue();
    assertThat(letters.get(1).isSignedWith(OLDER)).isTrue();
  }

  @Test
  default void whatever_the_receiver_answers_is_told() {
    for (int status : new int[] {200, 204, 302, 307, 400, 410, 500, 503}) {
      receiver().answer(status);
      assertThat(sender().send(message(List.of(SECRET)))).isEqualTo(new Answered(status));
    }
    assertThat(receiver().letters()).hasSize(8);
  }

  @Test
  default void that_nobody_is_there_is_told_without_anything_of_the_message() {
    receiver().leave();
    var outcome = sender().send(message(List.of(SECRET)));
    assertThat(outcome).isInstanceOf(Unreached.class);
    assertThat(outcome.toString()).doesNotContain("message-1", "case-1", SECRET.text());
  }
}
