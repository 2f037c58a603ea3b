package io.caseport.rest.protocol;

/** An answer as it goes out; request id, date and length are added by the server. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of these.
public record WireAnswer(int status, String contentType, byte[] body) {}
