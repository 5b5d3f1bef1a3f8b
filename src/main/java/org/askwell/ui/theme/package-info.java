/** How Askwell looks: colours as tokens, light and dark, one type family and its scale. */
@NullMarked
package org.askwell.ui.theme;

import org.jspecify.annotations.NullMarked;
