/**
 * Playbooks as files: one JSON file each, format 1, checked at the door by {@link org.askwell.exchange.playbook.PlaybookDoor}
 * before anything of it is taken in, and the playbooks that come with Askwell.
 */
@NullMarked
package org.askwell.exchange.playbook;

import org.jspecify.annotations.NullMarked;
