/** Signing in and out, without scripts. */
@NullMarked
package io.caseport.web.signin;

import org.jspecify.annotations.NullMarked;
