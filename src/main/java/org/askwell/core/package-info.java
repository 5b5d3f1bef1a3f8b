/**
 * What Askwell knows about selling, in pure Java: no toolkit, no database, no files, no wall clock. Time and chance are
 * handed in, so that the same input always gives the same output.
 */
@NullMarked
package org.askwell.core;

import org.jspecify.annotations.NullMarked;
