/**
 * The coach: reads where the customer is, spots cues, takes facts in their own words, ranks the next questions and
 * watches for a pitch too early. Pure and deterministic: the same events give the same
 * {@link org.askwell.core.coaching.Advice}, in codes and quotes, never in sentences of the interface.
 */
@NullMarked
package org.askwell.core.coaching;

import org.jspecify.annotations.NullMarked;
