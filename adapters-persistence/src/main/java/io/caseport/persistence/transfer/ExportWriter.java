package io.caseport.persistence.transfer;

import io.caseport.persistence.rows.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the lines of an export. The last one has the digest of those before it, and so tells a
 * whole export from a cut one.
 */
final class ExportWriter {
  private static final JsonMapper JSON = new JsonMapper();

  private final OutputStream out;
  private final MessageDigest digest = Digests.sha256();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  ExportWriter(OutputStream out) {
    this.out = out;
  }

  void header(ExportHeader header) throws IOException {
    write(
        json -> {
          json.writeStringProperty("format", ExportHeader.FORMAT);
          json.writeNumberProperty("version", ExportHeader.FORMAT_VERSION);
          json.writeNumberProperty("schemaVersion", header.schemaVersion());
          header.keyMark().ifPresent(mark -> json.writeBinaryProperty("keyMark", mark));
        });
  }

  void row(Table table, List<Object> values) throws IOException {
    write(
        json -> {
          json.writeStringProperty("table", table.name());
          json.writeObjectPropertyStart("row");
          for (int i = 0; i < values.size(); i++) {
            json.writeName(table.columns().get(i).name());
            write(json, values.get(i));
          }
          json.writeEndObject();
        });
  }

  void trailer(Map<String, Long> rows) throws IOException {
    var sha256 = HexFormat.of().formatHex(digest.digest());
    write(
        json -> {
          json.writeObjectPropertyStart("end");
          rows.forEach(json::writeNumberProperty);
          json.writeEndObject();
          json.writeStringProperty("sha256", sha256);
        });
    out.flush();
  }

  private static void write(JsonGenerator json, Object value) {
    switch (value) {
      case String text -> json.writeString(text);
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case Boolean flag -> json.writeBoolean(flag);
      case byte[] bytes -> json.writeBinary(bytes);
      case Optional<?> _ -> json.writeNull();
      default -> throw new IllegalArgumentException("no form for " + value.getClass().getName());
    }
  }

  private void write(Consumer<JsonGenerator> members) throws IOException {
    line.reset();
    try (var json = JSON.createGenerator(line)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    line.write('\n');
    var bytes = line.toByteArray();
    digest.update(bytes);
    out.write(bytes);
  }
}
