package io.caseport.domain.cases;

import io.caseport.domain.account.AccountId;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The name of a case in the API; any text that a request names, so it may name no case. */
public record CaseId(String value) {
  public static CaseId generate(
      AccountId account, LanguageCode language, int year, RandomGenerator random) {
    var unique = HexFormat.of().toHexDigits(random.nextLong());
    return new CaseId("case-" + account + "-mu" + language + "-" + year + "-" + unique);
  }

  @Override
  public String toString() {
    return value;
  }
}
