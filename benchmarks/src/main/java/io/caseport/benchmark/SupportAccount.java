package io.caseport.benchmark;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The account that the load is on, with every case that was acknowledged to it. */
final class SupportAccount {
  private final Credentials credentials;
  private final RequestSigner signer;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

  private SupportAccount(Target target, Credentials credentials) {
    this.credentials = credentials;
    this.signer = new RequestSigner(target, credentials);
  }

  /** Begins with the cases that the account has already. */
  static SupportAccount of(Target target, Credentials credentials) {
    var account = new SupportAccount(target, credentials);
    account.acknowledged.addAll(list(target, account.signer));
    return account;
  }

  /** A user whose every call a policy has to allow, as none has to for the root user. */
  static Credentials createUser(Target target, Credentials root) {
    var signer = new RequestSigner(target, root);
    var user = "&UserName=load&Version=2010-05-08";
    var policy = "&PolicyArn=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FAWSSupportAccess";
    try (var connection = new HttpConnection(target)) {
      call(connection, signer.iam("Action=CreateUser" + user));
      call(connection, signer.iam("Action=AttachUserPolicy" + policy + user));
      var key = call(connection, signer.iam("Action=CreateAccessKey" + user));
      return new Credentials(key.element("AccessKeyId"), key.element("SecretAccessKey"));
    } catch (IOException failure) {
      throw new LoadFailure("the user cannot be created", failure);
    }
  }

  RequestSigner signer() {
    return signer;
  }

  int cases() {
    return acknowledged.size();
  }

  void remember(HttpAnswer answer) {
    var id = answer.member("caseId").orElseThrow(() -> new LoadFailure("no caseId in an answer"));
    if (!acknowledged.add(id)) {
      throw new LoadFailure("two calls were answered with the case " + id);
    }
  }

  /** Every case that was acknowledged has to be listed at that server, once, and no other. */
  void requireExactlyTheAcknowledged(Target target) {
    var listed = list(target, new RequestSigner(target, credentials));
    if (!listed.equals(acknowledged)) {
      var lost = new HashSet<>(acknowledged);
      lost.removeAll(listed);
      throw new LoadFailure(
          "%d cases were acknowledged, %d are listed, and %d of the acknowledged are not"
              .formatted(acknowledged.size(), listed.size(), lost.size()));
    }
  }

  private static Set<String> list(Target target, RequestSigner signer) {
    var listed = new HashSet<String>();
    var token = Optional.<String>empty();
    try (var connection = new HttpConnection(target)) {
      do {
        var more = token.map(text -> ",\"nextToken\":\"" + text + "\"").orElse("");
        var query = "{\"maxResults\":100,\"includeCommunications\":false" + more + "}";
        var page = call(connection, signer.support("DescribeCases", query));
        for (var id : page.members("caseId")) {
          if (!listed.add(id)) {
            throw new LoadFailure("the case " + id + " is listed twice");
          }
        }
        token = page.member("nextToken");
      } while (token.isPresent());
    } catch (IOException failure) {
      throw new LoadFailure("the cases cannot be listed", failure);
    }
    return listed;
  }

  private static HttpAnswer call(HttpConnection connection, PreparedRequest request)
      throws IOException {
    return connection.exchange(request.next()).requireOk();
  }
}
