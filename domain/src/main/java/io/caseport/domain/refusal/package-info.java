/** Every reason for which the core says no, as data without wire text. */
@NullMarked
package io.caseport.domain.refusal;

import org.jspecify.annotations.NullMarked;
