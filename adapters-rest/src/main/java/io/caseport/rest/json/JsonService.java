package io.caseport.rest.json;

/**
 * A service that speaks AWS JSON 1.1.
 *
 * @param name what signatures are scoped to
 * @param targetPrefix what stands before the name of an operation in {@code X-Amz-Target}
 * @param title what people call it
 * @param takesUnclaimed whether a request in JSON that belongs to no service gets its error from
 *     here; such a service must be asked last
 */
public record JsonService(String name, String targetPrefix, String title, boolean takesUnclaimed) {}
