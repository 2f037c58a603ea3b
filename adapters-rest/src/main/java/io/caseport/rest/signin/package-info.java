/** STS's operations: who a signature belongs to. */
@NullMarked
package io.caseport.rest.signin;

import org.jspecify.annotations.NullMarked;
