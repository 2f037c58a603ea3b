package io.caseport.rest.json;

import tools.jackson.core.Base64Variants;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Bytes as base64 text, decoded from the body without a string between. */
final class BlobDeserializer extends StdScalarDeserializer<byte[]> {
  BlobDeserializer() {
    super(byte[].class);
  }

  @Override
  public byte[] deserialize(JsonParser parser, DeserializationContext context) {
    return parser.hasToken(JsonToken.VALUE_STRING)
        ? parser.getBinaryValue(Base64Variants.MIME_NO_LINEFEEDS)
        : (byte[]) context.handleUnexpectedToken(byte[].class, parser);
  }
}
