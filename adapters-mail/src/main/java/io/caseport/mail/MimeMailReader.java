package io.caseport.mail;

import io.caseport.application.port.out.MailReader;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads messages with Jakarta Mail, which forgives what programs do wrong. */
public final class MimeMailReader implements MailReader {
  /** Mail servers tell in one of the later ones whom they took the message for. */
  private static final List<String> RECIPIENTS =
      List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

  private static final int MOST_RECIPIENTS = 500;
  private static final int LONGEST_MESSAGE_ID = 998;

  private final Session session = Session.getInstance(lenient());

  private static Properties lenient() {
    var properties = new Properties();
    properties.put("mail.mime.address.strict", "false");
    properties.put("mail.mime.allowutf8", "true");
    properties.put("mail.mime.base64.ignoreerrors", "true");
    properties.put("mail.mime.multipart.allowempty", "true");
    return properties;
  }

  @Override
  public Optional<IncomingMail> read(byte[] bytes) {
    try {
      var message = new MimeMessage(session, new ByteArrayInputStream(bytes));
      if (!message.getAllHeaders().hasMoreElements()) {
        return Optional.empty();
      }
      boolean automatic = isAutomatic(message);
      var content = automatic ? MailContent.none() : MailContent.of(message);
      return Optional.of(
          new IncomingMail(
              messageId(message), recipients(message), automatic, content.text(), content.files()));
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> messageId(MimeMessage message) throws MessagingException {
    return header(message, "Message-ID")
        .map(text -> text.strip().replaceAll("^<|>$", ""))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_MESSAGE_ID);
  }

  private static List<String> recipients(MimeMessage message) throws MessagingException {
    var recipients = new ArrayList<String>();
    for (var name : RECIPIENTS) {
      for (var line : lines(message, name)) {
        addresses(line).limit(MOST_RECIPIENTS).forEach(recipients::add);
      }
    }
    return recipients;
  }

  private static Stream<String> addresses(String line) {
    try {
      return Arrays.stream(InternetAddress.parseHeader(line, false))
          .map(InternetAddress::getAddress);
    } catch (AddressException e) {
      return Stream.empty();
    }
  }

  /** By RFC 3834, and by what programs did before it. */
  private static boolean isAutomatic(MimeMessage message) throws MessagingException {
    return header(message, "Auto-Submitted")
            .filter(text -> !lower(text).startsWith("no"))
            .isPresent()
        || header(message, "Return-Path").filter(text -> text.strip().equals("<>")).isPresent()
        || header(message, "X-Autoreply").isPresent()
        || header(message, "X-Autorespond").isPresent()
        || header(message, "Precedence")
            .filter(text -> List.of("bulk", "junk", "list", "auto_reply").contains(lower(text)))
            .isPresent()
        || message.isMimeType("multipart/report");
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> header(Part part, String name) throws MessagingException {
    return lines(part, name).stream().findFirst();
  }

  private static List<String> lines(Part part, String name) throws MessagingException {
    var lines = part.getHeader(name);
    return lines == null ? List.of() : List.of(lines);
  }
}
