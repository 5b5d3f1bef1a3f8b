/** The one door for what went wrong: what happened, what is safe, and what to do now. */
@NullMarked
package org.askwell.ui.problem;

import org.jspecify.annotations.NullMarked;
