package io.caseport.application.correspondence;

import io.caseport.application.access.AccessControl;
import io.caseport.application.cases.AttachmentSets;
import io.caseport.application.cases.CaseChanges;
import io.caseport.application.cases.CustomerMessages;
import io.caseport.application.contact.ContactDeskService;
import io.caseport.application.contact.ContactMails;
import io.caseport.application.contact.ContactRequestsService;
import io.caseport.application.contact.RequesterReplies;
import io.caseport.application.mail.MailDeliveryService;
import io.caseport.application.mail.MailQueueService;
import io.caseport.application.mail.MailSettings;
import io.caseport.application.mail.ReplyTokens;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.ContactDesk;
import io.caseport.application.port.in.ContactRequests;
import io.caseport.application.port.in.MailDelivery;
import io.caseport.application.port.in.MailIntake;
import io.caseport.application.port.in.MailQueue;
import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.ContactRepository;
import io.caseport.application.port.out.EventLog;
import io.caseport.application.port.out.MailReader;
import io.caseport.application.port.out.MailTransport;
import io.caseport.application.port.out.OutgoingMails;
import io.caseport.application.port.out.ReplyAddresses;
import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.mail.OutgoingMail;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/**
 * Mails and contact requests, wired.
 *
 * @param delivery empty if no mail is sent
 */
public record CorrespondenceServices(
    Optional<MailDelivery> delivery,
    MailQueue queue,
    MailIntake intake,
    ContactRequests contacts,
    ContactDesk contactDesk) {

  /** What is kept, and by what. */
  public record Stores(
      UnitOfWork work,
      AccountRepository accounts,
      CaseRepository cases,
      AttachmentRepository attachments,
      AttachmentContents contents,
      EventLog events,
      OutgoingMails outgoing,
      ReplyAddresses replyAddresses,
      ContactRepository contacts,
      SecretVault vault) {}

  /**
   * How mail is sent.
   *
   * @param givenUp told of each mail that will not be sent, and why
   */
  public record Mailing(
      MailSettings settings, MailTransport transport, BiConsumer<OutgoingMail, String> givenUp) {}

  public static CorrespondenceServices of(
      AccessControl access,
      Stores stores,
      CaseChanges changes,
      AttachmentSets sets,
      MailReader reader,
      AuditedCalls auditedCalls,
      Optional<Mailing> mailing,
      PageTokens tokens,
      InstantSource clock,
      RandomGenerator random) {
    var work = stores.work();
    var messages = new CustomerMessages(stores.cases(), changes, sets, random);
    var contactMails = mailing.map(_ -> new ContactMails(stores.outgoing(), random));
    return new CorrespondenceServices(
        mailing.map(on -> delivery(on, stores, clock, random)),
        new MailQueueService(stores.outgoing(), work, clock),
        new MailIntakeService(
            reader,
            stores.replyAddresses(),
            stores.accounts(),
            messages,
            new RequesterReplies(stores.contacts()),
            auditedCalls,
            work,
            clock),
        new ContactRequestsService(stores.contacts(), contactMails, work, clock, random),
        new ContactDeskService(
            access,
            stores.contacts(),
            stores.accounts(),
            messages,
            stores.replyAddresses(),
            contactMails,
            work,
            tokens,
            clock));
  }

  private static MailDelivery delivery(
      Mailing mailing, Stores stores, InstantSource clock, RandomGenerator random) {
    return new MailDeliveryService(
        stores.outgoing(),
        stores.events(),
        stores.cases(),
        stores.accounts(),
        new ReplyTokens(stores.replyAddresses(), stores.vault(), random),
        mailing.transport(),
        mailing.settings(),
        stores.work(),
        clock,
        random,
        mailing.givenUp());
  }
}
