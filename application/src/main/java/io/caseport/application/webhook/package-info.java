/** Sends events to the receivers that accounts name. */
@NullMarked
package io.caseport.application.webhook;

import org.jspecify.annotations.NullMarked;
