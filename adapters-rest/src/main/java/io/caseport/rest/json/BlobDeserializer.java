package io.caseport.rest.json;

import tools.jackson.core.Base64Variants;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Bytes as base64 text, decoded from the body without a string between. */
final class BlobDeserializer extends StdScalarDeserializer<byte[]> {
  BlobDeserializer() {
    super(byte[].class);
  }

  @Override
  public byte[] deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (byte[]) context.handleUnexpectedToken(byte[].class, parser);
    }
    try {
      return parser.getBinaryValue(Base64Variants.MIME_NO_LINEFEEDS);
    } catch (StreamReadException failure) {
      throw MismatchedInputException.from(parser, byte[].class, "no base64");
    }
  }
}
