/** The HTTP server: routes, bounds of size and time, and what every answer carries. */
@NullMarked
package io.caseport.rest.http;

import org.jspecify.annotations.NullMarked;
