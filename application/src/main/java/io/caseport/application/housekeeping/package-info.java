/** Removal of what has had its time. */
@NullMarked
package io.caseport.application.housekeeping;

import org.jspecify.annotations.NullMarked;
