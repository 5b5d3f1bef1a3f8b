/** Work that must not hold up the screen: the only home of threads in the user interface. */
@NullMarked
package org.askwell.ui.work;

import org.jspecify.annotations.NullMarked;
