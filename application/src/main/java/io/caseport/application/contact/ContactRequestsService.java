package io.caseport.application.contact;

import io.caseport.application.access.SourceNetwork;
import io.caseport.application.port.in.ContactRequests;
import io.caseport.application.port.out.ContactRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.Redaction;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactMessage;
import io.caseport.domain.contact.ContactMessage.Author;
import io.caseport.domain.contact.ContactRequest;
import io.caseport.domain.contact.ContactRequest.Requester;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.domain.contact.ContactTopic;
import io.caseport.domain.refusal.Checks;
import io.caseport.domain.refusal.Refusal;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Takes contact requests from anybody, and looks nobody up. */
public final class ContactRequestsService implements ContactRequests {
  private final ContactRepository contacts;
  private final ContactThrottle throttle;
  private final Optional<ContactMails> mails;
  private final UnitOfWork work;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * @param mails empty if no mail is sent
   */
  public ContactRequestsService(
      ContactRepository contacts,
      Optional<ContactMails> mails,
      UnitOfWork work,
      InstantSource clock,
      RandomGenerator random) {
    this.contacts = contacts;
    this.throttle = new ContactThrottle(contacts);
    this.mails = mails;
    this.work = work;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public ContactId submit(NewContact contact) {
    var checks = new Checks();
    var topic = checks.check(() -> ContactTopic.ofCode(contact.topic()));
    var language = checks.check(() -> language(contact.language()));
    checks.check(() -> line("name", contact.name()));
    contact.account().ifPresent(text -> checks.check(() -> line("account", text)));
    contact.phone().ifPresent(text -> checks.check(() -> line("phone", text)));
    checks.check(() -> line("subject", contact.subject()));
    checks.check(() -> writing("message", contact.message(), "\t\r\n"));
    checks.requireAll();
    var source = SourceNetwork.of(contact.source());
    return work.write(
        () -> {
          var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
          throttle.require(contact.email(), source, now);
          var request =
              new ContactRequest(
                  ContactId.generate(random),
                  new Requester(
                      Redaction.of(contact.name()),
                      contact.email(),
                      contact.account().map(Redaction::of),
                      contact.phone().map(Redaction::of),
                      source),
                  topic.orElseThrow(),
                  Redaction.of(contact.subject()),
                  language.orElseThrow(),
                  ContactStatus.OPEN,
                  Optional.empty(),
                  now,
                  now,
                  1,
                  1);
          contacts.add(
              request,
              new ContactMessage(
                  request.id(), 1, Author.REQUESTER, Redaction.of(contact.message()), now));
          mails.ifPresent(post -> post.confirm(request, now));
          return request.id();
        });
  }

  private static String line(String field, String text) {
    return writing(field, text, "");
  }

  /** Control characters say nothing, and could speak to the terminal that they are read on. */
  private static String writing(String field, String text, String allowed) {
    if (text.chars().anyMatch(c -> Character.isISOControl(c) && allowed.indexOf(c) < 0)) {
      throw new Refusal.InvalidArgument(field, "", "Member must not have control characters");
    }
    return text;
  }

  private static LanguageCode language(Optional<String> code) {
    return switch (code.orElse(LanguageCode.ENGLISH.value())) {
      case "en" -> LanguageCode.ENGLISH;
      case "ja" -> LanguageCode.JAPANESE;
      case String other ->
          throw new Refusal.InvalidArgument("language", other, "Member must be one of en, ja");
    };
  }
}
