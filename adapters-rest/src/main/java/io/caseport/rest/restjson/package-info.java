/** REST-JSON: paths with labels, queries, bodies and errors; knows no operation. */
@NullMarked
package io.caseport.rest.restjson;

import org.jspecify.annotations.NullMarked;
