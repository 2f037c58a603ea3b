/** Addresses of others to which events are sent. */
@NullMarked
package io.caseport.domain.webhook;

import org.jspecify.annotations.NullMarked;
