package org.askwell.app;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Stage;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.playbook.Language;
import org.askwell.ui.desk.DeskScreen;
import org.askwell.ui.desk.Desks;
import org.askwell.ui.kit.Clip;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.kit.Screen;
import org.askwell.ui.phrases.Texts;
import org.askwell.ui.preferences.Preferences;
import org.askwell.ui.preferences.PreferencesScreen;
import org.askwell.ui.problem.Problem;
import org.askwell.ui.problem.Problems;
import org.askwell.ui.shell.Screens;
import org.askwell.ui.shell.Shell;
import org.askwell.ui.start.StartScreen;
import org.askwell.ui.theme.Theme;
import org.askwell.ui.work.BackgroundWork;

/** Puts the window together: the one place that knows everybody. On the JavaFX thread. */
final class Wiring {
    private final Opened opened;
    private final BackgroundWork work;
    private final InstantSource clock;
    private final Preferences preferences;
    private final Texts texts;
    private final Problems problems;
    private final Shell shell;

    /**
     * @param zone   in which points in time are told
     * @param system whose language is spoken until another is chosen
     */
    Wiring(Opened opened, BackgroundWork work, Clip clip, InstantSource clock, ZoneId zone, Locale system) {
        this.opened = opened;
        this.work = work;
        this.clock = clock;
        preferences = new Preferences(opened.settings(), system);
        texts = new Texts(preferences.screenLanguageProperty(), zone);
        problems = new Problems(texts);
        preferences.keep(work, problems::unexpected);
        var theme = new Theme(preferences.lookProperty(), preferences.fontScaleProperty());
        var database = opened.database();
        shell = new Shell(texts, theme, problems, work, clip, database.conversations(), database.customers(), clock, AllScreens::new);
        opened.settings().setAside().ifPresent(place -> {
            var own = texts.of(Wiring.class);
            problems.tell(new Problem(own.get("settings.damaged"), own.get("settings.damaged.safe"),
                    own.get("settings.damaged.next", place.toString())));
        });
    }

    Shell shell() {
        return shell;
    }

    Preferences preferences() {
        return preferences;
    }

    Problems problems() {
        return problems;
    }

    /** Opens the window, at the start screen. */
    void show(Stage stage) {
        shell.show(stage, opened.settings(), work, problems);
        shell.navigator().home();
    }

    private final class AllScreens implements Screens {
        private final StartScreen start;
        private final PreferencesScreen preferencesScreen;
        private final Desks desks;
        private final Sample sample;
        private final ReadOnlyBooleanWrapper sampleIsThere = new ReadOnlyBooleanWrapper(this, "sampleIsThere");

        AllScreens(Navigator navigator) {
            var conversations = opened.database().conversations();
            var customers = opened.database().customers();
            start = new StartScreen(conversations, customers, opened.playbooks(), texts, work, problems::unexpected, clock, navigator,
                    sampleIsThere.getReadOnlyProperty());
            preferencesScreen = new PreferencesScreen(preferences, opened.playbooks(), texts, navigator);
            desks = new Desks(texts, work, problems, navigator, conversations, customers, opened.playbooks(), opened.readers(),
                    preferences.nudgingProperty(), clock, UUID::randomUUID);
            preferences.conversationLanguageProperty().subscribe(desks::prepare);
            sample = new Sample(conversations, customers, opened.playbooks(), opened.readers(), clock);
        }

        @Override
        public Screen start() {
            // with the latest of the samples: any conversation may have been removed meanwhile
            work.inOrder(sample::isThere).onDone(sampleIsThere::set).onProblem(problems::unexpected);
            return start;
        }

        @Override
        public Screen preferences() {
            return preferencesScreen;
        }

        @Override
        public void startConversation(Consumer<Screen> ready, Runnable failed) {
            desks.start(preferences.conversationLanguageProperty().get(), ready::accept, failed);
        }

        @Override
        public void open(ConversationId conversation, Consumer<Screen> ready) {
            desks.open(conversation, ready::accept);
        }

        @Override
        public void sample(Consumer<ConversationId> ready) {
            Language language = preferences.conversationLanguageProperty().get();
            work.inOrder(() -> sample.put(language)).onDone(id -> {
                sampleIsThere.set(true);
                ready.accept(id);
            }).onProblem(problems::unexpected);
        }

        @Override
        public BooleanExpression sampleIsThere() {
            return sampleIsThere.getReadOnlyProperty();
        }

        @Override
        public boolean showsSample(Screen screen) {
            return screen instanceof DeskScreen desk && Sample.IDS.contains(desk.conversation());
        }

        @Override
        public void removeSample(Runnable gone) {
            Sample.IDS.forEach(desks::forget);
            work.inOrder(() -> {
                sample.remove();
                return sample.isThere();
            }).onDone(there -> {
                sampleIsThere.set(there);
                gone.run();
            }).onProblem(problems::unexpected);
        }
    }
}
