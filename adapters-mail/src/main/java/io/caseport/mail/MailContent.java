package io.caseport.mail;

import io.caseport.application.port.out.MailReader.File;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a message, and what is attached to it. */
final class MailContent {
  private static final int DEEPEST = 20;

  /** More than any message may carry onto a case; the rest is left unread. */
  private static final int MOST_FILES = 50;

  private static final int LONGEST_NAME = 255;
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<File> files = new ArrayList<>();

  private MailContent() {}

  /** For what nobody is going to read. */
  static MailContent none() {
    return new MailContent();
  }

  static MailContent of(Part message) throws MessagingException {
    var content = new MailContent();
    content.add(message, 0);
    return content;
  }

  String text() {
    return plain.isEmpty() ? HtmlText.of(html.toString()) : plain.toString();
  }

  List<File> files() {
    return files;
  }

  private void add(Part part, int depth) throws MessagingException {
    try {
      if (part.isMimeType("multipart/*") && depth < DEEPEST) {
        if (part.getContent() instanceof Multipart several) {
          for (int i = 0; i < several.getCount(); i++) {
            add(several.getBodyPart(i), depth + 1);
          }
        }
      } else if (isText(part) && part.isMimeType("text/plain")) {
        plain.append(textOf(part));
      } else if (isText(part) && part.isMimeType("text/html")) {
        html.append(textOf(part));
      } else if (!isShownWithin(part) && files.size() < MOST_FILES) {
        files.add(new File(nameOf(part), bytesOf(part)));
      }
    } catch (IOException e) {
      throw new MessagingException("a part cannot be decoded", e);
    }
  }

  private static boolean isText(Part part) throws MessagingException {
    return part.isMimeType("text/*")
        && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        && part.getFileName() == null;
  }

  /** Such as a logo in a signature, which the HTML refers to. */
  private static boolean isShownWithin(Part part) throws MessagingException {
    return part.getHeader("Content-ID") != null
        && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
  }

  private static String textOf(Part part) throws MessagingException, IOException {
    return new String(bytesOf(part), charset(part));
  }

  private static Charset charset(Part part) throws MessagingException {
    try {
      return Optional.ofNullable(new ContentType(part.getContentType()).getParameter("charset"))
          .map(name -> Charset.forName(MimeUtility.javaCharset(name)))
          .orElse(StandardCharsets.UTF_8);
    } catch (ParseException | IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static byte[] bytesOf(Part part) throws MessagingException, IOException {
    try (var stream = part.getInputStream()) {
      return stream.readAllBytes();
    }
  }

  private static String nameOf(Part part) throws MessagingException {
    var given = Optional.ofNullable(part.getFileName()).map(MailContent::decoded).orElse("");
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var name = NOT_IN_NAMES.matcher(last).replaceAll("").strip();
    return name.isEmpty() ? "attachment" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static String decoded(String name) {
    try {
      return MimeUtility.decodeText(name);
    } catch (UnsupportedEncodingException e) {
      return name;
    }
  }
}
