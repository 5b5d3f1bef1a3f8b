/** What somebody chooses once: languages, light or dark, the size of type. */
@NullMarked
package org.askwell.ui.preferences;

import org.jspecify.annotations.NullMarked;
