/** Signing in to the console with a password. */
@NullMarked
package io.caseport.domain.signin;

import org.jspecify.annotations.NullMarked;
