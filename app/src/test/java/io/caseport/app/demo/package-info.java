/** The samples, started more than once. */
@NullMarked
package io.caseport.app.demo;

import org.jspecify.annotations.NullMarked;
