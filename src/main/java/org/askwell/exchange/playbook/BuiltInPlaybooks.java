package org.askwell.exchange.playbook;

import java.util.List;

import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Playbooks;

/** The playbooks that come with Askwell. Read once, when made; safe for use by many threads. */
public final class BuiltInPlaybooks implements Playbooks {
    private final List<Playbook> playbooks;

    /** Reads them through that door. */
    public BuiltInPlaybooks(PlaybookDoor door) {
        playbooks = List.of("buying-process.askwell").stream().map(name -> door.read(name, Resources.bytes(name))).toList();
    }

    @Override
    public List<Playbook> all() {
        return playbooks;
    }
}
