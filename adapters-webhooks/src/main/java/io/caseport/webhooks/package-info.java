/** The port for sending to webhooks, over HTTP. */
@NullMarked
package io.caseport.webhooks;

import org.jspecify.annotations.NullMarked;
