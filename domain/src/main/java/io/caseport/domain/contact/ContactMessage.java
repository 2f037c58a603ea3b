package io.caseport.domain.contact;

import java.time.Instant;

/**
 * One message of the correspondence.
 *
 * @param number counts from 1, the request itself
 */
public record ContactMessage(
    ContactId contact, int number, Author author, String body, Instant createdAt) {

  /** Who has written. */
  public enum Author {
    REQUESTER,
    DESK
  }
}
