/** CloudTrail's way to look events up. */
@NullMarked
package io.caseport.rest.audit;

import org.jspecify.annotations.NullMarked;
