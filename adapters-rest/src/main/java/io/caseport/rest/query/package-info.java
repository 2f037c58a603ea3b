/**
 * The Query protocol of IAM and STS: form parameters in, XML out. What a service offers is a list
 * of operations that the feature packages declare.
 */
@NullMarked
package io.caseport.rest.query;

import org.jspecify.annotations.NullMarked;
