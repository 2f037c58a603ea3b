package io.caseport.persistence.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Lists rows of a table whose rows carry digests, and remembers them by digest: a row that still
 * has the digest it was verified by is given as it was then, and only what is new or changed is
 * read whole. What is returned is always what was verified, even where the row behind it has been
 * damaged since.
 */
final class VerifiedRows<T> {
  private static final int MOST_CHARACTERS = 10_000_000;

  private final String table;
  private final String columns;
  private final String digestColumn;
  private final RowReader<T> reader;
  private final Cache<ByteBuffer, T> byDigest;

  /**
   * @param reader takes the {@code columns}, which the digest is of
   * @param characters about how long a value is
   */
  VerifiedRows(
      String table,
      String columns,
      String digestColumn,
      RowReader<T> reader,
      ToIntFunction<T> characters) {
    this.table = table;
    this.columns = columns;
    this.digestColumn = digestColumn;
    this.reader = reader;
    this.byDigest =
        Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((ByteBuffer _, T value) -> characters.applyAsInt(value))
            .executor(Runnable::run)
            .build();
  }

  List<T> list(Session session, Query query) {
    var known = query.list(session, digestColumn, this::known);
    return known.stream().allMatch(Optional::isPresent)
        ? known.stream().flatMap(Optional::stream).toList()
        : query.list(session, columns + ", " + digestColumn, this::remembered);
  }

  private Optional<T> known(Row row) throws SQLException {
    return Optional.ofNullable(byDigest.getIfPresent(ByteBuffer.wrap(row.bytes())));
  }

  private T remembered(Row row) throws SQLException {
    var verified = row.digested(table, reader);
    byDigest.put(verified.digest(), verified.value());
    return verified.value();
  }
}
