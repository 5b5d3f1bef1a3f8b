package org.askwell.exchange.playbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.askwell.core.playbook.RefusedPlaybook;
import org.askwell.core.playbook.RefusedPlaybook.Fault;
import org.askwell.core.playbook.RefusedPlaybook.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One planted fault per kind of refusal. */
class RefusalTest {
    private final PlaybookDoor door = SmallPlaybook.door();

    /** What to replace in the small playbook, by what, and where in the new text the fault then lies. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a comma too many", "\"source\": \"Nobody\",\n  \"stages\"", "\"source\": \"Nobody\",,\n  \"stages\"", ",\n  \"stages",
                        Fault.NOT_JSON, "/source", "double-quote to start property name", ","),
                fault("a comment", "\"version\": 3", "// three\n  \"version\": 3", "// three", Fault.NOT_JSON, "/id", "JSON", "/"),
                fault("text after the end", "\"Asked before telling.\" }, \"source\": \"Nobody\" }\n  ]\n}\n",
                        "\"Asked before telling.\" }, \"source\": \"Nobody\" }\n  ]\n}\n7", "7", Fault.NOT_JSON, "", "", "7"),
                fault("an object too deep", "\"Zoë\"", "[".repeat(64) + "]".repeat(64), "]".repeat(64), Fault.TOO_DEEP,
                        "/author" + "/0".repeat(63), "64", "65"),
                fault("a number too long", "\"version\": 3", "\"version\": 123456789012345678901", ",\n  \"name\"", Fault.TOO_LONG,
                        "/version", "20", "21"),
                fault("a text too long", "Feels a need.", "x".repeat(501), "\"" + "x".repeat(501), Fault.TOO_LONG,
                        "/stages/0/customer/en", "500", "501"),
                fault("a list too long", "[{ \"en\": \"Waits.\" }]", "[" + "{\"en\":\"W\"},".repeat(50) + "{\"en\":\"W\"}]", "[{\"en\":\"W\"}", Fault.TOO_LONG,
                        "/customerTypes/0/signs", "50", "51"),
                fault("a name twice", "\"author\": \"Zoë\"", "\"author\": \"Zoë\", \"kind\": \"x\"", "\"kind\": \"x\"", Fault.DUPLICATE_FIELD,
                        "/kind", "", "kind"),
                fault("a newer format", "\"format\": 1", "\"format\": 2, \"unheard\": 1", "2, \"unheard", Fault.NEWER_FORMAT, "/format", "1", "2"),
                fault("an older format", "\"format\": 1", "\"format\": 0", "0,\n  \"kind", Fault.UNKNOWN_WORD, "/format", "1", "0"),
                fault("a library", "\"kind\": \"playbook\"", "\"kind\": \"guide\"", "\"guide\"", Fault.UNKNOWN_WORD, "/kind", "playbook, library", "guide"),
                fault("a wrong type", "\"Zoë\"", "12", "12", Fault.WRONG_TYPE, "/author", "string", "integer"),
                fault("a wrong type of an entry", "{ \"use\": \"q.when\" }", "\"q.when\"", "\"q.when\"", Fault.WRONG_TYPE, "/questions/0", "object", "string"),
                fault("a wrong type among words", "\"moment\": \"evaluation\"", "\"moment\": [5]", "[5]", Fault.WRONG_TYPE, "/stages/1/moment", "string", "array"),
                fault("no word", "\"presenting\": true", "\"presenting\": \"yes\"", "\"yes\"", Fault.WRONG_TYPE, "/stages/1/presenting", "boolean", "string"),
                fault("a missing field", "\"skill\": \"open\", ", "", "{ \"id\": \"check.open\"", Fault.MISSING_FIELD, "/checks/0", "skill", ""),
                fault("a question that fits nothing", "\"stages\": [\"end\"], ", "", "{\n      \"id\": \"q.own\"", Fault.MISSING_FIELD, "/questions/1", "moments", ""),
                fault("a misspelt field", "\"licence\"", "\"license\"", "\"license\"", Fault.UNKNOWN_FIELD, "/license",
                        "format, kind, id, version, name, about, author, licence, source, stages, topics, "
                                + "questions, cues, evidence, replyCards, customerTypes, complaintSteps, checks", "license"),
                fault("an unknown field of an entry", "\"say\": { \"en\": \"Please go on.\" }", "\"says\": 1, \"say\": { \"en\": \"Please go on.\" }", "\"says\"",
                        Fault.UNKNOWN_FIELD, "/complaintSteps/0/says", "id, name, tell, say, source", "says"),
                fault("an entry beside its use", "{ \"use\": \"q.when\" }", "{ \"use\": \"q.when\", \"why\": {} }", "\"why\": {} }", Fault.UNKNOWN_FIELD,
                        "/questions/0/why", "use", "why"),
                fault("stages beside moments", "\"stages\": [\"end\"]", "\"stages\": [\"end\"], \"moments\": [\"need\"]", "\"moments\": [\"need\"], \"topic", Fault.UNKNOWN_FIELD,
                        "/questions/1/moments", "", "moments"),
                fault("an unknown language", "\"pt\": \"Pequeno\"", "\"de\": \"Klein\"", "\"de\"", Fault.UNKNOWN_LANGUAGE, "/name/de", "en, pt, fr, nb, id, vi", "de"),
                fault("an unknown language of phrases", "\"pt\": [\"orçamento\"]", "\"es\": [\"precio\"]", "\"es\"", Fault.UNKNOWN_LANGUAGE,
                        "/topics/1/phrases/es", "en, pt, fr, nb, id, vi", "es"),
                fault("an unknown moment", "\"moment\": \"evaluation\"", "\"moment\": \"closing\"", "\"closing\"", Fault.UNKNOWN_WORD,
                        "/stages/1/moment", "need, information, evaluation, decision, aftersale", "closing"),
                fault("an unknown technique", "\"need-payoff\"", "\"trick\"", "\"trick\"", Fault.UNKNOWN_WORD, "/questions/1/technique",
                        "open, probing, clarifying, echo, reflecting, summarising, choice, hypothetical, "
                                + "implication, need-payoff, confirming, commitment", "trick"),
                fault("an unknown kind of cue", "\"kind\": \"vague\"", "\"kind\": \"noise\"", "\"noise\"", Fault.UNKNOWN_WORD, "/cues/1/kind",
                        "price, competitor, resistance, complaint, urgency, decider, user, signal, vague, question", "noise"),
                fault("an unknown skill", "\"skill\": \"open\"", "\"skill\": \"sell\"", "\"sell\"", Fault.UNKNOWN_WORD, "/checks/0/skill",
                        "open, listen, clarify, guard, objections, complaint, close", "sell"),
                fault("a cue of the seller", "\"speaker\": \"customer\"", "\"speaker\": \"seller\"", "\"seller\", ", Fault.UNKNOWN_WORD, "/cues/1/speaker", "customer", "seller"),
                fault("an id with a space", "\"id\": \"q.own\"", "\"id\": \"q own\"", "\"q own\"", Fault.BAD_ID, "/questions/1/id", "^[a-z0-9]+([.-][a-z0-9]+)*$", "q own"),
                fault("too long a cooldown", "\"cooldown\": 600", "\"cooldown\": 601", "601", Fault.OUT_OF_RANGE, "/cues/1/cooldown", "≤ 600", "601"),
                fault("a negative cooldown", "\"cooldown\": 600", "\"cooldown\": -1", "-1", Fault.OUT_OF_RANGE, "/cues/1/cooldown", "≥ 0", "-1"),
                fault("a text in no language", "{ \"en\": \"Compares.\" }", "{}", "{},", Fault.OUT_OF_RANGE, "/stages/1/customer", "≥ 1", "0"),
                fault("a question for no moment", "[\"need\", \"evaluation\", \"decision\"]", "[]", "[], \"topic", Fault.OUT_OF_RANGE, "/questions/2/moments", "≥ 1", "0"),
                fault("a vague cue without a topic", "\"speaker\": \"customer\", \"topic\": \"own\"", "\"speaker\": \"customer\"", "{\n      \"id\": \"cue.own\"",
                        Fault.MISSING_FIELD, "/cues/1", "topic", ""),
                fault("an echo of a cue that isn't vague", "\"kind\": \"vague\"", "\"kind\": \"signal\"", "\"echo\"", Fault.UNKNOWN_FIELD, "/cues/1/echo", "", "echo"),
                fault("an echo without the words", "“{words}”: how many?", "How many?", "\"How many?\"", Fault.MISSING_PLACEHOLDER, "/cues/1/echo/en", "{words}", "How many?"),
                fault("a blank text", "Compares.", "  ", "\"  \"", Fault.BLANK_TEXT, "/stages/1/customer/en", "", ""),
                fault("an escaped line break", "Compares.", "Com\\npares", "\"Com", Fault.FORBIDDEN_CHARACTER, "/stages/1/customer/en", "", "U+000A"),
                fault("a direction mark", "Zoë", "Zo\u202Eë", "\"Zo", Fault.FORBIDDEN_CHARACTER, "/author", "", "U+202E"),
                fault("a direction mark in a name", "\"source\": \"Nobody\",\n  \"stages\"", "\"so\u2066urce\": 1,\n  \"stages\"", "\"so\u2066", Fault.FORBIDDEN_CHARACTER,
                        "/so<U+2066>urce", "", "U+2066"),
                fault("half a character", "Compares.", "\\ud83d", "\"\\ud83d", Fault.FORBIDDEN_CHARACTER, "/stages/1/customer/en", "", "U+D83D"),
                fault("an id twice", "\"id\": \"end\"", "\"id\": \"start\"", "\"start\", \"moment\": \"evaluation\"", Fault.DUPLICATE_ID, "/stages/1/id", "/stages/0/id", "start"),
                fault("an id of the library", "\"id\": \"q.both\"", "\"id\": \"q.late\"", "\"q.late\"", Fault.DUPLICATE_ID, "/questions/2/id", "small-library.askwell", "q.late"),
                fault("the same use twice", "{ \"use\": \"q.when\" }", "{ \"use\": \"q.when\" }, { \"use\": \"q.when\" }", "\"q.when\" },\n", Fault.DUPLICATE_ID,
                        "/questions/1/use", "/questions/0/use", "q.when"),
                fault("a use of nothing", "\"use\": \"q.when\"", "\"use\": \"q.where\"", "\"q.where\"", Fault.DANGLING_REFERENCE, "/questions/0/use", "small-library.askwell/questions", "q.where"),
                fault("a use in the wrong list", "\"use\": \"q.when\"", "\"use\": \"cue.late\"", "\"cue.late\"", Fault.DANGLING_REFERENCE, "/questions/0/use", "small-library.askwell/questions", "cue.late"),
                fault("a dangling exit topic", "\"exit\": [\"own\", \"timeline\"]", "\"exit\": [\"own\", \"price\"]", "\"price\"", Fault.DANGLING_REFERENCE, "/stages/0/exit/1", "topics", "price"),
                fault("a dangling stage", "\"stages\": [\"end\"]", "\"stages\": [\"finish\"]", "\"finish\"", Fault.DANGLING_REFERENCE, "/questions/1/stages/0", "stages", "finish"),
                fault("a dangling topic", "\"topic\": \"own\", \"technique\": \"choice\"", "\"topic\": \"rent\", \"technique\": \"choice\"", "\"rent\"", Fault.DANGLING_REFERENCE, "/questions/2/topic", "topics", "rent"),
                fault("a dangling topic of a cue", "\"topic\": \"own\", \"cooldown\"", "\"topic\": \"rent\", \"cooldown\"", "\"rent\"", Fault.DANGLING_REFERENCE, "/cues/1/topic", "topics", "rent"),
                fault("a used question without its topic", "{ \"use\": \"timeline\" },\n", "", "\"timeline\"", Fault.DANGLING_REFERENCE, "/stages/0/exit/1", "topics", "timeline"),
                fault("a used question that fits no stage", "{ \"use\": \"q.when\" }", "{ \"use\": \"q.late\" }", "\"q.late\"", Fault.FITS_NO_STAGE, "/questions/0/use", "need, evaluation", "decision"),
                fault("an own question that fits no stage", "[\"need\", \"evaluation\", \"decision\"]", "[\"aftersale\"]", "[\"aftersale\"]", Fault.FITS_NO_STAGE, "/questions/2/moments", "need, evaluation", "aftersale"),
                fault("a bad phrase of the seller", "what house ?", "What house ?", "\"What house", Fault.BAD_PHRASE, "/topics/1/asked/en/0", "lower case", "What house ?"),
                phrase("an empty phrase", "", "word, #"),
                phrase("nothing but operators", "^ ?", "word, #"),
                phrase("nothing but a gap", "…", "word … word"),
                phrase("the beginning in the middle", "my ^ house", "^ word"),
                phrase("the question in the middle", "house ? my", "word ?"),
                phrase("a gap at the end", "my …", "word … word"),
                phrase("two gaps in a row", "my … … house", "word … word"),
                phrase("two spaces", "my  house", "word, word"),
                phrase("an empty alternative", "my||our house", "word, word*, word|word"),
                phrase("a hyphen between bars", "walk-in|visit", "word, word*, word|word"),
                phrase("a number between bars", "#|rooms", "word, word*, word|word"),
                phrase("an ending in the middle", "ho*se", "word, word*, word|word"),
                phrase("a sign that is no word", "house!", "word, word*, word|word"),
                phrase("a capital", "My house", "lower case"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefusedWithItsPlace(String what, String old, String replacement, String marker, Fault fault, String pointer, String expected, String found) {
        assertThat(SmallPlaybook.TEXT).as("the text to replace").contains(old);
        var text = SmallPlaybook.TEXT.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(replacement));

        var refused = refused(text.getBytes(UTF_8));

        assertThat(refused.fault()).as(refused.getMessage()).isEqualTo(fault);
        assertThat(refused.expected()).isEqualTo(expected);
        assertThat(refused.found()).isEqualTo(found);
        assertThat(refused.place()).isEqualTo(placeOf(text, marker, pointer));
        assertThat(refused.file()).isEqualTo(SmallPlaybook.NAME);
    }

    @Test
    void isRefusedBeyondFiveMegabytes() {
        var refused = refused(new byte[5_000_001]);
        assertThat(refused.fault()).isEqualTo(Fault.FILE_TOO_BIG);
        assertThat(refused.place()).isEqualTo(Place.START);
        assertThat(refused.expected()).isEqualTo("5000000");
        assertThat(refused.found()).isEqualTo("5000001");
    }

    @Test
    void isRefusedUnreadWhenTheFileIsTooBig(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("big.askwell"), new byte[5_000_002]);
        var refused = catchThrowableOfType(RefusedPlaybook.class, () -> door.read(file));
        assertThat(refused.file()).isEqualTo("big.askwell");
        assertThat(refused.found()).isEqualTo("5000002");
    }

    @Test
    void isRefusedWhenNotUtf8() {
        var refused = refused(SmallPlaybook.TEXT.getBytes(ISO_8859_1));
        assertThat(refused.fault()).isEqualTo(Fault.NOT_UTF8);
        assertThat(refused.place()).isEqualTo(placeOf(SmallPlaybook.TEXT, "ë\"", ""));
        assertThat(refused.expected()).isEqualTo("UTF-8");
        assertThat(refused.found()).isEqualTo("0xEB");
    }

    @Test
    void isRefusedWhenCutOff() {
        var refused = refused("{\n  \"format\": 1,\n  \"kind\"".getBytes(UTF_8));
        assertThat(refused.fault()).isEqualTo(Fault.NOT_JSON);
        assertThat(refused.place()).isEqualTo(new Place(3, 9, "/kind"));
        assertThat(refused.found()).isEmpty();
    }

    @Test
    void isRefusedWhenEmpty() {
        assertThat(refused(new byte[0]).fault()).isEqualTo(Fault.NOT_JSON);
        assertThat(refused("[]".getBytes(UTF_8)).fault()).isEqualTo(Fault.WRONG_TYPE);
    }

    @Test
    void isRefusedWithTooManyTokens() {
        var refused = refused(("{\"stages\": [" + "1,".repeat(500_000) + "1]}").getBytes(UTF_8));
        assertThat(refused.fault()).isEqualTo(Fault.TOO_LONG);
        assertThat(refused.expected()).isEqualTo("500000");
    }

    @Test
    void isRefusedWhenItIsALibrary() {
        var refused = refused(SmallPlaybook.LIBRARY.getBytes(UTF_8));
        assertThat(refused.fault()).isEqualTo(Fault.UNKNOWN_WORD);
        assertThat(refused.place()).isEqualTo(new Place(3, 11, "/kind"));
        assertThat(refused.expected()).isEqualTo("playbook");
        assertThat(refused.found()).isEqualTo("library");
    }

    @Test
    void anIdIsForAQuestionOrForACue() {
        var text = SmallPlaybook.TEXT.replace("\"cue.own\"", "\"q.both\"");
        var refused = refused(text.getBytes(UTF_8));
        assertThat(refused.fault()).isEqualTo(Fault.DUPLICATE_ID);
        assertThat(refused.place().pointer()).isEqualTo("/cues/1/id");
        assertThat(refused.expected()).isEqualTo("/questions/2/id");
    }

    @Test
    void aLibraryHasNoStagesAndUsesNothing() {
        var withStages = SmallPlaybook.LIBRARY.replace("\"topics\"", "\"stages\": [],\n  \"topics\"");
        var stages = catchThrowableOfType(RefusedPlaybook.class, () -> new PlaybookDoor("l", withStages.getBytes(UTF_8)));
        assertThat(stages.fault()).isEqualTo(Fault.UNKNOWN_FIELD);
        assertThat(stages.found()).isEqualTo("stages");

        var withUse = SmallPlaybook.LIBRARY.replace("\"topics\": [", "\"topics\": [{\"use\": \"x\"},");
        var use = catchThrowableOfType(RefusedPlaybook.class, () -> new PlaybookDoor("l", withUse.getBytes(UTF_8)));
        assertThat(use.fault()).isEqualTo(Fault.DANGLING_REFERENCE);
        assertThat(use.place().pointer()).isEqualTo("/topics/0/use");
    }

    private RefusedPlaybook refused(byte[] bytes) {
        var refused = catchThrowableOfType(RefusedPlaybook.class, () -> door.read(SmallPlaybook.NAME, bytes));
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }

    private static Place placeOf(String text, String marker, String pointer) {
        int at = text.lastIndexOf(marker);
        assertThat(at).as("the marker").isNotNegative();
        var before = text.substring(0, at);
        return new Place(1 + (int) before.chars().filter(c -> c == '\n').count(), at - before.lastIndexOf('\n'), pointer);
    }

    private static Arguments fault(String what, String old, String replacement, String marker, Fault fault, String pointer, String expected, String found) {
        return Arguments.of(what, old, replacement, marker, fault, pointer, expected, found);
    }

    private static Arguments phrase(String what, String phrase, String expected) {
        return fault(what, "\"# rooms ?\"", "\"" + phrase + "\"", "\"" + phrase + "\"], \"pt\"", Fault.BAD_PHRASE, "/topics/1/phrases/en/1", expected, phrase);
    }
}
