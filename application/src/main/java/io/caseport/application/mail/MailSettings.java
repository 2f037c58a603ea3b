package io.caseport.application.mail;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.mail.OutgoingMail;
import io.caseport.domain.mail.ReplyToken;

/**
 * What mails of an installation have in common.
 *
 * @param from whom they come from; answers go to other addresses of its domain
 * @param baseUrl where people find the Support Center, without a slash at the end
 */
public record MailSettings(EmailAddress from, String baseUrl) {

  String linkTo(DisplayId displayId) {
    return baseUrl + "/support/cases/" + displayId;
  }

  EmailAddress replyTo(ReplyToken token) {
    return new EmailAddress(token.mailbox() + "@" + domain());
  }

  /** The same for all whom a mail is sent to, so that who gets it twice sees it once. */
  String messageId(OutgoingMail mail) {
    return mail.beginsThread() ? firstMessageId(mail) : messageId(mail, "." + mail.name());
  }

  String firstMessageId(OutgoingMail mail) {
    return messageId(mail, "");
  }

  private String messageId(OutgoingMail mail, String end) {
    return mail.thread().id() + end + "@" + domain();
  }

  private String domain() {
    return from.value().substring(from.value().lastIndexOf('@') + 1);
  }
}
