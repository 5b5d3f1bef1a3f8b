/** The window: the screen that it shows, what lies over it, and the keys that work everywhere. */
@NullMarked
package org.askwell.ui.shell;

import org.jspecify.annotations.NullMarked;
