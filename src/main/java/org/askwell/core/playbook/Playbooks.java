package org.askwell.core.playbook;

import java.util.List;
import java.util.Optional;

/** The playbooks at hand. Implementations are safe for use by many threads. */
public interface Playbooks {
    /** All playbooks, the one for new conversations first. Never empty. */
    List<Playbook> all();

    /** The playbook with that id, if it is at hand. */
    default Optional<Playbook> find(String id) {
        return all().stream().filter(p -> p.about().id().equals(id)).findFirst();
    }

    /** The playbook for new conversations. */
    default Playbook usual() {
        return all().getFirst();
    }
}
