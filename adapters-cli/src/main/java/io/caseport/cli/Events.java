package io.caseport.cli;

import io.caseport.application.port.in.EventFeed;
import io.caseport.application.port.in.EventPublishing;
import io.caseport.application.port.in.WebhookAdministration;

/** What the command does with events. */
public record Events(EventFeed feed, EventPublishing publishing, WebhookAdministration webhooks) {}
