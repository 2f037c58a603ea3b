/** Support plans and what each entitles an account to. */
@NullMarked
package io.caseport.domain.plan;

import org.jspecify.annotations.NullMarked;
