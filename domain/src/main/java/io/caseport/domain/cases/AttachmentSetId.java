package io.caseport.domain.cases;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The name of an attachment set; any text that a request names, so it may name none. */
public record AttachmentSetId(String value) {
  public static AttachmentSetId generate(RandomGenerator random) {
    var hex = HexFormat.of().toHexDigits(random.nextLong());
    return new AttachmentSetId("as-" + hex + "-mu-" + AttachmentId.unguessable(random));
  }

  @Override
  public String toString() {
    return value;
  }
}
