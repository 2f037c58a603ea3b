/** Tests of the contract kit itself: the stand-ins keep every promise, and faults are noticed. */
@NullMarked
package io.caseport.application.kit;

import org.jspecify.annotations.NullMarked;
