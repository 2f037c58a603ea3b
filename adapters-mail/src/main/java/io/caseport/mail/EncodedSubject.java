package io.caseport.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A subject as a header has it: in encoded words (RFC 2047) unless it is plain and stays so. */
final class EncodedSubject {
  /** What begins an encoded word, and would be taken for one. */
  private static final String START_OF_WORD = "=?";

  /** A word has at most 75 characters, of which these bytes leave some to its frame. */
  private static final int BYTES_OF_WORD = 42;

  private static final int BEHIND_NAME = "Subject: ".length();

  private EncodedSubject() {}

  static String of(String subject) {
    boolean plain = subject.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    return plain && !subject.contains(START_OF_WORD)
        ? MimeUtility.fold(BEHIND_NAME, subject)
        : String.join("\r\n ", words(subject));
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      var character = Character.toString(text.codePointAt(i));
      int more = character.getBytes(UTF_8).length;
      if (bytes + more > BYTES_OF_WORD) {
        words.add(encoded(word));
        word.setLength(0);
        bytes = 0;
      }
      word.append(character);
      bytes += more;
    }
    words.add(encoded(word));
    return words;
  }

  private static String encoded(StringBuilder word) {
    return "=?UTF-8?B?"
        + Base64.getEncoder().encodeToString(word.toString().getBytes(UTF_8))
        + "?=";
  }
}
