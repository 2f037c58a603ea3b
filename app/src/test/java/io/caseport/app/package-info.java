/** The whole system, as its users have it. */
@NullMarked
package io.caseport.app;

import org.jspecify.annotations.NullMarked;
