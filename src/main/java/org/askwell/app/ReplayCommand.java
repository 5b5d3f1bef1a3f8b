package org.askwell.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.askwell.core.coaching.Coach;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.coaching.SpottedCue;
import org.askwell.core.coaching.Suggestion;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbook;
import org.askwell.exchange.transcript.Dialogue;
import org.askwell.exchange.transcript.DialogueReader;
import org.askwell.exchange.transcript.MalformedLine;
import org.askwell.exchange.transcript.Prediction;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code replay}: lets the coach listen to conversations in a file, without a window, and writes what it made of them.
 * Ends with 0 if every line was heard, else with 1.
 */
@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lets the coach listen to conversations in a file, and writes what it makes of each turn of the customer.")
final class ReplayCommand implements Callable<Integer> {
    /** How many questions are shown at rest. */
    static final int SUGGESTIONS = 3;

    private final Supplier<Coach> coach;
    private final InputStream standardInput;
    private final boolean terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "INPUT",
            description = "JSON Lines, one conversation a line: {\"id\", \"lang\", \"turns\": [{\"speaker\", \"text\"}]}; "
                    + "or a transcript: \"Customer: …\", \"Seller: …\", in any of the six languages; - for standard input.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "The file to write.")
    private Path output = Path.of("");

    @Option(names = "--lang", paramLabel = "xx", defaultValue = "en", converter = LanguageCode.class,
            description = "Language of conversations that don't say theirs: en, pt, fr, nb, id or vi; without it en.")
    private Language language = Language.EN;

    @Option(names = "--explain", description = "Write a page to read instead of lines of JSON.")
    private boolean explain;

    /**
     * @param coach         who listens; asked for once the command runs
     * @param standardInput read where the input is {@code -}
     * @param terminal      whether somebody watches, so that progress is worth showing
     */
    ReplayCommand(Supplier<Coach> coach, InputStream standardInput, boolean terminal) {
        this.coach = coach;
        this.standardInput = standardInput;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        var faults = new Faults(err);
        List<Dialogue> dialogues;
        try {
            dialogues = read(faults);
        } catch (IOException broken) {
            err.println("Can't read " + input + ": " + reason(broken));
            return Exit.PROBLEM;
        }
        if (dialogues.isEmpty()) {
            err.println("There is no conversation in " + input + ".");
            return Exit.PROBLEM;
        }
        try {
            write(dialogues, err);
        } catch (IOException broken) {
            err.println("Can't write " + output + ": " + reason(broken));
            return Exit.PROBLEM;
        }
        return faults.any ? Exit.PROBLEM : Exit.OK;
    }

    private List<Dialogue> read(Faults faults) throws IOException {
        var reader = new DialogueReader(language);
        if (input.equals("-")) {
            return reader.read("standard-input", standardInput, faults::report);
        }
        var file = Path.of(input);
        try (var in = Files.newInputStream(file)) {
            return reader.read(String.valueOf(file.getFileName()), in, faults::report);
        }
    }

    private void write(List<Dialogue> dialogues, PrintWriter err) throws IOException {
        var listening = coach.get();
        dialogues.stream().map(Dialogue::language).distinct().forEach(listening::learn);
        var replay = new Replay(listening);
        try (var out = Files.newBufferedWriter(output)) {
            int done = 0;
            for (var dialogue : dialogues) {
                out.write(explain ? page(listening.playbook(), replay, dialogue) : predictions(replay, dialogue));
                progress(++done, dialogues.size(), err);
            }
        }
    }

    private static String page(Playbook playbook, Replay replay, Dialogue dialogue) {
        var page = new ExplainedPage(playbook, dialogue);
        replay.play(dialogue, page::add);
        return page.toString();
    }

    private static String predictions(Replay replay, Dialogue dialogue) {
        var lines = new StringBuilder();
        replay.play(dialogue, heard -> {
            if (heard.customer()) {
                lines.append(prediction(dialogue, heard).toJson()).append('\n');
            }
        });
        return lines.toString();
    }

    private static Prediction prediction(Dialogue dialogue, Replay.Heard heard) {
        return new Prediction(dialogue.id(), heard.number(), heard.stage(),
                heard.reading().cues().stream().map(SpottedCue::kind).collect(Collectors.toSet()),
                heard.advice().suggestions().stream().limit(SUGGESTIONS).map(Suggestion::text).toList());
    }

    private void progress(int done, int all, PrintWriter err) {
        if (terminal) {
            err.print("\r" + done + " of " + all + (done == all ? System.lineSeparator() : ""));
            err.flush();
        }
    }

    private static String reason(IOException broken) {
        return switch (broken) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "no permission";
            default -> String.valueOf(broken.getMessage());
        };
    }

    /** Says on the spot what is wrong with a line, without what was said in it, and remembers that there was something. */
    private static final class Faults {
        private final PrintWriter err;
        private boolean any;

        Faults(PrintWriter err) {
            this.err = err;
        }

        void report(MalformedLine line) {
            any = true;
            err.println("Line " + line.number() + " left out: " + switch (line.fault()) {
                case NOT_UTF8 -> "it is not UTF-8";
                case TOO_LONG -> "it is too long";
                case NOT_JSON -> "it is not a JSON object";
                case BAD_FIELD -> "\"" + line.found() + "\" is missing, or not of the right type";
                case UNKNOWN_LANGUAGE -> "the language \"" + line.found() + "\" is none of en, pt, fr, nb, id, vi";
                case UNKNOWN_SPEAKER -> "\"" + line.found() + "\" is neither the customer nor the seller";
                case NO_SPEAKER -> "no speaker was named yet";
            });
        }
    }

    /** Reads {@code --lang}. */
    static final class LanguageCode implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.of(code).orElseThrow(() -> new TypeConversionException("'" + code + "' is none of en, pt, fr, nb, id, vi"));
        }
    }
}
