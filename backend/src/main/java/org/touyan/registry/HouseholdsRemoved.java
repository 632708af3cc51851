package org.touyan.registry;

import org.touyan.platform.sql.Sql;

/**
 * Fired, once nobody objected to {@link RemovalAsked}, in the transaction that takes the households out and before it does.
 *
 * @param households selects their ids
 */
public record HouseholdsRemoved(Sql households) {}
