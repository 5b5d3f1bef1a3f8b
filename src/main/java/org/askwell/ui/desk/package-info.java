/**
 * The desk: the live screen, on which a conversation is held. What was said on the left, what to ask in the middle, what
 * is known on the right, the customer's stages above, and the line in which everything is typed below.
 */
@NullMarked
package org.askwell.ui.desk;

import org.jspecify.annotations.NullMarked;
