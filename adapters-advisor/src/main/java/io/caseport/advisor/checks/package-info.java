/** The checks that are computed, one in a file each; {@link ComputedChecks} lists them. */
@NullMarked
package io.caseport.advisor.checks;

import org.jspecify.annotations.NullMarked;
