/**
 * Verifies AWS Signature Version 4 as a server does: from the bytes received, never from what the
 * client declares. The secret key stays with whoever owns it; this package only asks for it to be
 * applied.
 */
@NullMarked
package io.caseport.rest.signature;

import org.jspecify.annotations.NullMarked;
