/** Support plans, as accounts see and change their own. */
@NullMarked
package io.caseport.application.plan;

import org.jspecify.annotations.NullMarked;
