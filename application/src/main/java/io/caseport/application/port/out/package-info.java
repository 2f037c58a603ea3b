/** Driven ports: what the use cases need of the world, for adapters to provide. */
@NullMarked
package io.caseport.application.port.out;

import org.jspecify.annotations.NullMarked;
