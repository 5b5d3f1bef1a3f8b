package org.askwell.core.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * What one speaker said at one time.
 *
 * @param question id of the suggested question that the seller asked with it, if it was one
 */
public record Turn(int number, Instant at, Speaker speaker, String text, Optional<String> question) implements Entry {}
