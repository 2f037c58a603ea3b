package io.caseport.rest.signature;

import java.util.Arrays;

/** The headers that a signature says it covers. */
final class SignedHeaderNames {
  private static final int MOST = 60;

  private final String text;
  private final String[] names;

  private SignedHeaderNames(String text, String[] names) {
    this.text = text;
    this.names = names;
  }

  static SignedHeaderNames parse(String text) {
    int count = 1;
    for (int i = text.indexOf(';'); i >= 0; i = text.indexOf(';', i + 1)) {
      count++;
    }
    if (count > MOST) {
      throw SignatureRefusal.incomplete(
          "'SignedHeaders' may name at most " + MOST + " headers, got " + count + ".");
    }
    var names = new String[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int semicolon = text.indexOf(';', start);
      int end = semicolon < 0 ? text.length() : semicolon;
      names[i] = text.substring(start, end);
      if (!isLowerCaseName(names[i]) || (i > 0 && names[i].compareTo(names[i - 1]) <= 0)) {
        throw SignatureRefusal.incomplete(
            "'SignedHeaders' must be distinct lower-case header names, sorted and separated by"
                + " ';', got '"
                + Excerpt.of(text)
                + "'.");
      }
      start = end + 1;
    }
    return new SignedHeaderNames(text, names);
  }

  private static boolean isLowerCaseName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= 0x20 || c >= 0x7f || c == ':' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  boolean contains(String name) {
    return Arrays.binarySearch(names, name) >= 0;
  }

  /** Appends the header block of the canonical request, and the list itself. */
  void append(StringBuilder out, RequestHeaders headers) {
    for (String name : names) {
      headers.append(out, name);
    }
    out.append('\n').append(text).append('\n');
  }
}
