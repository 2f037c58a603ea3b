/** Page tokens that clients can neither read nor forge. */
@NullMarked
package io.caseport.application.paging;

import org.jspecify.annotations.NullMarked;
