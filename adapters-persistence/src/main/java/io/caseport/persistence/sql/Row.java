package io.caseport.persistence.sql;

import io.caseport.application.port.out.StoreFailure;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The columns of a row, read from left to right. */
public final class Row {
  private final ResultSet results;
  private Optional<RowDigest> digest = Optional.empty();
  private int column;

  Row(ResultSet results) {
    this.results = results;
  }

  boolean next() throws SQLException {
    column = 0;
    return results.next();
  }

  /** What the core cannot have written is damage. */
  <T> T map(RowReader<T> reader) throws SQLException {
    try {
      return reader.read(this);
    } catch (StoreFailure failure) {
      throw failure;
    } catch (RuntimeException unreadable) {
      throw new StoreFailure.Damaged("a stored row cannot be read: " + unreadable);
    }
  }

  /** A value of a table whose last column is the digest of those before it. */
  <T> Verified<T> digested(String table, RowReader<T> reader) throws SQLException {
    var content = RowDigest.of(table);
    digest = Optional.of(content);
    T value = map(reader);
    digest = Optional.empty();
    var stored = bytes();
    if (!content.matches(stored)) {
      throw new StoreFailure.Damaged("a row of " + table + " does not match its digest");
    }
    return new Verified<>(ByteBuffer.wrap(stored), value);
  }

  public String text() throws SQLException {
    return optionalText().orElseThrow();
  }

  public Optional<String> optionalText() throws SQLException {
    return seen(Optional.ofNullable(results.getString(++column)));
  }

  public long number() throws SQLException {
    return seen(results.getLong(++column));
  }

  public int count() throws SQLException {
    return Math.toIntExact(number());
  }

  double real() throws SQLException {
    return results.getDouble(++column);
  }

  public boolean flag() throws SQLException {
    return seen(results.getBoolean(++column));
  }

  public byte[] bytes() throws SQLException {
    return seen(Optional.ofNullable(results.getBytes(++column))).orElseThrow();
  }

  public Instant moment() throws SQLException {
    return Instant.ofEpochMilli(number());
  }

  public Optional<Instant> optionalMoment() throws SQLException {
    return optionalNumber().map(Instant::ofEpochMilli);
  }

  public Optional<Integer> optionalCount() throws SQLException {
    return optionalNumber().map(Math::toIntExact);
  }

  Optional<Long> optionalNumber() throws SQLException {
    long number = results.getLong(++column);
    return seen(results.wasNull() ? Optional.empty() : Optional.of(number));
  }

  private <T> T seen(T value) {
    digest.ifPresent(content -> content.add(value));
    return value;
  }

  record Verified<T>(ByteBuffer digest, T value) {}
}
