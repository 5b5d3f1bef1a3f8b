package org.askwell.ui.desk;

import java.text.ListFormat;
import java.util.List;
import java.util.Optional;

import org.askwell.core.coaching.GuardReading;
import org.askwell.core.coaching.GuardReading.Sign;
import org.askwell.core.coaching.GuardReading.Verdict;
import org.askwell.core.coaching.Nudge;
import org.askwell.core.coaching.RailReading;
import org.askwell.core.coaching.SpottedCue;
import org.askwell.core.coaching.Suggestion;
import org.askwell.core.conversation.Entry;
import org.askwell.core.conversation.Note;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.conversation.Turn;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Stage;
import org.askwell.core.playbook.Topic;
import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.phrases.Texts;

/** The coach's codes and quotes in the interface's language, as it is now. */
final class DeskWords {
    /** How much of the customer's words a nudge quotes, in characters: it is one sentence. */
    private static final int QUOTED = 80;

    private final Texts all;
    private final ScreenTexts texts;
    private final Playbook playbook;

    DeskWords(Texts all, Playbook playbook) {
        this.all = all;
        this.texts = all.of(DeskWords.class);
        this.playbook = playbook;
    }

    /** Somebody's words in the interface's quotation marks. */
    String quote(String words) {
        return texts.get("quote", words);
    }

    String quotes(List<String> words) {
        return String.join(texts.get("between.quotes"), words.stream().map(this::quote).toList());
    }

    String stage(String id) {
        return playbook.stage(id).map(Stage::name).map(n -> n.in(language())).orElse(id);
    }

    String topic(String id) {
        return playbook.topic(id).map(Topic::name).map(n -> n.in(language())).orElse(id);
    }

    String speaker(Speaker speaker) {
        return texts.get(speaker == Speaker.CUSTOMER ? "customer" : "you");
    }

    /** Whose line it is. */
    String author(Entry entry) {
        return switch (entry) {
            case Turn turn -> speaker(turn.speaker());
            case Note _ -> texts.get("note");
        };
    }

    /** Technique, and why now. */
    String reason(Suggestion suggestion) {
        var words = suggestion.reason().words().map(this::quote);
        var topic = inSentence(topic(suggestion.topic()));
        var why = switch (suggestion.reason().code()) {
            case ECHO, TOPIC_VAGUE -> texts.get("why.vague", topic);
            case TOPIC_UNKNOWN -> texts.get("why.unknown", topic);
            case JUST_SAID -> words.map(w -> texts.get("why.heard", w)).orElseGet(() -> texts.get("why.justSaid", topic));
            case SUM_UP -> texts.get("why.sumUp");
            case FITS_STAGE -> texts.get("why.fitsStage");
        };
        return texts.get("technique." + suggestion.technique()) + texts.get("between") + why;
    }

    /** What brought the rail where it is, or what pulls at it. */
    String why(RailReading rail) {
        return rail.because().map(because -> {
            var stage = inSentence(playbook.stageAt(because.moment()).name().in(language()));
            var words = because.words().map(this::quote).orElseGet(() -> texts.get("rail.answer"));
            return switch (because.signals()) {
                case 0 -> texts.get("rail.chosen", stage);
                case 1 -> texts.get("rail.probably", words, stage);
                default -> texts.get("rail.moved", words, stage);
            };
        }).orElseGet(() -> texts.get("rail.beginning"));
    }

    /** The guard's word, and what is missing most. */
    String verdict(GuardReading guard) {
        var word = texts.get("guard." + guard.verdict());
        return guard.verdict() == Verdict.NOT_YET || guard.verdict() == Verdict.TOO_EARLY
                ? guard.missing().map(m -> texts.get("guard.missing", word, texts.get("sign." + m))).orElse(word) : word;
    }

    /**
     * What is clear, and which question helps.
     *
     * @param offered how many questions are shown; one that isn't there helps nobody
     */
    String guardHelp(GuardReading guard, int offered) {
        if (guard.verdict() == Verdict.PUT_AWAY) {
            return texts.get("guard.putAway");
        }
        var clear = guard.signs().isEmpty() ? texts.get("guard.nothingClear") : texts.get("guard.clear", list(guard));
        return switch (guard.verdict()) {
            case ANSWER_THEN_ASK -> texts.get("guard.answerThenAsk");
            case READY -> clear;
            default -> guard.helps().isPresent() && guard.helps().getAsInt() <= offered
                    ? clear + " " + texts.get("guard.helps", guard.helps().getAsInt(), named(guard.missing())) : clear;
        };
    }

    /** What to mind now, with no more of the customer's words than fit a line. */
    String nudge(Nudge nudge) {
        return nudge(nudge, nudge.words().map(DeskWords::shortened));
    }

    /** The same for somebody who hears it, with all of the customer's words. */
    String spoken(Nudge nudge) {
        return texts.get("nudge.spoken", nudge(nudge, nudge.words()));
    }

    private String nudge(Nudge nudge, Optional<String> said) {
        return texts.get("nudge." + nudge.kind(), said.map(this::quote).orElse(""));
    }

    private static String shortened(String words) {
        if (words.length() <= QUOTED) {
            return words;
        }
        int end = words.lastIndexOf(' ', QUOTED);
        // never through the middle of a letter made of two
        int cut = end > 0 ? end : words.offsetByCodePoints(0, words.codePointCount(0, QUOTED) - 1);
        return words.substring(0, cut) + "…";
    }

    /** How many cues a turn holds, and which. */
    String cues(List<SpottedCue> cues) {
        return texts.get("cues", cues.size(), String.join(texts.get("between"), cues.stream()
                .map(c -> cue(c) + (c.kind() == CueKind.VAGUE ? " " + quote(c.words()) : ""))
                .distinct().toList()));
    }

    /** What kind of cue it is. */
    String cue(SpottedCue cue) {
        return texts.get("cue." + cue.kind());
    }

    Language language() {
        return all.language().get();
    }

    private String list(GuardReading guard) {
        return ListFormat.getInstance(language().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(guard.signs().stream().map(s -> named(Optional.of(s))).toList());
    }

    private String named(Optional<Sign> sign) {
        return sign.map(s -> texts.get("sign.named." + s)).orElse("");
    }

    /** A name as it stands within a sentence. */
    private String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(language().locale()) + name.substring(1);
    }
}
