package io.caseport.domain.automation;

import io.caseport.domain.identity.UserName;
import java.time.Duration;

/**
 * What an engineer does by rule.
 *
 * @param name tells it from the other rules of an installation
 * @param engineer whose policies decide whether it may be done
 * @param after how long after what it is for
 */
public record AutomationRule(
    String name, UserName engineer, Trigger trigger, Duration after, Response response) {}
