package org.askwell.ui.problem;

import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.phrases.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one door for what went wrong: screens tell it, the window shows it. For the JavaFX thread only. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ObservableList<Problem> open = FXCollections.observableArrayList();
    private final ObservableList<Problem> view = FXCollections.unmodifiableObservableList(open);
    private final ScreenTexts texts;

    public Problems(Texts texts) {
        this.texts = texts.of(Problems.class);
    }

    /** Tells of a problem that was foreseen; once, while it stands. */
    public void tell(Problem problem) {
        if (!open.contains(problem)) {
            open.add(problem);
        }
    }

    /** Tells of a failure that nobody foresaw, under a code that stays the same for the same failure. */
    public void unexpected(Throwable failure) {
        var print = Fingerprint.of(failure);
        LOG.error("{}: {}", print.code(), print.details());
        tell(new Problem(
                texts.get("unexpected.happened", print.code()), texts.get("unexpected.safe"), texts.get("unexpected.next"),
                Optional.empty(), Optional.of(print.code() + "\n" + print.details())));
    }

    /** Takes the problem away: it was seen, or is over. */
    public void dismiss(Problem problem) {
        open.remove(problem);
    }

    /** What stands, the oldest first; not to be changed from outside. */
    public ObservableList<Problem> open() {
        return view;
    }
}
