/** The Support API from request bytes to answer bytes, in front of ports that tests play. */
package io.caseport.rest.support;
