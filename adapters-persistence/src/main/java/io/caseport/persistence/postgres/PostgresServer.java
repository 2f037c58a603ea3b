package io.caseport.persistence.postgres;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which database to use, and as whom.
 *
 * @param url {@code jdbc:postgresql://HOST:PORT/NAME}, with what parameters the driver knows
 * @param user the role, unless the URL names one
 * @param password of the role, unless the URL has it
 * @param acceptsLostWrites whether a server will do that may forget a write it has acknowledged
 */
public record PostgresServer(
    String url, Optional<String> user, Optional<String> password, boolean acceptsLostWrites) {
  public static final String SCHEME = "jdbc:postgresql:";

  private static final Pattern PLACE = Pattern.compile("jdbc:postgresql:(?://)?([^?]*).*");
  private static final Pattern CREDENTIALS = Pattern.compile("^[^/]*@");

  /** Host, port and name of the database: what may be shown to anybody. */
  public String place() {
    var matcher = PLACE.matcher(url);
    var place = matcher.matches() ? matcher.group(1) : "";
    return CREDENTIALS.matcher(place).replaceFirst("");
  }

  @Override
  public String toString() {
    return place();
  }
}
