/** What a case can be about and in which languages it is handled: all of it data. */
@NullMarked
package io.caseport.domain.catalog;

import org.jspecify.annotations.NullMarked;
