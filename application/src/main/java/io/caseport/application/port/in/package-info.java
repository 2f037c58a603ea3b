/** Driving ports: the conversations that users and their programs have with Caseport. */
@NullMarked
package io.caseport.application.port.in;

import org.jspecify.annotations.NullMarked;
