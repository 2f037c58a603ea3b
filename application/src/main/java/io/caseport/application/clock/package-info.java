/** Time that tests can move. */
@NullMarked
package io.caseport.application.clock;

import org.jspecify.annotations.NullMarked;
