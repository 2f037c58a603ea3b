/** Mails about cases and contact requests, and the addresses that answers to them go to. */
@NullMarked
package io.caseport.domain.mail;

import org.jspecify.annotations.NullMarked;
