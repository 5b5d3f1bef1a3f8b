package org.askwell.app;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

import org.askwell.core.coaching.Advice;
import org.askwell.core.coaching.GuardReading;
import org.askwell.core.coaching.GuardReading.Verdict;
import org.askwell.core.coaching.Known;
import org.askwell.core.coaching.Nudging;
import org.askwell.core.coaching.Suggestion;
import org.askwell.core.conversation.Level;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbook;
import org.askwell.exchange.transcript.Dialogue;

/** Writes down what the coach makes of a conversation and why, in plain English text. */
final class ExplainedPage {
    private final Playbook playbook;
    private final StringBuilder page = new StringBuilder();

    ExplainedPage(Playbook playbook, Dialogue dialogue) {
        this.playbook = playbook;
        page.append("=== ").append(dialogue.id()).append(" (").append(dialogue.language().code()).append(", ")
                .append(playbook.about().name().in(Language.EN)).append(") ===\n\n");
    }

    /** Adds a turn, and below a turn of the customer all that the coach shows then; a nudge below whosever turn brought it. */
    void add(Replay.Heard heard) {
        var text = heard.line().text().strip().replace("\n", "\n" + " ".repeat(14));
        page.append("%3d %-9s %s\n".formatted(heard.number(), heard.customer() ? "Customer" : "Seller", text));
        if (heard.customer()) {
            var advice = heard.advice();
            row("moment", moment(heard));
            row("rail", rail(advice));
            row("cues", heard.reading().cues().stream().map(c -> word(c.kind()) + " " + quote(c.words())).collect(joining(", ")));
            row("facts", advice.knowledge().stream().filter(k -> k.level() != Level.UNKNOWN).map(this::fact).collect(joining(", ")));
            row("asked us", advice.openQuestions().stream().map(q -> quote(q.words())).collect(joining(", ")));
            row("guard", (advice.complaint() ? "complaint open: " : "") + guard(advice.guard()));
            int place = 1;
            for (var suggestion : advice.suggestions().stream().limit(ReplayCommand.SUGGESTIONS).toList()) {
                row(place == 1 ? "ask next" : "", place++ + "  " + suggestion.text());
                row("", "   " + suggestion(suggestion));
            }
        }
        heard.advice().nudge(Nudging.NORMAL).ifPresent(n -> row("nudge", word(n.kind()) + n.words().map(w -> " " + quote(w)).orElse("")));
        page.append('\n');
    }

    @Override
    public String toString() {
        return page.toString();
    }

    private void row(String name, String content) {
        page.append("    %-9s %s\n".formatted(name, content.isEmpty() ? "–" : content));
    }

    private static String moment(Replay.Heard heard) {
        return heard.reading().moment()
                .map(m -> word(m) + heard.reading().words().map(w -> ", because of " + quote(w)).orElse(", because it answers the seller's question"))
                .orElse(word(heard.stage()) + ", carried on: nothing in this turn shows another");
    }

    private String rail(Advice advice) {
        var rail = advice.rail();
        var stands = stage(rail.stage()) + rail.probably().map(p -> ", probably " + stage(p)).orElse("");
        return stands + rail.because()
                .map(b -> " (" + b.words().map(w -> quote(w) + " → ").orElse("") + word(b.moment()) + ", "
                        + b.signals() + (b.signals() == 1 ? " signal)" : " signals)"))
                .orElse("");
    }

    private String fact(Known known) {
        return topic(known.topic()) + " " + word(known.level()) + known.words().stream().findFirst().map(w -> " " + quote(w)).orElse("");
    }

    private static String guard(GuardReading guard) {
        var verdict = switch (guard.verdict()) {
            case TOO_EARLY -> "too early";
            case NOT_YET -> "not yet";
            case READY -> "ready";
            case ANSWER_THEN_ASK -> "answer in one sentence, then ask";
            case PUT_AWAY -> "put away";
        };
        if (guard.verdict() == Verdict.PUT_AWAY) {
            return verdict;
        }
        int helps = guard.helps().orElse(Integer.MAX_VALUE);
        var signs = guard.signs().stream().map(ExplainedPage::word).collect(joining(", "));
        return verdict + "; there: " + (signs.isEmpty() ? "nothing" : signs)
                + guard.missing().map(m -> "; missing: " + word(m)).orElse("")
                + (helps <= ReplayCommand.SUGGESTIONS ? ", which question " + helps + " would bring" : "");
    }

    private String suggestion(Suggestion suggestion) {
        var reason = suggestion.reason();
        var why = switch (reason.code()) {
            case ECHO -> "asks what the vague word means";
            case JUST_SAID -> "follows what was just said";
            case SUM_UP -> "says back what is new";
            case TOPIC_VAGUE -> topic(suggestion.topic()) + " is vague";
            case TOPIC_UNKNOWN -> topic(suggestion.topic()) + " is unknown";
            case FITS_STAGE -> "fits the stage";
        };
        return word(suggestion.technique()) + " · " + why + reason.words().map(w -> ": " + quote(w)).orElse("");
    }

    private String stage(String id) {
        return playbook.stage(id).map(s -> s.name().in(Language.EN)).orElse(id);
    }

    private String topic(String id) {
        return playbook.topic(id).map(t -> t.name().in(Language.EN)).orElse(id);
    }

    private static String quote(String words) {
        return "“" + words.strip() + "”";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
