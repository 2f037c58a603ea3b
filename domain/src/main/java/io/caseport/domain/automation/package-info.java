/** What engineers do by rule, for tests and demonstrations. */
@NullMarked
package io.caseport.domain.automation;

import org.jspecify.annotations.NullMarked;
