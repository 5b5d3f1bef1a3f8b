/** The start screen: begin a conversation, or go on with one. */
@NullMarked
package org.askwell.ui.start;

import org.jspecify.annotations.NullMarked;
