/** Mail over the network: SMTP out, and messages that come in, read (RFC 5322, MIME). */
@NullMarked
package io.caseport.mail;

import org.jspecify.annotations.NullMarked;
