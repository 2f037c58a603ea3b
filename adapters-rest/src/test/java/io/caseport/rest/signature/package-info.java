/** Checks the verifier against the AWS SDK's own signer, official vectors and hostile requests. */
@NullMarked
package io.caseport.rest.signature;

import org.jspecify.annotations.NullMarked;
