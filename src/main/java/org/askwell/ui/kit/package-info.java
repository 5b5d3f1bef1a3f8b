/** What several screens are built of: actions and their keys, small controls, and what lies over a screen. */
@NullMarked
package org.askwell.ui.kit;

import org.jspecify.annotations.NullMarked;
