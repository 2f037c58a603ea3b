package io.caseport.app.wire;

import static io.caseport.app.wire.IamRefusals.refusing;

import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.credential.PasswordPolicy;
import java.util.Optional;
import software.amazon.awssdk.services.iam.IamClient;

/** {@link AccountSettings} over the wire. */
record WireAccountSettings(IamClient client, Keyring keys) implements AccountSettings {

  @Override
  public void createAccountAlias(Caller caller, AccountAlias alias) {
    refusing(
        () ->
            client.createAccountAlias(
                request ->
                    request.overrideConfiguration(keys.by(caller)).accountAlias(alias.value())));
  }

  @Override
  public void deleteAccountAlias(Caller caller, AccountAlias alias) {
    refusing(
        () ->
            client.deleteAccountAlias(
                request ->
                    request.overrideConfiguration(keys.by(caller)).accountAlias(alias.value())));
  }

  @Override
  public Optional<AccountAlias> listAccountAliases(Caller caller) {
    var answer =
        refusing(
            () ->
                client.listAccountAliases(
                    request -> request.overrideConfiguration(keys.by(caller))));
    if (answer.isTruncated() || answer.accountAliases().size() > 1) {
      throw new AssertionError("more than one alias: " + answer);
    }
    return answer.accountAliases().stream().findFirst().map(AccountAlias::new);
  }

  @Override
  public void updateAccountPasswordPolicy(Caller caller, PasswordPolicy policy) {
    refusing(
        () ->
            client.updateAccountPasswordPolicy(
                request ->
                    request
                        .overrideConfiguration(keys.by(caller))
                        .minimumPasswordLength(policy.minimumLength())
                        .requireSymbols(policy.requireSymbols() ? true : null)
                        .requireNumbers(policy.requireNumbers() ? true : null)
                        .requireUppercaseCharacters(policy.requireUppercase())
                        .requireLowercaseCharacters(policy.requireLowercase())
                        .allowUsersToChangePassword(policy.usersMayChange() ? true : null)
                        .maxPasswordAge(policy.maxAgeDays().orElse(null))
                        .passwordReusePrevention(policy.reusePrevention().orElse(null))
                        .hardExpiry(policy.hardExpiry() ? true : null)));
  }

  @Override
  public PasswordPolicy getAccountPasswordPolicy(Caller caller) {
    var policy =
        refusing(
                () ->
                    client.getAccountPasswordPolicy(
                        request -> request.overrideConfiguration(keys.by(caller))))
            .passwordPolicy();
    if (policy.expirePasswords() != (policy.maxPasswordAge() != null)) {
      throw new AssertionError("passwords expire or not: " + policy);
    }
    return new PasswordPolicy(
        policy.minimumPasswordLength(),
        policy.requireSymbols(),
        policy.requireNumbers(),
        policy.requireUppercaseCharacters(),
        policy.requireLowercaseCharacters(),
        policy.allowUsersToChangePassword(),
        Optional.ofNullable(policy.maxPasswordAge()),
        Optional.ofNullable(policy.passwordReusePrevention()),
        policy.hardExpiry());
  }

  @Override
  public void deleteAccountPasswordPolicy(Caller caller) {
    refusing(
        () ->
            client.deleteAccountPasswordPolicy(
                request -> request.overrideConfiguration(keys.by(caller))));
  }
}
