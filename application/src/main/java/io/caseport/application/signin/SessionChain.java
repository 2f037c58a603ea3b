package io.caseport.application.signin;

import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;

/** What a session takes over from the one in which it is asked for. */
final class SessionChain {
  private SessionChain() {}

  /**
   * @throws Refusal.InvalidArgument for a tag that the first session has made transitive
   */
  static SessionTags tags(Optional<Session> before, SessionTags asked) {
    if (before.isEmpty()) {
      return asked;
    }
    var inherited = before.get().tags();
    var values = new HashMap<>(asked.values());
    var transitive = new HashSet<>(asked.transitive());
    for (String key : inherited.transitive()) {
      if (asked.find(key).isPresent()) {
        throw new Refusal.InvalidArgument(
            "tags", key, "Member must not have a key that the session has as a transitive tag");
      }
      values.put(key, inherited.values().get(key));
      transitive.add(key);
    }
    return new SessionTags(values, transitive);
  }

  /**
   * @throws Refusal.InvalidArgument for another than the first session's
   */
  static Optional<String> sourceIdentity(Principal before, Optional<String> asked) {
    var inherited = sourceIdentity(before);
    if (inherited.isPresent() && asked.isPresent() && !asked.equals(inherited)) {
      throw new Refusal.InvalidArgument(
          "sourceIdentity", asked.get(), "Member must be the one that the session already has");
    }
    return inherited.or(() -> asked);
  }

  static Optional<String> sourceIdentity(Principal before) {
    return before.session().flatMap(Session::sourceIdentity);
  }
}
