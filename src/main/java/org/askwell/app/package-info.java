/** Where everything is put together: the window, and what can be done without one. */
@NullMarked
package org.askwell.app;

import org.jspecify.annotations.NullMarked;
