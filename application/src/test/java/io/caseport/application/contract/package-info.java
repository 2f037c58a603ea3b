/**
 * The promises of each port as tests. An adapter's test implements the contract of its port and
 * supplies the adapter; see {@link io.caseport.application.contract.StoreContract} and {@link
 * io.caseport.application.contract.Tenants}.
 */
@NullMarked
package io.caseport.application.contract;

import org.jspecify.annotations.NullMarked;
