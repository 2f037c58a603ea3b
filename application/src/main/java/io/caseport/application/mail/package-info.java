/** Mails about cases: what they say, to whom they go, and how they are sent. */
@NullMarked
package io.caseport.application.mail;

import org.jspecify.annotations.NullMarked;
