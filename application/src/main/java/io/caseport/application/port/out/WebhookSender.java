package io.caseport.application.port.out;

import io.caseport.domain.webhook.WebhookSecret;
import io.caseport.domain.webhook.WebhookUrl;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;

/** Sends a message to a webhook's receiver, as Standard Webhooks has it. */
public interface WebhookSender {

  /**
   * Makes one attempt, and returns within about twenty seconds whatever the receiver does. The
   * message MUST be signed with each of the secrets. It MUST NOT follow redirects, and MUST NOT
   * send anything to an address that the rules of the installation do not allow.
   */
  Outcome send(Message message);

  /**
   * @param id the same for each attempt
   * @param at when the attempt is made
   * @param members what the body says
   */
  record Message(
      WebhookUrl url,
      String id,
      Instant at,
      String contentType,
      SequencedMap<String, Object> members,
      List<WebhookSecret> secrets) {
    public Message {
      secrets = List.copyOf(secrets);
    }
  }

  /** What came of it. */
  sealed interface Outcome {
    /** The receiver has answered with that status of HTTP. */
    record Answered(int status) implements Outcome {}

    /**
     * @param why in a few words, with nothing of the message in it
     */
    record Unreached(String why) implements Outcome {}
  }
}
