package io.caseport.rest.cases;

import io.caseport.rest.json.JsonRefusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of large uploads: this server gives none out yet, so it knows none. */
final class UploadIds {
  private UploadIds() {}

  static void requireNone(@Nullable List<String> uploadIds) {
    if (uploadIds != null && !uploadIds.isEmpty()) {
      throw new JsonRefusal(
          400, "UploadIdNotFound", "There is no upload " + uploadIds.getFirst() + ".");
    }
  }
}
