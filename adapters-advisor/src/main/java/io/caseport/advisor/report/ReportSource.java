package io.caseport.advisor.report;

import io.caseport.domain.refusal.Refusal.UnusableReport;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report as a stream of tokens, of which one finding at a time is in memory. */
final class ReportSource implements AutoCloseable {
  private static final int MOST_NESTING = 50;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 100;

  static final String LIMITS =
      "Texts may have up to %d characters, names of members %d, numbers %d, and objects and arrays may be %d deep"
          .formatted(LONGEST_TEXT, LONGEST_NAME, LONGEST_NUMBER, MOST_NESTING);

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MOST_NESTING)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNameLength(LONGEST_NAME)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                  .build())
          .build();

  private final RationedStream stream;
  private final JsonParser parser;

  private ReportSource(RationedStream stream, JsonParser parser) {
    this.stream = stream;
    this.parser = parser;
  }

  static ReportSource of(InputStream report) {
    var stream = new RationedStream(report);
    try {
      return new ReportSource(stream, JSON.createParser(stream));
    } catch (JacksonException unknownEncoding) {
      throw MalformedReport.of(unknownEncoding, 1);
    }
  }

  /** Goes on to the next token; null at the end. */
  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  JsonToken token() {
    return parser.currentToken();
  }

  /** Where the token begins. */
  long line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** The object whose begin is the token. */
  ObjectNode object(long line) {
    return rationed(line, () -> parser.readValueAsTree());
  }

  /** The members of the object whose begin is the token, until its end or one of that name. */
  ObjectNode membersUntil(String name, long line) {
    return rationed(
        line,
        () -> {
          var members = JSON.createObjectNode();
          while (parser.nextToken() == JsonToken.PROPERTY_NAME
              && !parser.currentName().equals(name)) {
            var member = parser.currentName();
            parser.nextToken();
            members.set(member, parser.<JsonNode>readValueAsTree());
          }
          return members;
        });
  }

  void skipToEndOfObject() {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private <T> T rationed(long line, Supplier<T> reading) {
    stream.ration();
    try {
      return reading.get();
    } catch (RationedStream.UsedUp tooLong) {
      throw new UnusableReport(
          line, "A finding may have up to " + RationedStream.MOST_BYTES + " bytes");
    } finally {
      stream.unlimited();
    }
  }

  @Override
  public void close() {
    parser.close();
  }
}
