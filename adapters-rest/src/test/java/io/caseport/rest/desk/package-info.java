/** The API of the desk, and its description. */
package io.caseport.rest.desk;
