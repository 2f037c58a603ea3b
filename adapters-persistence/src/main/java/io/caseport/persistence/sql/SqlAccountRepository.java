package io.caseport.persistence.sql;

import io.caseport.application.port.out.AccountRepository;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.AccountState;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.account.PasswordHash;
import io.caseport.domain.account.RootUser;
import io.caseport.domain.plan.SupportPlan;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Accounts, each in one row with its root user. */
final class SqlAccountRepository implements AccountRepository {
  private static final String SELECT =
      """
      SELECT account_id, name, alias, root_email, root_password, plan, created_at, closed_at, erasing,
        management_account_id
      FROM account
      """;

  /** Most work that needs the account goes on to ask what its caller may do. */
  private static final String WITH_ACCESS_VERSION =
      """
      SELECT account.account_id, name, alias, root_email, root_password, plan, created_at,
        closed_at, erasing, management_account_id, version
      FROM account LEFT JOIN access_version ON access_version.account_id = account.account_id
      WHERE account.account_id = ?
      """;

  private static final String INSERT =
      """
      INSERT INTO account
        (account_id, name, alias, root_email, root_email_key, root_password, plan, created_at,
        closed_at, erasing, management_account_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;
  private static final String UPDATE =
      """
      UPDATE account
      SET name = ?, alias = ?, root_email = ?, root_email_key = ?, root_password = ?, plan = ?,
        created_at = ?, closed_at = ?, erasing = ?, management_account_id = ?
      WHERE account_id = ?
      """;

  static final String MEMBERS =
      SELECT
          + """
          WHERE management_account_id = ? AND account_id > ?
          ORDER BY account_id LIMIT ?
          """;

  private final Database database;
  private final AccountErasure erasure;

  SqlAccountRepository(Database database, AccountErasure erasure) {
    this.database = database;
    this.erasure = erasure;
  }

  @Override
  public void add(Account account) {
    database.write(
        session -> {
          session.insert(
              "account " + account.id() + ", its alias or its e-mail address",
              INSERT,
              account.id().value(),
              account.name().value(),
              account.alias().map(AccountAlias::value),
              account.root().email().value(),
              key(account.root().email()),
              account.root().password().encoded(),
              account.plan().name(),
              account.createdAt(),
              closedAt(account),
              isBeingErased(account),
              management(account));
          return account;
        });
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return database.read(
        session -> session.seen(id).or(() -> see(session, id)).map(Session.SeenAccount::account));
  }

  private static Optional<Session.SeenAccount> see(Session session, AccountId id) {
    var found =
        session.find(
            WITH_ACCESS_VERSION,
            row -> new Session.SeenAccount(account(row), row.optionalText()),
            id.value());
    found.ifPresent(session::saw);
    return found;
  }

  @Override
  public Optional<Account> findByRootEmail(EmailAddress email) {
    return database.read(session -> findByRootEmail(session, email));
  }

  private static Optional<Account> findByRootEmail(Session session, EmailAddress email) {
    return session.find(
        SELECT + "WHERE root_email_key = ?", SqlAccountRepository::account, key(email));
  }

  @Override
  public Optional<Account> findByAlias(AccountAlias alias) {
    return database.read(session -> findByAlias(session, alias));
  }

  private static Optional<Account> findByAlias(Session session, AccountAlias alias) {
    return session.find(SELECT + "WHERE alias = ?", SqlAccountRepository::account, alias.value());
  }

  @Override
  public void replace(Account account) {
    database.write(
        session -> {
          requireFree(findByRootEmail(session, account.root().email()), account, "e-mail address");
          requireFree(
              account.alias().flatMap(alias -> findByAlias(session, alias)), account, "alias");
          int replaced =
              session.update(
                  UPDATE,
                  account.name().value(),
                  account.alias().map(AccountAlias::value),
                  account.root().email().value(),
                  key(account.root().email()),
                  account.root().password().encoded(),
                  account.plan().name(),
                  account.createdAt(),
                  closedAt(account),
                  isBeingErased(account),
                  management(account),
                  account.id().value());
          if (replaced == 0) {
            throw new StoreFailure.Stale("account " + account.id());
          }
          return account;
        });
  }

  private static void requireFree(Optional<Account> holder, Account account, String what) {
    if (holder.filter(found -> !found.id().equals(account.id())).isPresent()) {
      throw new StoreFailure.IdentifierTaken(what + " of account " + account.id());
    }
  }

  @Override
  public int eraseSome(AccountId id, int limit) {
    return database.write(session -> erasure.eraseSome(session, id, limit));
  }

  @Override
  public List<Account> members(AccountId management, Optional<AccountId> after, int limit) {
    return database.read(
        session ->
            session.list(
                MEMBERS,
                SqlAccountRepository::account,
                management.value(),
                after.map(AccountId::value).orElse(""),
                limit));
  }

  @Override
  public List<Account> list(Optional<AccountId> after, int limit) {
    return database.read(
        session ->
            session.list(
                SELECT + "WHERE account_id > ? ORDER BY account_id LIMIT ?",
                SqlAccountRepository::account,
                after.map(AccountId::value).orElse(""),
                limit));
  }

  private static Account account(Row row) throws SQLException {
    return new Account(
        new AccountId(row.text()),
        new AccountName(row.text()),
        row.optionalText().map(AccountAlias::new),
        new RootUser(new EmailAddress(row.text()), new PasswordHash(row.text())),
        SupportPlan.valueOf(row.text()),
        row.moment(),
        state(row.optionalMoment(), row.flag()),
        row.optionalText().map(AccountId::new));
  }

  private static AccountState state(Optional<Instant> closedAt, boolean erasing) {
    return closedAt.isEmpty()
        ? new AccountState.Open()
        : erasing
            ? new AccountState.Erasing(closedAt.get())
            : new AccountState.Closed(closedAt.get());
  }

  private static Optional<Instant> closedAt(Account account) {
    return switch (account.state()) {
      case AccountState.Open _ -> Optional.empty();
      case AccountState.Closed(var at) -> Optional.of(at);
      case AccountState.Erasing(var at) -> Optional.of(at);
    };
  }

  private static boolean isBeingErased(Account account) {
    return account.state() instanceof AccountState.Erasing;
  }

  private static Optional<String> management(Account account) {
    return account.management().map(AccountId::value);
  }

  private static String key(EmailAddress email) {
    return email.value().toLowerCase(Locale.ROOT);
  }
}
