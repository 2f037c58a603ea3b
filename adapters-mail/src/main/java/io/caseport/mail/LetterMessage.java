package io.caseport.mail;

import io.caseport.application.port.out.MailTransport.Letter;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A letter as a message. */
final class LetterMessage extends MimeMessage {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private LetterMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static LetterMessage of(Session session, Letter letter) throws MessagingException {
    var message = new LetterMessage(session, "<" + letter.messageId() + ">");
    message.setFrom(named(letter));
    message.setRecipient(RecipientType.TO, recipient(letter));
    message.setReplyTo(new InternetAddress[] {address(letter.replyTo().value())});
    message.setHeader("Subject", EncodedSubject.of(letter.subject()));
    message.setHeader(
        "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
    if (letter.inReplyTo().isPresent()) {
      var first = "<" + letter.inReplyTo().get() + ">";
      message.setHeader("In-Reply-To", first);
      message.setHeader("References", first);
    }
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", letter.language().value());
    message.setText(letter.text(), UTF_8);
    message.saveChanges();
    return message;
  }

  static InternetAddress recipient(Letter letter) throws AddressException {
    return address(letter.to().value());
  }

  private static InternetAddress named(Letter letter) throws MessagingException {
    var from = address(letter.from().value());
    try {
      from.setPersonal(letter.fromName(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("every Java has UTF-8", e);
    }
    return from;
  }

  /**
   * One address and no more, whatever is in it.
   *
   * @throws AddressException if it cannot be written as one
   */
  private static InternetAddress address(String text) throws AddressException {
    int at = text.lastIndexOf('@');
    try {
      var address = new InternetAddress();
      address.setAddress(text.substring(0, at) + "@" + IDN.toASCII(text.substring(at + 1)));
      address.validate();
      return address;
    } catch (IllegalArgumentException e) {
      throw new AddressException("the domain cannot be written in ASCII");
    }
  }

  /** Jakarta Mail makes one up where a message would have its own. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
