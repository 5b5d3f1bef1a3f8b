/** What somebody chose once and finds again: one small record per feature, all in one file. */
@NullMarked
package org.askwell.settings;

import org.jspecify.annotations.NullMarked;
