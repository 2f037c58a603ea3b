/** The program in processes of its own: started, stopped, killed and misused as people do. */
@NullMarked
package io.caseport.app.process;

import org.jspecify.annotations.NullMarked;
