package io.caseport.persistence.transfer;

import io.caseport.persistence.StoreProblem;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an export line by line, and refuses one that is not whole. */
public final class ExportReader {
  private static final String ANEW = "make the export anew, or take another copy of it";
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

  private final Lines lines;
  private final MessageDigest digest = Digests.sha256();
  private final ExportHeader header;

  /** The digest is of the lines before it. */
  private Optional<byte[]> current = Optional.empty();

  private long number;

  /**
   * @throws StoreProblem if it does not begin as an export that this program can read
   */
  public ExportReader(InputStream in) throws IOException {
    lines = new Lines(in);
    header = header(line().flatMap(ExportReader::tree));
  }

  public ExportHeader header() {
    return header;
  }

  private static ExportHeader header(Optional<JsonNode> first) {
    var line =
        first
            .filter(node -> node.path("format").asString("").equals(ExportHeader.FORMAT))
            .orElseThrow(
                () ->
                    new StoreProblem(
                        "This is no export of Caseport: its first line does not say so.",
                        "give a file that `caseport export FILE` made"));
    int version = line.path("version").asInt(0);
    if (version != ExportHeader.FORMAT_VERSION) {
      throw new StoreProblem(
          "The export has format version %d, but this program reads version %d."
              .formatted(version, ExportHeader.FORMAT_VERSION),
          "import it with a newer program");
    }
    return new ExportHeader(
        line.path("schemaVersion").asInt(0),
        Optional.of(line.path("keyMark")).filter(JsonNode::isString).map(JsonNode::binaryValue));
  }

  private static Optional<JsonNode> tree(byte[] line) {
    try {
      return Optional.of(JSON.readTree(line));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /**
   * The next row, read by what knows its table, or the counts of the last line.
   *
   * @throws StoreProblem for a line that is none of an export, or an end before the last line
   */
  <T> Line<T> next(Function<JsonParser, T> row) throws IOException {
    var line = line().orElseThrow(() -> problem("ends here, before its last line"));
    try (var json = JSON.createParser(line)) {
      json.nextToken();
      var name = Optional.ofNullable(json.nextName()).orElse("");
      return switch (name) {
        case "table" -> new Line.OfRow<>(row.apply(json));
        case "end" -> new Line.Last<>(end(json));
        default -> throw problem("has a line of neither a row nor the end");
      };
    } catch (JacksonException | ClassCastException e) {
      throw problem("has a line that cannot be read");
    }
  }

  private Map<String, Long> end(JsonParser json) throws IOException {
    json.nextToken();
    Map<String, Long> counts = json.readValueAs(COUNTS);
    var sha256 = HexFormat.of().formatHex(digest.digest());
    if (!"sha256".equals(json.nextName()) || !sha256.equals(json.nextStringValue())) {
      throw problem("does not have the digest that its last line tells");
    }
    if (json.nextToken() != JsonToken.END_OBJECT || !lines.atEnd()) {
      throw problem("goes on after its last line");
    }
    return counts;
  }

  private Optional<byte[]> line() throws IOException {
    current.ifPresent(digest::update);
    current = lines.next();
    number++;
    return current;
  }

  /** What is wrong with the line that was read last. */
  StoreProblem problem(String what) {
    return new StoreProblem("The export %s, at line %d.".formatted(what, number), ANEW);
  }

  /** What a line is. */
  sealed interface Line<T> {
    record OfRow<T>(T row) implements Line<T> {}

    record Last<T>(Map<String, Long> counts) implements Line<T> {}
  }
}
