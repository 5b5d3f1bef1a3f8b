package org.askwell.exchange.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;
import org.askwell.exchange.transcript.Labels.Labelled;
import org.askwell.exchange.transcript.MalformedLine.Fault;
import org.askwell.exchange.transcript.NumberedLines.Numbered;

/**
 * One conversation as people write it down: a speaker's label before each turn, lines without one going on with the turn
 * before, and possibly a line that names the language before all turns.
 */
final class Transcript {
    private final Consumer<MalformedLine> malformed;
    private final List<Dialogue.Line> turns = new ArrayList<>();
    private Language language;
    /** Whoever speaks in lines without a label; empty at the beginning, and behind a label that nobody knows. */
    private Optional<Speaker> speaking = Optional.empty();

    Transcript(Language fallback, Consumer<MalformedLine> malformed) {
        this.language = fallback;
        this.malformed = malformed;
    }

    List<Dialogue> read(String id, Numbered first, NumberedLines rest) throws IOException {
        for (var line = Optional.of(first); line.isPresent(); line = rest.nextFilled()) {
            take(line.get());
        }
        return turns.isEmpty() ? List.of() : List.of(new Dialogue(id, language, turns));
    }

    private void take(Numbered line) {
        var labelled = Labels.in(line.text());
        var speaker = labelled.flatMap(Labelled::speaker);
        if (speaker.isPresent()) {
            speaking = speaker;
            turns.add(new Dialogue.Line(speaker.get(), labelled.get().rest()));
        } else if (turns.isEmpty() && labelled.filter(Labelled::language).isPresent()) {
            takeLanguage(line, labelled.get().rest());
        } else if (labelled.filter(Labelled::name).isPresent()) {
            // better left out than put in the wrong mouth
            speaking = Optional.empty();
            malformed.accept(new MalformedLine(line.number(), Fault.UNKNOWN_SPEAKER, labelled.get().label()));
        } else if (speaking.isPresent()) {
            var turn = turns.removeLast();
            turns.add(new Dialogue.Line(turn.speaker(), (turn.text() + " " + line.text().strip()).strip()));
        } else {
            malformed.accept(new MalformedLine(line.number(), Fault.NO_SPEAKER, ""));
        }
    }

    private void takeLanguage(Numbered line, String tag) {
        // "pt-BR" is "pt" here
        var known = Language.of(tag.split("[-_]", 2)[0]);
        known.ifPresentOrElse(l -> language = l, () -> malformed.accept(new MalformedLine(line.number(), Fault.UNKNOWN_LANGUAGE, tag)));
    }
}
