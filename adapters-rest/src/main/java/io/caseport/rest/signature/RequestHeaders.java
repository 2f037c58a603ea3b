package io.caseport.rest.signature;

import io.caseport.http.WireRequest.Header;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The header lines by lower-case name, in wire order. */
final class RequestHeaders {
  private final String[] names;
  private final String[] values;

  RequestHeaders(List<Header> lines) {
    names = new String[lines.size()];
    values = new String[lines.size()];
    for (int i = 0; i < names.length; i++) {
      Header line = lines.get(i);
      requireLegal(line);
      names[i] = line.name().toLowerCase(Locale.ROOT);
      values[i] = line.value();
    }
  }

  /** The trimmed value of a header that may be given once only. */
  Optional<String> single(String name) {
    Optional<String> found = Optional.empty();
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        if (found.isPresent()) {
          throw SignatureRefusal.incomplete(
              "Header '" + Excerpt.of(name) + "' must be given only once.");
        }
        found = Optional.of(values[i].strip());
      }
    }
    return found;
  }

  /** What a signature protects must be in it, or a captured request could be sent with another. */
  void requireSigned(SignedHeaderNames signed) {
    if (!signed.contains("host")) {
      throw SignatureRefusal.invalid(
          "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
    }
    single("host");
    for (String name : names) {
      if (name.startsWith("x-amz-")) {
        if (!signed.contains(name)) {
          throw SignatureRefusal.invalid(
              "'" + Excerpt.of(name) + "' must be a 'SignedHeader' in the AWS Authorization.");
        }
        single(name);
      }
    }
  }

  /** Appends {@code name:value,value} with every run of spaces as one. */
  void append(StringBuilder out, String name) {
    out.append(name);
    char separator = ':';
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        out.append(separator);
        appendCollapsed(out, values[i]);
        separator = ',';
      }
    }
    if (separator == ':') {
      throw SignatureRefusal.invalid(
          "'" + Excerpt.of(name) + "' is a 'SignedHeader', but the request has no such header.");
    }
    out.append('\n');
  }

  private static void appendCollapsed(StringBuilder out, String value) {
    int start = out.length();
    boolean gap = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ' ' || c == '\t') {
        gap = true;
      } else {
        if (gap && out.length() > start) {
          out.append(' ');
        }
        out.append(c);
        gap = false;
      }
    }
  }

  private static void requireLegal(Header line) {
    boolean legal = !line.name().isEmpty();
    for (int i = 0; legal && i < line.name().length(); i++) {
      char c = line.name().charAt(i);
      legal = c > 0x20 && c < 0x7f && c != ':';
    }
    for (int i = 0; legal && i < line.value().length(); i++) {
      char c = line.value().charAt(i);
      legal = (c >= 0x20 && c <= 0xff && c != 0x7f) || c == '\t';
    }
    if (!legal) {
      throw SignatureRefusal.malformed(
          "Header '" + Excerpt.of(line.name()) + "' holds a character that HTTP does not allow.");
    }
  }
}
