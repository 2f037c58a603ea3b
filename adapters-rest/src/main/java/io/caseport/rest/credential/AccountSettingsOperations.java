package io.caseport.rest.credential;

import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Member;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Shape;
import io.caseport.rest.query.Xml;
import java.util.List;
import java.util.Optional;

/** What can be done with the alias and the password policy of an account. */
record AccountSettingsOperations(AccountSettings settings) {
  private static final Member<AccountAlias> ALIAS =
      new Member<>(
          "AccountAlias",
          Shape.text(3, 63, "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$").as(AccountAlias::new));
  private static final Member<Integer> MINIMUM_LENGTH =
      new Member<>("MinimumPasswordLength", Shape.integer(6, 128));
  private static final Member<Boolean> SYMBOLS = flag("RequireSymbols");
  private static final Member<Boolean> NUMBERS = flag("RequireNumbers");
  private static final Member<Boolean> UPPERCASE = flag("RequireUppercaseCharacters");
  private static final Member<Boolean> LOWERCASE = flag("RequireLowercaseCharacters");
  private static final Member<Boolean> USERS_MAY_CHANGE = flag("AllowUsersToChangePassword");
  private static final Member<Integer> MAX_AGE =
      new Member<>("MaxPasswordAge", Shape.integer(1, 1_095));
  private static final Member<Integer> REUSE_PREVENTION =
      new Member<>("PasswordReusePrevention", Shape.integer(1, 24));
  private static final Member<Boolean> HARD_EXPIRY = flag("HardExpiry");

  private static Member<Boolean> flag(String name) {
    return new Member<>(name, Shape.flag());
  }

  List<Operation> all() {
    return List.of(
        Operation.changing("CreateAccountAlias", this::createAlias).requires(ALIAS),
        Operation.changing("DeleteAccountAlias", this::deleteAlias).requires(ALIAS),
        Operation.listing("ListAccountAliases", this::listAliases),
        Operation.changing("UpdateAccountPasswordPolicy", this::update)
            .accepts(
                MINIMUM_LENGTH,
                SYMBOLS,
                NUMBERS,
                UPPERCASE,
                LOWERCASE,
                USERS_MAY_CHANGE,
                MAX_AGE,
                REUSE_PREVENTION,
                HARD_EXPIRY),
        Operation.reading("GetAccountPasswordPolicy", this::get),
        Operation.changing("DeleteAccountPasswordPolicy", this::delete));
  }

  private void createAlias(Caller caller, Input in, Xml out) {
    settings.createAccountAlias(caller, in.get(ALIAS));
  }

  private void deleteAlias(Caller caller, Input in, Xml out) {
    settings.deleteAccountAlias(caller, in.get(ALIAS));
  }

  private void listAliases(Caller caller, Input in, Xml out) {
    var aliases = settings.listAccountAliases(caller).map(AccountAlias::value).map(List::of);
    out.texts("AccountAliases", aliases.orElse(List.of()))
        .end(new Page<>(List.of(), Optional.empty()));
  }

  /** Whatever is left out returns to its default. */
  private void update(Caller caller, Input in, Xml out) {
    settings.updateAccountPasswordPolicy(
        caller,
        new PasswordPolicy(
            in.find(MINIMUM_LENGTH).orElse(PasswordPolicy.DEFAULT_MINIMUM_LENGTH),
            isSet(in, SYMBOLS),
            isSet(in, NUMBERS),
            isSet(in, UPPERCASE),
            isSet(in, LOWERCASE),
            isSet(in, USERS_MAY_CHANGE),
            in.find(MAX_AGE),
            in.find(REUSE_PREVENTION),
            isSet(in, HARD_EXPIRY)));
  }

  private static boolean isSet(Input in, Member<Boolean> flag) {
    return in.find(flag).orElse(false);
  }

  private void get(Caller caller, Input in, Xml out) {
    var policy = settings.getAccountPasswordPolicy(caller);
    out.nest("PasswordPolicy", xml -> write(xml, policy));
  }

  private static void write(Xml xml, PasswordPolicy policy) {
    xml.number("MinimumPasswordLength", policy.minimumLength())
        .flag("RequireSymbols", policy.requireSymbols())
        .flag("RequireNumbers", policy.requireNumbers())
        .flag("RequireUppercaseCharacters", policy.requireUppercase())
        .flag("RequireLowercaseCharacters", policy.requireLowercase())
        .flag("AllowUsersToChangePassword", policy.usersMayChange())
        .flag("ExpirePasswords", policy.maxAgeDays().isPresent());
    policy.maxAgeDays().ifPresent(days -> xml.number("MaxPasswordAge", days));
    policy.reusePrevention().ifPresent(count -> xml.number("PasswordReusePrevention", count));
    xml.flag("HardExpiry", policy.hardExpiry());
  }

  private void delete(Caller caller, Input in, Xml out) {
    settings.deleteAccountPasswordPolicy(caller);
  }
}
