package io.caseport.rest.event;

import java.time.Duration;

/**
 * @param poll how often it is looked for news while somebody listens
 * @param heartbeat after so long without news, a listener gets a sign of life
 * @param permission after so long it is asked again whether a listener may listen
 */
public record StreamTimes(Duration poll, Duration heartbeat, Duration permission) {
  public static StreamTimes defaults() {
    return new StreamTimes(Duration.ofMillis(200), Duration.ofSeconds(15), Duration.ofMinutes(1));
  }
}
