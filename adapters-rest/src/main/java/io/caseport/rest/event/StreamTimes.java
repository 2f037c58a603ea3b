package io.caseport.rest.event;

import java.time.Duration;

/**
 * @param poll how often it is looked for news while somebody listens
 * @param heartbeat after so long without news, a listener gets a sign of life
 * @param permission after so long without news it is asked again whether a listener may listen
 * @param recently how long before something is told that may have been asked
 */
public record StreamTimes(
    Duration poll, Duration heartbeat, Duration permission, Duration recently) {
  public static StreamTimes defaults() {
    return new StreamTimes(
        Duration.ofMillis(200),
        Duration.ofSeconds(15),
        Duration.ofSeconds(10),
        Duration.ofSeconds(1));
  }
}
