/** The audit trail: what was decided and changed, by whom, and the chain that holds it together. */
@NullMarked
package io.caseport.domain.audit;

import org.jspecify.annotations.NullMarked;
