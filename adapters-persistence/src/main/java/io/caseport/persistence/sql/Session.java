package io.caseport.persistence.sql;

import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.StoreFailure;
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
  /** There are a few sessions, and each remembers by itself. */
  private static final int MOST_REMEMBERED =
      (int) Math.min(2_000_000, Runtime.getRuntime().maxMemory() / 100);

  private final Connection connection;
  private final Failures failures;
  private final Optional<String> dataVersion;
  private final SnapshotMemory<Grants> memory =
      new SnapshotMemory<>(MOST_REMEMBERED, Grants::weight);
  private final StatementCache statements;
  private Optional<SQLException> failure = Optional.empty();

  /**
   * @param dataVersion asks for a number that is another one whenever anything was committed; empty
   *     for a session that can write, which sees more than what is committed
   */
  public Session(Connection connection, Failures failures, Optional<String> dataVersion) {
    this.connection = connection;
    this.failures = failures;
    this.dataVersion = dataVersion;
    this.statements = new StatementCache(connection);
  }

  public Connection connection() {
    return connection;
  }

  boolean readOnly() {
    return dataVersion.isPresent();
  }

  /** What was read here before, if nothing at all has been committed since; else read anew. */
  Grants remembered(Object question, Supplier<Grants> read) {
    return dataVersion
        .flatMap(version -> find(version, Row::number))
        .map(version -> memory.get(version, question, read))
        .orElseGet(read);
  }

  /**
   * The error after which the state of the transaction is unknown. From then on every statement is
   * refused: SQLite ends a transaction on some errors, and what came later would stand by itself.
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
    var meaning = failures.of(e);
    if (!(meaning instanceof StoreFailure.Stale)) {
      failure = Optional.of(e);
    }
    return meaning;
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
