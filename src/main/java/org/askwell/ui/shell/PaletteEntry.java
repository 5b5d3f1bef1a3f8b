package org.askwell.ui.shell;

import java.util.Optional;

/**
 * Something in the palette.
 *
 * @param keys what does the same without the palette, as people write it
 */
record PaletteEntry(String title, String detail, Optional<String> keys, Runnable run) {}
