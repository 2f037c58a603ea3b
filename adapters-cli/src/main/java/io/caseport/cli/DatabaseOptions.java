package io.caseport.cli;

import java.util.Optional;

/**
 * The database that takes the place of the one in the data folder.
 *
 * @param user whom to sign in as, unless the URL says
 * @param password of the user, unless the URL says
 * @param acceptsLostWrites whether a server will do that may forget what it has acknowledged
 */
public record DatabaseOptions(
    DatabaseUrl url, Optional<String> user, Optional<String> password, boolean acceptsLostWrites) {

  @Override
  public String toString() {
    return url.toString();
  }
}
