/** IAM's operations on tags. */
@NullMarked
package io.caseport.rest.tagging;

import org.jspecify.annotations.NullMarked;
