/** The audit trail: each call leaves a record, and the records are held together by a chain. */
@NullMarked
package io.caseport.application.audit;

import org.jspecify.annotations.NullMarked;
