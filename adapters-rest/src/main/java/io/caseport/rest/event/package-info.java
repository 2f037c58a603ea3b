/** Events as they happen: server-sent events. */
@NullMarked
package io.caseport.rest.event;

import org.jspecify.annotations.NullMarked;
