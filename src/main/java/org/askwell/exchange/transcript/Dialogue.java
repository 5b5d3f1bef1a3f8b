package org.askwell.exchange.transcript;

import java.util.List;

import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;

/**
 * A conversation that was held elsewhere.
 *
 * @param id    names it in its file
 * @param lines in the order of speaking; possibly blank ones, so that places in the file stay what they are
 */
public record Dialogue(String id, Language language, List<Line> lines) {
    public Dialogue {
        lines = List.copyOf(lines);
    }

    /** What one speaker said at one time. */
    public record Line(Speaker speaker, String text) {}
}
