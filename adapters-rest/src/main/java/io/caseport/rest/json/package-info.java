/** AWS JSON 1.1: strict reading of bodies, validation of shape, and errors; knows no operation. */
@NullMarked
package io.caseport.rest.json;

import org.jspecify.annotations.NullMarked;
