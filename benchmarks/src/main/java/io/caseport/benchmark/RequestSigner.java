package io.caseport.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes requests with Signature V4, as an SDK would. */
final class RequestSigner {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final HexFormat HEX = HexFormat.of();
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private final Target target;
  private final Credentials credentials;

  RequestSigner(Target target, Credentials credentials) {
    this.target = target;
    this.credentials = credentials;
  }

  /** A call of AWS Support without an id, so that each repetition is a call of its own. */
  PreparedRequest support(String operation, String json) {
    return signed("support", supportHeaders(operation), json);
  }

  /** The same with the header by which SDKs tell a retry from another call. */
  PreparedRequest supportWithCallId(String operation, String json) {
    var request = signed("support", supportHeaders(operation), json);
    var text = new String(request.bytes(), UTF_8);
    var header = "amz-sdk-invocation-id: " + PreparedRequest.NO_CALL + "\r\n";
    return PreparedRequest.of(text.replaceFirst("\r\n", "\r\n" + header).getBytes(UTF_8));
  }

  PreparedRequest iam(String form) {
    var headers = new TreeMap<String, String>();
    headers.put("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    return signed("iam", headers, form);
  }

  private static SortedMap<String, String> supportHeaders(String operation) {
    var headers = new TreeMap<String, String>();
    headers.put("content-type", "application/x-amz-json-1.1");
    headers.put("x-amz-target", "AWSSupport_20130415." + operation);
    return headers;
  }

  private PreparedRequest signed(String service, SortedMap<String, String> headers, String body) {
    var time = TIME.format(Instant.now());
    headers.put("host", target.authority());
    headers.put("x-amz-date", time);
    var names = String.join(";", headers.keySet());
    var canonicalHeaders = lines(headers, ":", "\n");
    var canonical =
        "POST\n/\n\n" + canonicalHeaders + "\n" + names + "\n" + sha256(body.getBytes(UTF_8));
    var scope = time.substring(0, 8) + "/us-east-1/" + service + "/aws4_request";
    var toSign = String.join("\n", ALGORITHM, time, scope, sha256(canonical.getBytes(UTF_8)));
    byte[] key = ("AWS4" + credentials.secretAccessKey()).getBytes(UTF_8);
    for (var part : scope.split("/", -1)) {
      key = hmac(key, part);
    }
    var authorization =
        "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
            .formatted(
                ALGORITHM,
                credentials.accessKeyId(),
                scope,
                names,
                HEX.formatHex(hmac(key, toSign)));
    headers.put("authorization", authorization);
    headers.put("content-length", Integer.toString(body.getBytes(UTF_8).length));
    headers.put("user-agent", "caseport-load-test");
    var request = "POST / HTTP/1.1\r\n" + lines(headers, ": ", "\r\n") + "\r\n" + body;
    return PreparedRequest.of(request.getBytes(UTF_8));
  }

  private static String lines(SortedMap<String, String> headers, String colon, String end) {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + colon + header.getValue() + end)
        .collect(Collectors.joining());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("every Java platform has SHA-256", failure);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(US_ASCII));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("every Java platform has HmacSHA256", failure);
    }
  }
}
