package io.caseport.application.kit;

import io.caseport.application.contract.MailTransportContract;
import io.caseport.application.fixture.SentLetters;
import io.caseport.application.port.out.MailTransport;
import java.util.List;

class SentLettersTest implements MailTransportContract {
  private final SentLetters letters = new SentLetters();

  @Override
  public MailTransport transport() {
    return letters;
  }

  @Override
  public List<MailTransport.Letter> arrived() {
    return letters.taken();
  }

  @Override
  public MailTransport refusing() {
    return answering(new MailTransport.Outcome.Refused("550 no such mailbox"));
  }

  @Override
  public MailTransport busy() {
    return answering(new MailTransport.Outcome.TryLater("450 busy", false));
  }

  @Override
  public List<MailTransport> withoutServer() {
    return List.of(answering(new MailTransport.Outcome.TryLater("connection refused", true)));
  }

  static MailTransport answering(MailTransport.Outcome outcome) {
    var other = new SentLetters();
    other.answer(outcome);
    return other;
  }
}
