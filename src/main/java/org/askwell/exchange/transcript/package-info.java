/**
 * Conversations that were held elsewhere, as files: read to let the coach listen to them, and what the coach made of
 * them written for measuring.
 */
@NullMarked
package org.askwell.exchange.transcript;

import org.jspecify.annotations.NullMarked;
