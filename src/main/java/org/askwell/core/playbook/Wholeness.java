package org.askwell.core.playbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks that the entries of a playbook hold together. */
final class Wholeness {
    private Wholeness() {}

    /** The ids of these entries, none twice. */
    static <T> Set<String> ids(String list, List<T> entries, Function<T, String> id) {
        var ids = new HashSet<String>();
        for (var entry : entries) {
            if (!ids.add(id.apply(entry))) {
                throw new BrokenPlaybook(id.apply(entry), "an id of its own in " + list, "an id that is taken");
            }
        }
        return ids;
    }

    /** Refuses a reference to an entry that isn't there. */
    static void mustHold(Set<String> ids, String id, String what, String entry) {
        if (!ids.contains(id)) {
            throw new BrokenPlaybook(entry, "a " + what + " of this playbook", "\"" + id + "\"");
        }
    }
}
