package io.caseport.application.kit;

import io.caseport.application.contract.AccountSettingsContract;
import io.caseport.application.contract.CredentialAdministrationContract;
import io.caseport.application.contract.KeyUsesContract;
import io.caseport.application.contract.MfaAdministrationContract;
import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.in.MfaAdministration;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways in which use cases on credentials go wrong. */
final class CredentialDriverFaults {
  private CredentialDriverFaults() {}

  static List<SeededFault> all() {
    return List.of(
        DriverFaults.driver(
            "the old password is not looked at",
            CredentialAdministrationContract.class,
            Map.of(CredentialAdministration.class, CredentialDriverFaults::takingAnyPassword),
            "a_user_changes_its_password_with_the_one_it_has"),
        DriverFaults.driver(
            "an account may take the alias of another",
            AccountSettingsContract.class,
            Map.of(AccountSettings.class, CredentialDriverFaults::takingAnyAlias),
            "an_alias_belongs_to_one_account_at_a_time"),
        DriverFaults.driver(
            "any code will do",
            MfaAdministrationContract.class,
            Map.of(MfaAdministration.class, CredentialDriverFaults::takingAnyCode),
            "codes_that_were_used_are_not_taken_again"),
        DriverFaults.driver(
            "every region is taken for the usual one",
            KeyUsesContract.class,
            Map.of(KeyUses.class, CredentialDriverFaults::inTheUsualRegion),
            "a_report_tells_the_last_use"),
        DriverFaults.driver(
            "what sessions do is taken for what their users do",
            KeyUsesContract.class,
            Map.of(KeyUses.class, CredentialDriverFaults::notingUsersOnly),
            "the_last_use_of_a_role_is_that_of_its_sessions"));
  }

  private static Object takingAnyPassword(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.WrongPassword refusal) {
      return Optional.empty();
    }
  }

  private static Object takingAnyAlias(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.EntityAlreadyExists refusal) {
      return Optional.empty();
    }
  }

  private static Object takingAnyCode(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.InvalidAuthenticationCode refusal) {
      return Optional.empty();
    }
  }

  private static Object notingUsersOnly(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return given[0] instanceof Principal.AssumedRole ? Optional.empty() : honestly.with(given);
  }

  private static Object inTheUsualRegion(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("note")) {
      given[3] = "us-east-1";
    }
    return honestly.with(given);
  }
}
