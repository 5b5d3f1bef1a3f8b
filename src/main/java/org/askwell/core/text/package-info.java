/** Letters and words as such, whoever says them. */
@NullMarked
package org.askwell.core.text;

import org.jspecify.annotations.NullMarked;
