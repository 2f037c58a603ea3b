package io.caseport.rest.signature;

import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/** The hash of the body that was received; what the client declares can only contradict it. */
final class PayloadHash {
  private static final String HEADER = "x-amz-content-sha256";
  private static final String PARAMETER = "X-Amz-Content-Sha256";

  private PayloadHash() {}

  static String of(
      byte[] body, RequestHeaders headers, CanonicalQuery query, MessageDigest digest) {
    headers
        .single("content-encoding")
        .filter(encoding -> encoding.toLowerCase(Locale.ROOT).contains("aws-chunked"))
        .ifPresent(
            encoding -> {
              throw SignatureRefusal.invalid(
                  "Content-Encoding 'aws-chunked' is not accepted: sign the whole body.");
            });
    String computed = Sha256.hex(digest.digest(body));
    require(headers.single(HEADER), computed);
    if (query.has(PARAMETER)) {
      require(Optional.of(query.value(PARAMETER).orElse("")), computed);
    }
    return computed;
  }

  private static void require(Optional<String> declared, String computed) {
    declared
        .filter(value -> !value.equals(computed))
        .ifPresent(
            value -> {
              throw SignatureRefusal.invalid(
                  value.startsWith("STREAMING-") || value.equals("UNSIGNED-PAYLOAD")
                      ? "The body must be signed: '"
                          + Excerpt.of(value)
                          + "' is not accepted as 'x-amz-content-sha256'."
                      : "The provided 'x-amz-content-sha256' header does not match what was"
                          + " computed.");
            });
  }
}
