package io.caseport.persistence.sql;

import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Statements on one connection. For one thread at a time. */
public final class Session implements AutoCloseable {
  private final Connection connection;
  private final Failures failures;
  private final Inserts inserts;
  private final boolean readOnly;
  private final Memory memory;
  private final StatementCache statements;
  private Optional<SQLException> failure = Optional.empty();

  /**
   * @param readOnly false for a session that may see what is never committed
   */
  public Session(
      Connection connection, Failures failures, Inserts inserts, boolean readOnly, Memory memory) {
    this.connection = connection;
    this.failures = failures;
    this.inserts = inserts;
    this.readOnly = readOnly;
    this.memory = memory;
    this.statements = new StatementCache(connection);
  }

  public Connection connection() {
    return connection;
  }

  boolean readOnly() {
    return readOnly;
  }

  /** What was read of the account before, if it is proved to hold still; else read anew. */
  Grants remembered(AccountId account, Object question, Supplier<Grants> read) {
    return memory.recall(this, account, question, read);
  }

  /**
   * The error that has ended the transaction, or may have. From then on every statement is refused:
   * SQLite ends a transaction on some errors, and what came later would stand by itself.
   */
  public Optional<SQLException> failure() {
    return failure;
  }

  public void forgetFailure() {
    failure = Optional.empty();
  }

  /** Begins a transaction of the kind that the connection is set to. */
  public void begin() {
    run(() -> connection.setAutoCommit(false));
  }

  /** Ends a transaction that has changed nothing. */
  public void end() {
    if (failure.isEmpty()) {
      run(() -> connection.setAutoCommit(true));
    }
  }

  public void commit() {
    run(connection::commit);
  }

  /** Ends a transaction of which nothing is to stay; one that is lost has ended already. */
  public void rollback() {
    try {
      connection.rollback();
    } catch (SQLException _) {
      // The server undoes what was not committed when it misses the connection.
    }
  }

  /** A command without parameters, such as one on savepoints. */
  public void execute(String command) throws SQLException {
    statements.get(command).execute();
  }

  public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
    return run(sql, parameters, statement -> rows(statement, reader));
  }

  /** The first row. */
  public <T> Optional<T> find(String sql, RowReader<T> reader, Object... parameters) {
    return list(sql, reader, parameters).stream().findFirst();
  }

  /** Returns how many rows it touched. */
  public int update(String sql, Object... parameters) {
    return run(sql, parameters, PreparedStatement::executeUpdate);
  }

  /**
   * Inserts with a statement that does nothing on conflict.
   *
   * @throws StoreFailure.IdentifierTaken if there was a conflict
   */
  public void insert(String what, String sql, Object... parameters) {
    if (update(sql, parameters) == 0) {
      throw new StoreFailure.IdentifierTaken(what);
    }
  }

  /**
   * Inserts rows that belong together.
   *
   * @throws StoreFailure.IdentifierTaken if there was a conflict
   */
  void insert(List<Insert> rows) {
    inserts
        .run(this, rows)
        .ifPresent(
            row -> {
              throw new StoreFailure.IdentifierTaken(row.what());
            });
  }

  private <T> T run(String sql, Object[] parameters, Step<T> step) {
    if (failure.isPresent()) {
      throw failures.of(failure.get());
    }
    try {
      var statement = statements.get(sql);
      Parameters.bind(statement, parameters);
      T result = step.on(statement);
      statement.clearParameters();
      return result;
    } catch (SQLException e) {
      statements.forget(sql);
      throw failed(e);
    }
  }

  private void run(Command command) {
    try {
      command.run();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private StoreFailure failed(SQLException e) {
    if (!failures.leavesTransaction(e)) {
      failure = Optional.of(e);
    }
    return failures.of(e);
  }

  private static <T> List<T> rows(PreparedStatement statement, RowReader<T> reader)
      throws SQLException {
    try (ResultSet results = statement.executeQuery()) {
      var rows = new ArrayList<T>();
      var row = new Row(results);
      while (row.next()) {
        rows.add(row.map(reader));
      }
      return rows;
    }
  }

  @Override
  public void close() {
    run(connection::close);
  }

  private interface Command {
    void run() throws SQLException;
  }

  private interface Step<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
