/** What the screens say: a bundle per screen and language, switched live, and the formats of dates and durations. */
@NullMarked
package org.askwell.ui.phrases;

import org.jspecify.annotations.NullMarked;
