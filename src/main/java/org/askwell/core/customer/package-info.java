/** The people and companies that are sold to. */
@NullMarked
package org.askwell.core.customer;

import org.jspecify.annotations.NullMarked;
