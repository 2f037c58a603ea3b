/**
 * The HTTP server that driving adapters are spoken to through: bounds of size, time and memory, and
 * what every answer carries. It knows no protocol; {@link io.caseport.http.Protocol} is one.
 */
@NullMarked
package io.caseport.http;

import org.jspecify.annotations.NullMarked;
