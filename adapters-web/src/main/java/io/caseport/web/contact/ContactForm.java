package io.caseport.web.contact;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody wrote into the form. */
public record ContactForm(Map<String, String> fields) {
  private static final int LONGEST_ACCOUNT = 63;
  private static final int SHORTEST_PHONE = 3;
  private static final int LONGEST_PHONE = 40;

  /** A topic as it can be chosen. */
  public record Topic(String code, String name) {}

  /** Browsers send line breaks as two characters, and count them as one. */
  String text(String name) {
    return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
  }

  Optional<String> optional(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty());
  }

  /** The names of the fields that are not filled in as they have to be. */
  List<String> wrong(int longestLine, int longestMessage) {
    var wrong = new ArrayList<String>();
    for (var name : List.of("topic", "name", "subject")) {
      if (!has(name, 1, longestLine)) {
        wrong.add(name);
      }
    }
    if (!isAddress(text("email"))) {
      wrong.add("email");
    }
    if (!has("message", 1, longestMessage)) {
      wrong.add("message");
    }
    if (!has("account", 0, LONGEST_ACCOUNT)) {
      wrong.add("account");
    }
    if (optional("phone").isPresent() && !has("phone", SHORTEST_PHONE, LONGEST_PHONE)) {
      wrong.add("phone");
    }
    return wrong;
  }

  private boolean has(String name, int least, int most) {
    var length = text(name).codePointCount(0, text(name).length());
    return length >= least && length <= most;
  }

  private static boolean isAddress(String text) {
    try {
      return !new EmailAddress(text).value().isEmpty();
    } catch (Refusal.InvalidArgument _) {
      return false;
    }
  }
}
