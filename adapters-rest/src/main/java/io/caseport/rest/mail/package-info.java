/** Where a mail server hands over what was answered. */
@NullMarked
package io.caseport.rest.mail;

import org.jspecify.annotations.NullMarked;
