/** The {@code caseport} command: reads a command line, asks the installation, writes the answer. */
@NullMarked
package io.caseport.cli;

import org.jspecify.annotations.NullMarked;
