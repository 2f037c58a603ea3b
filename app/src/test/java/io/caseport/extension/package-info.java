/** A check of somebody else's, that knows nothing of Caseport but its ports. */
@NullMarked
package io.caseport.extension;

import org.jspecify.annotations.NullMarked;
