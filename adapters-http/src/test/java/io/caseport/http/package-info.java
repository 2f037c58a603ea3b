/** The server's behaviour on the wire, seen from sockets. */
package io.caseport.http;
