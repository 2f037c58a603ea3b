package io.caseport.mail;

import com.icegreen.greenmail.util.GreenMail;
import io.caseport.application.port.out.MailTransport.Letter;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a mail server has got, as a mail program would show it. */
final class Posted {
  private Posted() {}

  static List<Letter> in(GreenMail server) {
    return Arrays.stream(server.getReceivedMessages()).map(Posted::letter).toList();
  }

  private static Letter letter(MimeMessage message) {
    try {
      var from = (InternetAddress) message.getFrom()[0];
      var to = message.getRecipients(RecipientType.TO);
      if (to.length != 1 || message.getAllRecipients().length != 1) {
        throw new AssertionError("more than one recipient: " + Arrays.toString(to));
      }
      return new Letter(
          new EmailAddress(from.getAddress()),
          from.getPersonal(),
          new EmailAddress(((InternetAddress) to[0]).getAddress()),
          new EmailAddress(((InternetAddress) message.getReplyTo()[0]).getAddress()),
          bare(message.getMessageID()),
          Optional.ofNullable(message.getHeader("In-Reply-To")).map(lines -> bare(lines[0])),
          new LanguageCode(message.getHeader("Content-Language")[0]),
          message.getSubject(),
          message.getContent().toString().replace("\r\n", "\n"));
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String bare(String id) {
    return id.replaceAll("^<|>$", "");
  }
}
