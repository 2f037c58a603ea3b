/** Mails that come in, and the mails and contact requests of an installation together. */
@NullMarked
package io.caseport.application.correspondence;

import org.jspecify.annotations.NullMarked;
