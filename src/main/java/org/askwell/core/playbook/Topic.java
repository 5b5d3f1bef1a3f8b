package org.askwell.core.playbook;

import java.util.Optional;

/**
 * A thing worth knowing about this customer.
 *
 * @param id        unique within the playbook
 * @param canonical the canonical topic it belongs to; empty for a topic of the playbook's own
 * @param name      short enough for a row of "What we know"
 * @param phrases   words by which a customer states something on this topic
 * @param asked     words by which a seller asks about it; there are no do-not-trigger phrases among them
 */
public record Topic(String id, Optional<CanonicalTopic> canonical, Text name, Phrases phrases, Phrases asked) {}
