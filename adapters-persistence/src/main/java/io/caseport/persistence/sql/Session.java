package io.caseport.persistence.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.caseport.application.port.out.PolicyRepository.Grants;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
  private final List<Insert> waiting = new ArrayList<>();
  private Optional<SeenAccount> seen = Optional.empty();
  private long sent;
  private boolean inTransaction;
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
   * Takes note of an account, and of its version of who may do what. They hold in the transaction
   * at hand until it changes or undoes anything; rows that it only adds are of cases.
   */
  void saw(SeenAccount account) {
    if (inTransaction) {
      seen = Optional.of(account);
    }
  }

  Optional<SeenAccount> seen(AccountId account) {
    return seen.filter(one -> one.account().id().equals(account));
  }

  /** A transaction is at hand of which nothing is known: it has begun, or some of it was undone. */
  public void begun() {
    inTransaction = true;
    seen = Optional.empty();
  }

  /** No transaction is at hand any more. */
  public void ended() {
    inTransaction = false;
    seen = Optional.empty();
  }

  /** How far the transaction at hand has got. */
  public Progress progress() {
    return new Progress(sent, waiting.size());
  }

  /** Undoes what was done since, if none of it was sent to the database yet. */
  public boolean undo(Progress to) {
    boolean undone = sent == to.sent();
    if (undone) {
      waiting.subList(to.waiting(), waiting.size()).clear();
    }
    return undone;
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
    begun();
  }

  /** Ends a transaction that has changed nothing. */
  public void end() {
    ended();
    if (failure.isEmpty()) {
      run(() -> connection.setAutoCommit(true));
    }
  }

  /** Ends a transaction of which everything is to stay, the rows that wait included. */
  public void commit() {
    if (waiting.isEmpty()) {
      run(connection::commit);
    } else {
      insertWaiting(true);
    }
    ended();
  }

  /** Ends a transaction of which nothing is to stay; one that is lost has ended already. */
  public void rollback() {
    waiting.clear();
    ended();
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
    seen = Optional.empty();
    sent++;
    return run(sql, parameters, PreparedStatement::executeUpdate);
  }

  /** Does the same with each of the rows, in as few round trips as the driver can. */
  void updateEach(String sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      seen = Optional.empty();
      sent++;
      run(sql, new Object[0], statement -> changed(statement, rows));
    }
  }

  private static int[] changed(PreparedStatement statement, List<Object[]> rows)
      throws SQLException {
    for (var row : rows) {
      Parameters.bind(statement, row);
      statement.addBatch();
    }
    return statement.executeBatch();
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
   * Inserts rows, at the latest before the next statement or with the commit.
   *
   * @throws StoreFailure.IdentifierTaken if there is a row with the key of one of them; then or
   *     when they are inserted
   */
  void insert(List<Insert> rows) {
    if (inserts == Inserts.GATHERED) {
      waiting.addAll(rows);
    } else {
      rows.forEach(row -> insertNow(List.of(row), () -> insertOne(row)));
    }
  }

  private void insertWaiting(boolean commit) {
    var rows = List.copyOf(waiting);
    waiting.clear();
    var ofTables = rows.stream().collect(groupingBy(Insert::sql, LinkedHashMap::new, toList()));
    boolean oneEach = ofTables.size() == rows.size();
    insertNow(
        rows,
        oneEach ? () -> insertJoined(rows, commit) : () -> insertMany(ofTables.values(), commit));
  }

  private void insertNow(List<Insert> rows, Command insert) {
    sent++;
    try {
      insert.run();
    } catch (SQLException e) {
      var failed = failed(e);
      throw failures.isTaken(e) ? taken(rows) : failed;
    }
  }

  private void insertOne(Insert row) throws SQLException {
    attempt(row.sql(), row.parameters().toArray(), PreparedStatement::execute);
  }

  /** PostgreSQL's driver sends statements that are joined by semicolons in one round trip. */
  private void insertJoined(List<Insert> rows, boolean commit) throws SQLException {
    var sql = rows.stream().map(Insert::sql).collect(joining(";\n", "", commit ? ";\nCOMMIT" : ""));
    var parameters = rows.stream().flatMap(row -> row.parameters().stream()).toArray();
    attempt(sql, parameters, PreparedStatement::execute);
  }

  private void insertMany(Collection<List<Insert>> ofTables, boolean commit) throws SQLException {
    for (var rows : ofTables) {
      attempt(rows.getFirst().sql(), new Object[0], statement -> added(statement, rows));
    }
    if (commit) {
      connection.commit();
    }
  }

  private static int[] added(PreparedStatement statement, List<Insert> rows) throws SQLException {
    return changed(statement, rows.stream().map(row -> row.parameters().toArray()).toList());
  }

  private static StoreFailure taken(List<Insert> rows) {
    return new StoreFailure.IdentifierTaken(
        rows.stream().map(Insert::what).collect(joining(" or ")));
  }

  private <T> T run(String sql, Object[] parameters, Step<T> step) {
    if (!waiting.isEmpty()) {
      insertWaiting(false);
    }
    try {
      return attempt(sql, parameters, step);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private <T> T attempt(String sql, Object[] parameters, Step<T> step) throws SQLException {
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
      throw e;
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

  record SeenAccount(Account account, Optional<String> accessVersion) {}

  /**
   * @param sent how many statements that change something were sent
   * @param waiting how many rows wait to be inserted
   */
  public record Progress(long sent, int waiting) {}

  private interface Command {
    void run() throws SQLException;
  }

  private interface Step<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
