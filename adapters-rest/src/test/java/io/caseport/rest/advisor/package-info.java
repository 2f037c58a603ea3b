/** Members, errors and paths of Trusted Advisor's own API. */
package io.caseport.rest.advisor;
