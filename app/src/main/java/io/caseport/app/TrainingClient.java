package io.caseport.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.SecretAccessKey;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends the few signed requests of a training run, without an SDK to sign them. */
final class TrainingClient {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final URI uri;
  private final AccessKeyId key;
  private final SecretAccessKey secret;
  private final InstantSource clock;

  TrainingClient(URI uri, AccessKeyId key, SecretAccessKey secret, InstantSource clock) {
    this.uri = uri;
    this.key = key;
    this.secret = secret;
    this.clock = clock;
  }

  int get(String path) throws IOException {
    return ((HttpURLConnection) uri.resolve(path).toURL().openConnection()).getResponseCode();
  }

  int support(String operation, String json) throws IOException {
    var headers = new TreeMap<String, String>();
    headers.put("content-type", "application/x-amz-json-1.1");
    headers.put("x-amz-target", "AWSSupport_20130415." + operation);
    return post("support", headers, json);
  }

  int query(String service, String form) throws IOException {
    var headers = new TreeMap<String, String>();
    headers.put("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    return post(service, headers, form);
  }

  private int post(String service, SortedMap<String, String> headers, String body)
      throws IOException {
    headers.put("host", uri.getAuthority());
    headers.put("authorization", authorization(service, headers, body));
    var connection = (HttpURLConnection) uri.resolve("/").toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    headers.remove("host");
    headers.forEach(connection::setRequestProperty);
    connection.getOutputStream().write(body.getBytes(UTF_8));
    return connection.getResponseCode();
  }

  private String authorization(String service, Map<String, String> headers, String body) {
    var time = TIME.format(clock.instant());
    headers.put("x-amz-date", time);
    var names = String.join(";", headers.keySet());
    var lines =
        headers.entrySet().stream()
            .map(header -> header.getKey() + ":" + header.getValue() + "\n")
            .collect(Collectors.joining());
    var canonical = "POST\n/\n\n" + lines + "\n" + names + "\n" + sha256(body);
    var date = time.substring(0, 8);
    var scope = date + "/us-east-1/" + service + "/aws4_request";
    var signed = "AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + sha256(canonical);
    var signingKey = ("AWS4" + secret.value()).getBytes(UTF_8);
    for (var part : scope.split("/")) {
      signingKey = hmac(signingKey, part);
    }
    var signature = HexFormat.of().formatHex(hmac(signingKey, signed));
    return "AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s"
        .formatted(key, scope, names, signature);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
