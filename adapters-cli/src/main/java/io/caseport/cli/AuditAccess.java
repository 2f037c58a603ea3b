package io.caseport.cli;

import io.caseport.application.port.in.AuditOversight;
import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of the commands that read the audit trail, of open accounts and of closed ones. */
final class AuditAccess {
  @Mixin private DataAccess data = new DataAccess();

  @Option(
      names = "--account",
      paramLabel = "ID",
      description = "The account's ID of 12 digits; not needed where there is only one.")
  private Optional<AccountId> account = Optional.empty();

  @Option(
      names = "--operator",
      description = "What was done to the installation itself, such as accounts that were opened.")
  private boolean operator;

  OutputFormat output() {
    return data.output();
  }

  /** What is asked of the trail of an account, by the clock of the installation. */
  interface Question<T> {
    T ask(AuditOversight audit, AccountId account, Instant now);
  }

  <T> T ask(CommandContext context, Question<T> question) {
    return data.fromExisting(
        context,
        session ->
            question.ask(
                session.audit(), account(context, session), session.desk().clock().instant()));
  }

  private AccountId account(CommandContext context, AdministrationSession session) {
    return operator
        ? AccountId.DESK
        : account.orElseGet(() -> AccountAccess.only(context, data, session).id());
  }
}
