package io.caseport.persistence.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/** The kinds of value that are stored, and the form in which each is. */
public final class Parameters {
  /** PostgreSQL refuses a text with NUL even where it is only looked for. */
  private static final char NEVER_STORED = '\0';

  /** A code point that is no character, and equals nothing that is stored. */
  private static final char NOTHING = '\uffff';

  private Parameters() {}

  public static void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      bind(statement, i + 1, parameters[i]);
    }
  }

  private static void bind(PreparedStatement statement, int index, Object parameter)
      throws SQLException {
    switch (parameter) {
      case String text -> statement.setString(index, text.replace(NEVER_STORED, NOTHING));
      case Integer number -> statement.setInt(index, number);
      case Long number -> statement.setLong(index, number);
      case Double number -> statement.setDouble(index, number);
      case Boolean flag -> statement.setBoolean(index, flag);
      case byte[] bytes -> statement.setBytes(index, bytes);
      case Instant moment -> statement.setLong(index, Moments.atOrBefore(moment));
      case Optional<?> optional when optional.isPresent() -> bind(statement, index, optional.get());
      case Optional<?> _ -> statement.setNull(index, Types.NULL);
      default ->
          throw new IllegalArgumentException("no column takes a " + parameter.getClass().getName());
    }
  }
}
