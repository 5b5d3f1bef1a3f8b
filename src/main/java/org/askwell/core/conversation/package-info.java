/**
 * One talk with a customer as an append-only list of dated {@linkplain org.askwell.core.conversation.Event events}; a
 * {@link org.askwell.core.conversation.Conversation} is their fold. Nothing is ever changed or removed: a correction, a
 * step back and a change of mind are events too, so replay, debrief and the live desk read the same list.
 */
@NullMarked
package org.askwell.core.conversation;

import org.jspecify.annotations.NullMarked;
