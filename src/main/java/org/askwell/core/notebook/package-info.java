/** What can be wrong with the notebook, in facts and not in sentences, for whoever opens it or writes to it. */
@NullMarked
package org.askwell.core.notebook;

import org.jspecify.annotations.NullMarked;
