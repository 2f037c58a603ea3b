package io.caseport.application.kit;

import io.caseport.application.contract.WebhookSenderContract;
import io.caseport.application.fixture.InMemoryReceivers;
import io.caseport.application.fixture.Webhooks;
import io.caseport.application.port.out.WebhookSender;
import io.caseport.domain.webhook.WebhookSecret;
import io.caseport.domain.webhook.WebhookUrl;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

class InMemoryReceiversTest implements WebhookSenderContract {
  private final SendersUnderTest honest = new SendersUnderTest(UnaryOperator.identity());

  @Override
  public WebhookSender sender() {
    return honest.sender();
  }

  @Override
  public Receiver receiver() {
    return honest.receiver();
  }

  /** The network in memory, with a sender of which something may be wrong. */
  static final class SendersUnderTest implements WebhookSenderContract {
    private final InMemoryReceivers network = new InMemoryReceivers();
    private final WebhookSender sender;

    SendersUnderTest(UnaryOperator<WebhookSender> fault) {
      network.answer(Webhooks.URL, 200);
      sender = fault.apply(network);
    }

    @Override
    public WebhookSender sender() {
      return sender;
    }

    @Override
    public Receiver receiver() {
      return new RememberingReceiver(network);
    }
  }

  private record RememberingReceiver(InMemoryReceivers network) implements Receiver {
    @Override
    public WebhookUrl url() {
      return new WebhookUrl(Webhooks.URL);
    }

    @Override
    public void answer(int status) {
      network.answer(Webhooks.URL, status);
    }

    @Override
    public void leave() {
      network.stop(Webhooks.URL);
    }

    @Override
    public List<Letter> letters() {
      return network.at(Webhooks.URL).stream().<Letter>map(RememberedLetter::new).toList();
    }
  }

  private record RememberedLetter(WebhookSender.Message message) implements Letter {
    @Override
    public String id() {
      return message.id();
    }

    @Override
    public Instant at() {
      return message.at();
    }

    @Override
    public String contentType() {
      return message.contentType();
    }

    @Override
    public SequencedMap<String, Object> members() {
      return message.members();
    }

    @Override
    public boolean isSignedWith(WebhookSecret secret) {
      return message.secrets().contains(secret);
    }
  }
}
