package io.caseport.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses within the Support Center. */
public final class Link {
  /** The console, and where one arrives without wanting to go anywhere in particular. */
  public static final String CONSOLE = "/console/";

  private static final Pattern WITHIN_CONSOLE =
      Pattern.compile("/console/[A-Za-z0-9._~!$&'()*+,;=:@%/?-]{0,2000}");

  private Link() {}

  public static String escaped(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /** A place in the console; nothing else, so that no link can lead on to another site. */
  public static Optional<String> destination(Optional<String> asked) {
    return asked.filter(path -> WITHIN_CONSOLE.matcher(path).matches() && !path.contains("//"));
  }
}
