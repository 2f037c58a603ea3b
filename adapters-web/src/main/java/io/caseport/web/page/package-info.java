/** Pages that are made on the server, and what every answer to a browser carries. */
@NullMarked
package io.caseport.web.page;

import org.jspecify.annotations.NullMarked;
