package io.caseport.persistence.sql;

import io.caseport.application.port.out.CredentialRepository;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.CredentialReport;
import io.caseport.domain.credential.LoginProfile;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.identity.UniqueId;
import java.util.Optional;

/** The port on passwords, put together from the tables that it spans. */
public final class SqlCredentialRepository implements CredentialRepository {
  private final Database database;

  public SqlCredentialRepository(Database database) {
    this.database = database;
  }

  @Override
  public void addLoginProfile(LoginProfile profile) {
    database.write(session -> LoginProfileTable.insert(session, profile));
  }

  @Override
  public Optional<LoginProfile> findLoginProfile(AccountId account, UniqueId user) {
    return database.read(session -> LoginProfileTable.find(session, account, user));
  }

  @Override
  public void replaceLoginProfile(LoginProfile profile) {
    database.write(session -> LoginProfileTable.update(session, profile));
  }

  @Override
  public void removeLoginProfile(LoginProfile profile) {
    database.write(session -> LoginProfileTable.delete(session, profile));
  }

  @Override
  public Optional<PasswordPolicy> findPasswordPolicy(AccountId account) {
    return database.read(session -> PasswordPolicyTable.find(session, account));
  }

  @Override
  public void putPasswordPolicy(AccountId account, PasswordPolicy policy) {
    database.write(session -> PasswordPolicyTable.put(session, account, policy));
  }

  @Override
  public void removePasswordPolicy(AccountId account) {
    database.write(session -> PasswordPolicyTable.delete(session, account));
  }

  @Override
  public Optional<CredentialReport> findReport(AccountId account) {
    return database.read(
        session ->
            session.find(
                "SELECT csv, generated_at FROM credential_report WHERE account_id = ?",
                row -> new CredentialReport(row.text(), row.moment()),
                account.value()));
  }

  @Override
  public void putReport(AccountId account, CredentialReport report) {
    database.write(
        session ->
            session.update(
                """
                INSERT INTO credential_report (account_id, csv, generated_at) VALUES (?, ?, ?)
                ON CONFLICT (account_id) DO UPDATE
                SET csv = excluded.csv, generated_at = excluded.generated_at
                """,
                account.value(),
                report.csv(),
                report.generatedAt()));
  }
}
