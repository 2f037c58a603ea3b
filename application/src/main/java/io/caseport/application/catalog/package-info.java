/** What a case can be about, in the reader's language. */
@NullMarked
package io.caseport.application.catalog;

import org.jspecify.annotations.NullMarked;
