/**
 * What a trainer writes and the coach works with: a {@link org.askwell.core.playbook.Playbook} of stages, topics,
 * questions, cues, reply cards, customer types, complaint steps and checks. All of it is plain, checked data; reading
 * and writing files is the business of {@code org.askwell.exchange}.
 */
@NullMarked
package org.askwell.core.playbook;

import org.jspecify.annotations.NullMarked;
