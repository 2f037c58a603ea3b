package io.caseport.rest.signature;

import java.util.ArrayDeque;

/**
 * The path that a signature covers: dot segments resolved, repeated slashes joined, then encoded
 * once more on top of the client's own encoding.
 *
 * @param encoded the form in the canonical request
 */
record CanonicalPath(String encoded) {
  private static final CanonicalPath ROOT = new CanonicalPath("/");

  static CanonicalPath of(String raw) {
    return raw.equals("/") ? ROOT : asSent(normalise(raw));
  }

  /** Without normalisation: what services sign whose object names may hold dots and slashes. */
  static CanonicalPath asSent(String raw) {
    var out = new StringBuilder(raw.length() + 16);
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '/') {
        out.append(c);
      } else {
        PercentEncoding.append(out, c);
      }
    }
    return new CanonicalPath(out.toString());
  }

  private static String normalise(String raw) {
    var segments = new ArrayDeque<String>();
    for (int start = 1; start <= raw.length(); ) {
      int slash = raw.indexOf('/', start);
      int end = slash < 0 ? raw.length() : slash;
      String segment = raw.substring(start, end);
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
      start = end + 1;
    }
    if (segments.isEmpty()) {
      return "/";
    }
    String joined = "/" + String.join("/", segments);
    return raw.endsWith("/") ? joined + "/" : joined;
  }
}
