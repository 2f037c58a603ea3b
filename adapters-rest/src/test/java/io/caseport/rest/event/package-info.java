/** Events as they happen. */
package io.caseport.rest.event;
