/** Proving who makes a request, and giving a repeated request its first answer. */
@NullMarked
package io.caseport.application.signin;

import org.jspecify.annotations.NullMarked;
