package org.touyan.registry;

import java.util.List;
import org.touyan.platform.sql.Sql;

/**
 * Asks the modules above what they keep of households that are to leave the book as if they had never been in it (an
 * import taken back). Nothing of theirs may be left without its household.
 *
 * @param households selects their ids
 * @param reasons sentences like “3 户已有记分”, added by the modules; any of them keeps the households
 */
public record RemovalAsked(Sql households, List<String> reasons) {}
