/** What the console needs, and its description. */
package io.caseport.rest.console;
