/** Values of files that people write, each with its place. */
@NullMarked
package io.caseport.cli.placed;

import org.jspecify.annotations.NullMarked;
