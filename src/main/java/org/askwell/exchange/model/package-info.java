/** The weights of the trained readers, in files. */
@NullMarked
package org.askwell.exchange.model;

import org.jspecify.annotations.NullMarked;
