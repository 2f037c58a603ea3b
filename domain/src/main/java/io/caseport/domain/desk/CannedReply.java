package io.caseport.domain.desk;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that engineers send again and again, in one language. In braces stand placeholders, which
 * a case fills: {@code {displayId}}, {@code {subject}} and {@code {customer}}. Who the engineer is
 * has none, since customers are not told.
 */
public record CannedReply(CannedReplyName name, LanguageCode language, String body) {
  public static final int MOST_CHARACTERS = 8000;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?<name>[A-Za-z]+)\\}");
  private static final List<String> KNOWN = List.of("displayId", "subject", "customer");

  /**
   * @throws Refusal.InvalidArgument for a text without content, of too many characters, or with a
   *     placeholder that there is not
   */
  public CannedReply {
    DeskText.require("body", body, MOST_CHARACTERS);
    PLACEHOLDER
        .matcher(body)
        .results()
        .map(found -> found.group("name"))
        .filter(placeholder -> !KNOWN.contains(placeholder))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new Refusal.InvalidArgument(
                  "body", unknown, "Placeholders must be among " + String.join(", ", KNOWN));
            });
  }

  /**
   * The text for a case.
   *
   * @param customer the name of the account
   */
  public String fill(SupportCase of, String customer) {
    var values =
        Map.of("displayId", of.displayId().value(), "subject", of.subject(), "customer", customer);
    return PLACEHOLDER
        .matcher(body)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group("name"), "")));
  }
}
