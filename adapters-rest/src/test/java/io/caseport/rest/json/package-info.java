/** Strict reading, shape and times of AWS JSON 1.1. */
package io.caseport.rest.json;
