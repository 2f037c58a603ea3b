/** Measures how fast the hot paths are, and the whole program under load. */
@NullMarked
package io.caseport.benchmark;

import org.jspecify.annotations.NullMarked;
