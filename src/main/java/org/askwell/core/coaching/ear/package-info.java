/**
 * The trained reader: what it looks at in a turn, the weights it has learnt, and the belief that they add up to over a
 * conversation. Knows no playbook: what phrases were heard is handed in.
 */
@NullMarked
package org.askwell.core.coaching.ear;

import org.jspecify.annotations.NullMarked;
