package io.caseport.persistence.transfer;

import io.caseport.persistence.rows.Column;
import io.caseport.persistence.rows.ColumnKind;
import io.caseport.persistence.rows.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Reads the rows of an export, each of a table that is known, with all of its columns. */
final class RowForm {
  private final Map<String, Table> tables;

  RowForm(List<Table> tables) {
    this.tables = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
  }

  /** The values in the order of the columns. */
  record ReadRow(Table table, Object[] values) {}

  /** Reads on behind the name of the member that says which table it is. */
  ReadRow read(JsonParser json) {
    var table = Optional.ofNullable(json.nextStringValue()).map(tables::get);
    if (table.isEmpty()
        || !"row".equals(json.nextName())
        || json.nextToken() != JsonToken.START_OBJECT) {
      throw new StreamReadException(json, "no row of a table that is known");
    }
    return new ReadRow(table.get(), values(json, table.get().columns()));
  }

  private static Object[] values(JsonParser json, List<Column> columns) {
    var values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      var column = columns.get(i);
      if (!column.name().equals(json.nextName())) {
        throw new StreamReadException(json, "no column " + column.name());
      }
      values[i] = value(json, column.kind());
    }
    if (json.nextToken() != JsonToken.END_OBJECT) {
      throw new StreamReadException(json, "a column that is not known");
    }
    return values;
  }

  private static Object value(JsonParser json, ColumnKind kind) {
    var token = Objects.requireNonNull(json.nextToken());
    if (token == JsonToken.VALUE_NULL) {
      return Optional.empty();
    }
    if (token != expected(kind, token)) {
      throw new StreamReadException(json, "no value of the kind " + kind);
    }
    return switch (kind) {
      case TEXT -> json.getString();
      case BYTES -> json.getBinaryValue();
      case NUMBER -> json.getLongValue();
      case REAL -> json.getDoubleValue();
      case FLAG -> token == JsonToken.VALUE_TRUE;
    };
  }

  private static JsonToken expected(ColumnKind kind, JsonToken found) {
    return switch (kind) {
      case TEXT, BYTES -> JsonToken.VALUE_STRING;
      case NUMBER -> JsonToken.VALUE_NUMBER_INT;
      case REAL -> JsonToken.VALUE_NUMBER_FLOAT;
      case FLAG -> found == JsonToken.VALUE_FALSE ? found : JsonToken.VALUE_TRUE;
    };
  }
}
