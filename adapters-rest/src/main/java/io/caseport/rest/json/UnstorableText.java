package io.caseport.rest.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A string of good JSON that no store could give back unchanged. */
final class UnstorableText extends MismatchedInputException {
  UnstorableText(JsonParser parser) {
    super(parser, "NUL or unpaired surrogate", String.class);
  }
}
