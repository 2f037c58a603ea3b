package io.caseport.domain.contact;

import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.refusal.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people can ask without signing in: matters of the account and its bill. */
public enum ContactTopic {
  SIGN_IN("customer-account", "password-and-sign-in", "I cannot sign in", "サインインできません"),
  MULTI_FACTOR_AUTHENTICATION(
      "customer-account", "mfa-issue", "My authentication device does not work", "多要素認証デバイスが使えません"),
  ACCOUNT_SECURITY(
      "customer-account",
      "security",
      "Somebody else may use my account",
      "アカウントが第三者に使われている可能性があります"),
  ACCOUNT_CHANGE(
      "customer-account", "change-account-details", "Change or close an account", "アカウントの変更または解約"),
  CHARGE("billing", "dispute-charge", "I do not know a charge", "心当たりのない請求があります"),
  PAYMENT("billing", "payment-issue", "Payments", "支払いについて"),
  INVOICE("billing", "invoices", "Invoices and receipts", "請求書と領収書");

  private final String serviceCode;
  private final String categoryCode;
  private final String english;
  private final String japanese;

  ContactTopic(String serviceCode, String categoryCode, String english, String japanese) {
    this.serviceCode = serviceCode;
    this.categoryCode = categoryCode;
    this.english = english;
    this.japanese = japanese;
  }

  /** Such as {@code sign-in}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws Refusal.InvalidArgument if there is none
   */
  public static ContactTopic ofCode(String code) {
    return Arrays.stream(values())
        .filter(topic -> topic.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal.InvalidArgument(
                    "topic",
                    code,
                    "Member must be one of "
                        + Arrays.stream(values())
                            .map(ContactTopic::code)
                            .collect(Collectors.joining(", "))));
  }

  public String nameIn(LanguageCode language) {
    return language.equals(LanguageCode.JAPANESE) ? japanese : english;
  }

  /** The topic of a case that is made of the request. */
  public CaseTopic ofCase() {
    return new CaseTopic(IssueType.CUSTOMER_SERVICE, serviceCode, categoryCode);
  }
}
