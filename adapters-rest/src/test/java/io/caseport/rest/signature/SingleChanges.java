package io.caseport.rest.signature;

import io.caseport.http.WireRequest;
import io.caseport.http.WireRequest.Header;
import io.caseport.rest.signature.Attempt.AccessKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every way of changing one element of a signed request, none of which may leave it acceptable. */
final class SingleChanges {
  private final Attempt good;
  private final WireRequest request;
  private final Map<String, Attempt> changes = new LinkedHashMap<>();

  private SingleChanges(Attempt good) {
    this.good = good;
    this.request = good.request();
  }

  static Map<String, Attempt> of(Attempt good) {
    var all = new SingleChanges(good);
    all.surroundings();
    all.requestLine();
    all.headers();
    all.body();
    all.claim();
    return all.changes;
  }

  private void surroundings() {
    AccessKey key = good.key();
    changes.put("clock +2 h", good.at(good.now().plus(Duration.ofHours(2))));
    changes.put("clock -16 min", good.at(good.now().minus(Duration.ofMinutes(16))));
    changes.put("expected service", good.forService(good.service() + "x"));
    changes.put("secret", good.with(new AccessKey(key.id(), key.secret() + "x", key.token())));
    changes.put("key id", good.with(new AccessKey(key.id() + "X", key.secret(), key.token())));
    Optional<String> otherToken = Optional.of(key.token().orElse("") + "x");
    changes.put("token of the key", good.with(new AccessKey(key.id(), key.secret(), otherToken)));
  }

  private void requestLine() {
    String target = request.target();
    int mark = target.indexOf('?') < 0 ? target.length() : target.indexOf('?');
    String path = target.substring(0, mark);
    String query = target.substring(mark);
    changes.put("method", method(request.method().equals("PATCH") ? "HEAD" : "PATCH"));
    changes.put("path appended", target(path + "x" + query));
    changes.put("path prefixed", target("/x" + path + query));
    changes.put("query appended", target(target + (query.isEmpty() ? "?" : "&") + "zz=1"));
    changes.put("nameless query", target(target + (query.isEmpty() ? "?" : "&") + "=1"));
    if (query.length() > 1) {
      changes.put("query dropped", target(path));
      changes.put("query value", target(target + "1"));
    }
  }

  private void headers() {
    for (int i = 0; i < request.headers().size(); i++) {
      Header header = request.headers().get(i);
      if (header.name().equalsIgnoreCase("Authorization") || !isSigned(header.name())) {
        continue;
      }
      String name = "header " + i + " " + header.name();
      changes.put(name + " changed", header(i, List.of(valued(header, header.value() + "x"))));
      if (!header.value().isBlank()) {
        changes.put(name + " emptied", header(i, List.of(valued(header, ""))));
      }
      changes.put(name + " dropped", header(i, List.of()));
      changes.put(name + " repeated", header(i, List.of(header, header)));
    }
    List<Header> more = new ArrayList<>(request.headers());
    more.add(new Header("X-Amz-Added", "1"));
    changes.put(
        "unsigned x-amz-* header",
        good.with(new WireRequest(request.method(), request.target(), more, request.body())));
  }

  private void body() {
    byte[] body = request.body();
    changes.put("body appended", body(Arrays.copyOf(body, body.length + 1)));
    if (body.length > 0) {
      byte[] flipped = body.clone();
      flipped[body.length / 2] ^= 1;
      changes.put("body bit", body(flipped));
      changes.put("body emptied", body(new byte[0]));
    }
  }

  private void claim() {
    changes.put(
        "date a minute off",
        isPresigned() ? target(minuteChanged(request.target())) : dateHeader());
    changes.put("scope region", claim(text -> text.replaceFirst("us-east-", "us-west-")));
    changes.put("scope day", claim(text -> text.replaceFirst("(20[0-9]{5})[0-9](/|%2F)", "$19$2")));
    changes.put("scope service", claim(text -> text.replaceFirst("(/|%2F)aws4", "x$1aws4")));
    changes.put("scope terminator", claim(text -> text.replaceFirst("aws4_request", "aws4")));
    changes.put(
        "algorithm", claim(text -> text.replaceFirst("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA1")));
    for (int digit = 0; digit < 64; digit += 9) {
      changes.put("signature bit of digit " + digit, claim(signatureBit(digit)));
    }
    changes.put("signature cut", claim(text -> text.replaceFirst("(Signature=.{63}).", "$1")));
    changes.put("signature longer", claim(text -> text.replaceFirst("(Signature=.{64})", "$10")));
    for (String name : signedNames()) {
      changes.put("signed header list without " + name, claim(text -> withoutSigned(text, name)));
    }
  }

  /**
   * Applies a change to whatever carries the claim; one that changes nothing would prove nothing.
   */
  private Attempt claim(UnaryOperator<String> change) {
    if (isPresigned()) {
      return target(changed(request.target(), change));
    }
    for (int i = 0; ; i++) {
      Header header = request.headers().get(i);
      if (header.name().equalsIgnoreCase("Authorization")) {
        return header(i, List.of(valued(header, changed(header.value(), change))));
      }
    }
  }

  private Attempt dateHeader() {
    for (int i = 0; ; i++) {
      Header header = request.headers().get(i);
      if (header.name().equalsIgnoreCase("X-Amz-Date")) {
        return header(i, List.of(valued(header, minuteChanged(header.value()))));
      }
    }
  }

  /** Stays a valid date, well inside the time that clocks may differ. */
  private static String minuteChanged(String text) {
    Matcher date = Pattern.compile("(20[0-9]{6}T[0-9]{3})([0-9])").matcher(text);
    return date.replaceFirst(found -> found.group(1) + (Integer.parseInt(found.group(2)) ^ 1));
  }

  private static String changed(String text, UnaryOperator<String> change) {
    String other = change.apply(text);
    if (other.equals(text)) {
      throw new IllegalStateException("No change to " + text);
    }
    return other;
  }

  private static UnaryOperator<String> signatureBit(int digit) {
    return text -> {
      int at = text.indexOf("Signature=") + "Signature=".length() + digit;
      int flipped = Character.digit(text.charAt(at), 16) ^ 1;
      return text.substring(0, at) + Character.forDigit(flipped, 16) + text.substring(at + 1);
    };
  }

  private boolean isPresigned() {
    return request.target().contains("X-Amz-Signature=");
  }

  private boolean isSigned(String name) {
    return signedNames().stream().anyMatch(name::equalsIgnoreCase);
  }

  private List<String> signedNames() {
    return List.of(signedList(carrier()).split(";|%3B"));
  }

  private String carrier() {
    return isPresigned()
        ? request.target()
        : request.headers().stream()
            .filter(header -> header.name().equalsIgnoreCase("Authorization"))
            .findFirst()
            .orElseThrow()
            .value();
  }

  private static String signedList(String carrier) {
    String rest = carrier.substring(carrier.indexOf("SignedHeaders=") + "SignedHeaders=".length());
    return rest.split("[,&]", 2)[0];
  }

  private static String withoutSigned(String carrier, String name) {
    List<String> left = new ArrayList<>(List.of(signedList(carrier).split(";|%3B")));
    left.remove(name);
    String separator = carrier.contains("%3B") ? "%3B" : ";";
    return carrier.replace(
        "SignedHeaders=" + signedList(carrier), "SignedHeaders=" + String.join(separator, left));
  }

  private Attempt method(String method) {
    return good.with(new WireRequest(method, request.target(), request.headers(), request.body()));
  }

  private Attempt target(String target) {
    return good.with(new WireRequest(request.method(), target, request.headers(), request.body()));
  }

  private Attempt body(byte[] body) {
    return good.with(new WireRequest(request.method(), request.target(), request.headers(), body));
  }

  private Attempt header(int index, List<Header> replacements) {
    List<Header> headers = new ArrayList<>(request.headers());
    headers.remove(index);
    headers.addAll(index, replacements);
    return good.with(new WireRequest(request.method(), request.target(), headers, request.body()));
  }

  private static Header valued(Header header, String value) {
    return new Header(header.name(), value);
  }
}
