/** IAM's operations on roles. */
@NullMarked
package io.caseport.rest.role;

import org.jspecify.annotations.NullMarked;
