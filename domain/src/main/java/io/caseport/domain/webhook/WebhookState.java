package io.caseport.domain.webhook;

import java.util.Locale;

/** Whether a webhook is sent anything. What happens meanwhile waits until it is enabled again. */
public enum WebhookState {
  ENABLED,
  DISABLED,
  /** Its receiver has said that it is gone for good. */
  GONE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
