/** IAM's operations that look at an account as a whole. */
@NullMarked
package io.caseport.rest.inventory;

import org.jspecify.annotations.NullMarked;
