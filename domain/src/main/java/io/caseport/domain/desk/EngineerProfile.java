package io.caseport.domain.desk;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.refusal.Refusal;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the desk knows of an engineer beside the user of its account that the engineer is. Customers
 * see none of it.
 *
 * @param languages in which the engineer answers, the best one first; 1 to 10
 */
public record EngineerProfile(
    UniqueId userId, EmailAddress email, List<LanguageCode> languages, ZoneId timeZone) {
  private static final int MOST_LANGUAGES = 10;
  private static final Pattern CODE = Pattern.compile("[a-z]{2}");

  public EngineerProfile {
    languages = List.copyOf(languages);
    if (languages.isEmpty()
        || languages.size() > MOST_LANGUAGES
        || new HashSet<>(languages).size() < languages.size()
        || !languages.stream().allMatch(code -> CODE.matcher(code.value()).matches())) {
      throw new Refusal.InvalidArgument(
          "languages",
          String.join(", ", languages.stream().map(LanguageCode::value).toList()),
          "Member must have 1 to 10 different codes of two lower-case letters, such as en and ja");
    }
  }
}
