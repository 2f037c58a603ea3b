package io.caseport.domain.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a case is about: the technology, or the account and its bill. */
public enum IssueType {
  TECHNICAL,
  CUSTOMER_SERVICE;

  /** The name that the API uses, such as {@code customer-service}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<IssueType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
  }
}
