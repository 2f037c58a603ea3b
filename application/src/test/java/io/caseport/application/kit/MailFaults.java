package io.caseport.application.kit;

import io.caseport.application.contract.ContactDeskContract;
import io.caseport.application.contract.ContactRepositoryContract;
import io.caseport.application.contract.ContactRequestsContract;
import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.MailDeliveryContract;
import io.caseport.application.contract.MailIntakeContract;
import io.caseport.application.contract.MailQueueContract;
import io.caseport.application.contract.MailReaderContract;
import io.caseport.application.contract.MailTransportContract;
import io.caseport.application.contract.OutgoingMailsContract;
import io.caseport.application.contract.ReplyAddressesContract;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.LineMailReader;
import io.caseport.application.fixture.SentLetters;
import io.caseport.application.port.out.ContactRepository;
import io.caseport.application.port.out.MailReader;
import io.caseport.application.port.out.MailReader.IncomingMail;
import io.caseport.application.port.out.MailTransport;
import io.caseport.application.port.out.MailTransport.Letter;
import io.caseport.application.port.out.MailTransport.Outcome;
import io.caseport.application.port.out.OutgoingMails;
import io.caseport.application.port.out.OutgoingMails.Taken;
import io.caseport.application.port.out.ReplyAddresses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Ways in which mails and contact requests go wrong. */
final class MailFaults {
  private MailFaults() {}

  static List<SeededFault> all() {
    return List.of(
        mails(
            OutgoingMailsContract.class,
            "nobody has a lease",
            MailFaults::withoutLease,
            "a_mail_that_was_taken_is_nobody_elses_until_the_lease_is_over"),
        mails(
            OutgoingMailsContract.class,
            "who comes late has a say",
            MailFaults::forgettingAttempts,
            "who_comes_late_changes_nothing"),
        mails(
            OutgoingMailsContract.class,
            "a postponed mail is due at once",
            MailFaults::postponingNothing,
            "a_mail_that_was_postponed_comes_when_it_is_due"),
        addresses(
            "all messages are new",
            (method, given, honestly) -> method.equals("take") ? true : honestly.with(given),
            "an_answer_is_taken_once_in_its_thread"),
        addresses(
            "answers are counted from the beginning",
            (method, given, honestly) ->
                method.equals("countTaken")
                    ? honestly.with(given[0], Instant.EPOCH)
                    : honestly.with(given),
            "the_answers_of_a_thread_are_counted_from_a_moment_on"),
        addresses(
            "addresses stay where they are",
            (method, given, honestly) -> method.equals("move") ? given : honestly.with(given),
            "the_addresses_of_a_thread_lead_to_another"),
        contacts(
            "all that is over is removed at once",
            (method, given, honestly) ->
                method.equals("removeOver")
                    ? honestly.with(given[0], Integer.MAX_VALUE)
                    : honestly.with(given),
            "no_more_are_removed_than_wanted"),
        contacts(
            "pages have more than was wanted",
            (method, given, honestly) ->
                method.equals("list")
                    ? honestly.with(given[0], given[1], (int) given[2] + 1)
                    : honestly.with(given),
            "a_list_has_those_of_one_state_oldest_first_in_pages"),
        transport("subjects are cut", 40, "a_subject_becomes_no_header_and_no_other_subject"),
        reader(
            "programs are people",
            mail ->
                new IncomingMail(
                    mail.messageId(), mail.recipients(), false, mail.text(), mail.files()),
            "what_a_program_has_written_is_told"),
        reader(
            "files are dropped",
            mail ->
                new IncomingMail(
                    mail.messageId(), mail.recipients(), mail.automatic(), mail.text(), List.of()),
            "files_come_byte_by_byte_and_by_names_without_folders"),
        core(
            "mails wait for nothing before them",
            MailDeliveryContract.class,
            ports -> ports.with(outgoing(ports, MailFaults::forgettingFailures)),
            "what_is_refused_for_good_is_given_up_and_reported"),
        core(
            "nothing is revived",
            MailQueueContract.class,
            ports ->
                ports.with(
                    outgoing(
                        ports,
                        (method, given, honestly) ->
                            method.equals("revive") ? 0 : honestly.with(given))),
            "what_was_given_up_can_be_sent_anew"),
        core(
            "messages are taken again",
            MailIntakeContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        ReplyAddresses.class,
                        ports.replyAddresses(),
                        (method, given, honestly) ->
                            method.equals("take") ? true : honestly.with(given))),
            "a_message_is_taken_once"),
        core(
            "nobody is counted",
            ContactRequestsContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        ContactRepository.class,
                        ports.contacts(),
                        (method, given, honestly) ->
                            method.equals("countSince")
                                ? new ContactRepository.Counts(0, 0, 0)
                                : honestly.with(given))),
            "one_address_may_send_few_in_an_hour"),
        core(
            "the newest request comes first",
            ContactDeskContract.class,
            ports ->
                ports.with(
                    Faulty.adapter(
                        ContactRepository.class,
                        ports.contacts(),
                        (method, given, honestly) ->
                            method.equals("list")
                                ? ((List<?>) honestly.with(given)).reversed()
                                : honestly.with(given))),
            "requests_are_listed_by_state_oldest_first_in_pages"));
  }

  private static OutgoingMails outgoing(DrivenPorts ports, Faulty fault) {
    return Faulty.adapter(OutgoingMails.class, ports.outgoingMails(), fault);
  }

  private static SeededFault mails(Class<?> contract, String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(name, contract, ports -> ports.with(outgoing(ports, fault)), caughtBy);
  }

  private static SeededFault addresses(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        ReplyAddressesContract.class,
        ports -> ports.with(Faulty.adapter(ReplyAddresses.class, ports.replyAddresses(), fault)),
        caughtBy);
  }

  private static SeededFault contacts(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        ContactRepositoryContract.class,
        ports -> ports.with(Faulty.adapter(ContactRepository.class, ports.contacts(), fault)),
        caughtBy);
  }

  private static Object withoutLease(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("take")
        ? honestly.with(given[0], given[0], given[2])
        : honestly.with(given);
  }

  /** Takes it anew itself, and so has what it should not have any more. */
  private static Object forgettingAttempts(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("sent") && given[0] instanceof Taken taken) {
      return honestly.with(new Taken(taken.mail(), taken.number(), taken.attempts() + 1));
    }
    return honestly.with(given);
  }

  private static Object postponingNothing(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("postpone")
        ? honestly.with(given[0], ((Instant) given[1]).minus(Duration.ofHours(1)))
        : honestly.with(given);
  }

  /** Has them tried for ever. */
  private static Object forgettingFailures(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("giveUp") ? given : honestly.with(given);
  }

  private static SeededFault transport(String name, int longest, String caughtBy) {
    return new SeededFault(
        name, MailTransportContract.class, () -> new FaultyTransport(longest), caughtBy);
  }

  private static SeededFault reader(
      String name, UnaryOperator<IncomingMail> fault, String caughtBy) {
    return new SeededFault(
        name,
        MailReaderContract.class,
        () -> new FaultyReader(message -> new LineMailReader().read(message).map(fault)),
        caughtBy);
  }

  private static SeededFault core(
      String name, Class<?> contract, UnaryOperator<DrivenPorts> fault, String caughtBy) {
    return new SeededFault(
        name,
        contract,
        () ->
            new FaultyCore(
                new CoreInProcess(fault.apply(DrivenPorts.inMemory(new InMemoryStore())))),
        caughtBy);
  }

  private record FaultyReader(MailReader mailReader) implements MailReaderContract {}

  private record FaultyCore(Installation tenants)
      implements MailDeliveryContract,
          MailQueueContract,
          MailIntakeContract,
          ContactRequestsContract,
          ContactDeskContract {}

  /** Cuts subjects that are longer. */
  private static final class FaultyTransport implements MailTransportContract {
    private final SentLetters letters = new SentLetters();
    private final int longest;

    FaultyTransport(int longest) {
      this.longest = longest;
    }

    @Override
    public MailTransport transport() {
      return letter -> letters.send(cut(letter));
    }

    private Letter cut(Letter letter) {
      var subject = letter.subject();
      return new Letter(
          letter.from(),
          letter.fromName(),
          letter.to(),
          letter.replyTo(),
          letter.messageId(),
          letter.inReplyTo(),
          letter.language(),
          subject.substring(0, Math.min(subject.length(), longest)),
          letter.text());
    }

    @Override
    public List<Letter> arrived() {
      return letters.taken();
    }

    @Override
    public MailTransport refusing() {
      return SentLettersTest.answering(new Outcome.Refused("550 no such mailbox"));
    }

    @Override
    public MailTransport busy() {
      return SentLettersTest.answering(new Outcome.TryLater("450 busy", false));
    }

    @Override
    public List<MailTransport> withoutServer() {
      return List.of(SentLettersTest.answering(new Outcome.TryLater("refused", true)));
    }
  }
}
