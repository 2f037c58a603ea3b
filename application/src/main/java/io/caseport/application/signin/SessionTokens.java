package io.caseport.application.signin;

import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.FederatedName;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionName;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.identity.UniqueId;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns sessions into tokens that only a server with the same secret key can read, and back. It is
 * the vault's seal that keeps anyone from making or changing one.
 */
public final class SessionTokens {
  /** With the number of the form, so that a server never reads a token of another form. */
  private static final String CONTEXT = "session-token|1";

  private final SecretVault vault;

  public SessionTokens(SecretVault vault) {
    this.vault = vault;
  }

  String seal(SessionToken token) {
    var sealed = vault.seal(PackedText.pack(text(token)), CONTEXT);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** The session of the token; empty if no server with this vault's key has given it out. */
  Optional<SessionToken> open(String token) {
    try {
      return vault
          .open(Base64.getUrlDecoder().decode(token), CONTEXT)
          .map(packed -> read(PackedText.unpack(packed)));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static String text(SessionToken token) {
    var session = token.session();
    var out = new Fields.Writer().put(token.accountId().value());
    switch (token.holder()) {
      case SessionToken.Holder.OfLongTerm(var userId) ->
          out.put("user").put(userId, UniqueId::value);
      case SessionToken.Holder.OfRole(var roleId, var name) ->
          out.put("role").put(roleId.value()).put(name.value());
      case SessionToken.Holder.OfFederated(var issuerId, var name) ->
          out.put("federated").put(issuerId, UniqueId::value).put(name.value());
    }
    return out.put(token.secret().value())
        .put(session.keyId().value())
        .put(session.origin(), AccessKeyId::value)
        .put(session.issuedAt().getEpochSecond())
        .put(session.expiresAt().getEpochSecond())
        .put(session.mfaAt(), at -> Long.toString(at.getEpochSecond()))
        .put(session.policies().document(), document -> document)
        .putAll(session.policies().managed(), Fields.Writer::put)
        .putAll(sorted(session.tags()), SessionTokens::putTag)
        .putAll(session.tags().transitive(), Fields.Writer::put)
        .put(session.sourceIdentity(), identity -> identity)
        .toString();
  }

  private static SessionToken read(String text) {
    var in = new Fields.Reader(text);
    var account = new AccountId(in.text());
    var holder = holder(in);
    return new SessionToken(account, holder, new SecretAccessKey(in.text()), session(in));
  }

  private static SessionToken.Holder holder(Fields.Reader in) {
    return switch (in.text()) {
      case "user" -> new SessionToken.Holder.OfLongTerm(in.optional(UniqueId::new));
      case "role" ->
          new SessionToken.Holder.OfRole(new UniqueId(in.text()), new SessionName(in.text()));
      case "federated" ->
          new SessionToken.Holder.OfFederated(
              in.optional(UniqueId::new), new FederatedName(in.text()));
      default -> throw new StoreFailure.Damaged("a session token of nobody known");
    };
  }

  private static Session session(Fields.Reader in) {
    return new Session(
        new AccessKeyId(in.text()),
        in.optional(AccessKeyId::new),
        Instant.ofEpochSecond(in.number()),
        Instant.ofEpochSecond(in.number()),
        in.optional(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds))),
        new SessionPolicies(in.optional(document -> document), in.list(Fields.Reader::text)),
        tags(in),
        in.optional(identity -> identity));
  }

  private static SessionTags tags(Fields.Reader in) {
    var values = new LinkedHashMap<String, String>();
    for (var tag : in.list(each -> new String[] {each.text(), each.text()})) {
      values.put(tag[0], tag[1]);
    }
    return new SessionTags(values, Set.copyOf(in.list(Fields.Reader::text)));
  }

  private static Set<Map.Entry<String, String>> sorted(SessionTags tags) {
    return new TreeMap<>(tags.values()).entrySet();
  }

  private static void putTag(Fields.Writer out, Map.Entry<String, String> tag) {
    out.put(tag.getKey()).put(tag.getValue());
  }

  /** How many bytes the seal takes for what a creator of a session writes on it. */
  static int packedSize(SessionPolicies policies, SessionTags tags) {
    var out =
        new Fields.Writer()
            .put(policies.document(), document -> document)
            .putAll(policies.managed(), Fields.Writer::put)
            .putAll(sorted(tags), SessionTokens::putTag);
    return PackedText.pack(out.toString()).length;
  }
}
