package io.caseport.rest.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.Base64Variants;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes bytes as base64 text, a few at a time. */
final class BlobSerializer extends StdSerializer<Blob> {
  BlobSerializer() {
    super(Blob.class);
  }

  @Override
  public void serialize(Blob blob, JsonGenerator json, SerializationContext context) {
    try (var content = blob.content().get()) {
      json.writeBinary(Base64Variants.MIME_NO_LINEFEEDS, content, blob.size());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
