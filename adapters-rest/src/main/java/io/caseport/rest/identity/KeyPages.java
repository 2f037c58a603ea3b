package io.caseport.rest.identity;

import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a user's few keys, which the port gives all at once, into the pages that callers may ask
 * for. A marker is the id of the last key given.
 */
final class KeyPages {
  private KeyPages() {}

  static Page<AccessKey> cut(List<AccessKey> keys, PageRequest page) {
    int start = page.token().map(marker -> after(keys, marker)).orElse(0);
    int end = Math.min(keys.size(), start + page.size());
    return new Page<>(
        keys.subList(start, end),
        end < keys.size() ? Optional.of(keys.get(end - 1).id().value()) : Optional.empty());
  }

  private static int after(List<AccessKey> keys, String marker) {
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).id().value().equals(marker)) {
        return i + 1;
      }
    }
    throw new Refusal.InvalidPageToken();
  }
}
