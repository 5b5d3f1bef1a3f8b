/**
 * The notebook: one SQLite file for its owner only. {@link org.askwell.store.Database} opens it and hands out the ports
 * of the core; nothing else of this package is seen from outside, and nothing outside knows SQL.
 *
 * <p>Events are the truth; the tables of lines and facts, and most columns of a conversation, are what lists and search
 * need of their fold, and change in the same transaction as the events.
 */
@NullMarked
package org.askwell.store;

import org.jspecify.annotations.NullMarked;
