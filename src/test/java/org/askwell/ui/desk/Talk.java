package org.askwell.ui.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

import javafx.beans.property.SimpleObjectProperty;

import org.askwell.core.coaching.Nudging;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.playbook.Language;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;
import org.askwell.store.Database;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.phrases.Texts;
import org.askwell.ui.problem.Problems;
import org.askwell.ui.work.BackgroundWork;

/** A real notebook with the built-in playbook, and desks that open on it. */
final class Talk implements AutoCloseable {
    static final BuiltInPlaybooks PLAYBOOKS = new BuiltInPlaybooks(new PlaybookDoor());

    final SimpleObjectProperty<Language> language;
    final SimpleObjectProperty<Nudging> nudging = new SimpleObjectProperty<>(Nudging.NORMAL);
    final Texts texts;
    final Problems problems;
    final Watch watch = new Watch();
    final Database database;
    final Faltering conversations;
    final Visits navigator = new Visits();
    final DeskModels models;
    final Desks desks;
    private final BackgroundWork work;

    Talk(Path folder, Language language, BackgroundWork work) {
        this.language = new SimpleObjectProperty<>(language);
        this.work = work;
        texts = new Texts(this.language, ZoneOffset.UTC);
        problems = new Problems(texts);
        database = Database.open(folder.resolve("notebook.db"), watch);
        conversations = new Faltering(database.conversations());
        var chance = new Random(7);
        Supplier<UUID> ids = () -> new UUID(chance.nextLong(), chance.nextLong());
        models = new DeskModels(texts.of(Desks.class), work, problems, conversations, database.customers(), PLAYBOOKS, Readers.NONE, nudging, watch, ids);
        desks = new Desks(texts, work, problems, navigator, conversations, database.customers(), PLAYBOOKS, Readers.NONE, nudging, watch, ids);
    }

    static Talk inline(Path folder) {
        return new Talk(folder, Language.EN, BackgroundWork.inline());
    }

    /** The desk of a new conversation; the work must be inline. */
    DeskScreen start(Language spoken) {
        var started = new ArrayList<DeskScreen>();
        desks.start(spoken, started::add, () -> { });
        return started.getFirst();
    }

    /** A new conversation, without a window; the work must be inline. */
    DeskViewModel startModel(Language spoken) {
        var started = new ArrayList<DeskViewModel>();
        models.start(spoken, started::add, () -> { });
        return started.getFirst();
    }

    /** The desk of that conversation as it is opened again. */
    DeskScreen reopen(ConversationId id) {
        var found = new ArrayList<DeskScreen>();
        desks.open(id, found::add);
        return found.getFirst();
    }

    /** That conversation opened again, without a window. */
    DeskViewModel reopenModel(ConversationId id) {
        var found = new ArrayList<DeskViewModel>();
        models.open(id, found::add);
        return found.getFirst();
    }

    /** What the notebook holds of that conversation. */
    Conversation onDisk(ConversationId id) {
        return database.conversations().find(id).orElseThrow();
    }

    @Override
    public void close() {
        work.close();
        database.close();
    }

    /** A clock that is set by hand. */
    static final class Watch implements InstantSource {
        private Instant now = Instant.parse("2026-03-10T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void goOn(Duration time) {
            now = now.plus(time);
        }
    }

    /** Conversations on a disk that can be full. */
    static final class Faltering implements Conversations {
        private final Conversations disk;
        boolean full;

        Faltering(Conversations disk) {
            this.disk = disk;
        }

        @Override
        public void append(ConversationId id, int first, List<? extends Event> events) {
            mustHaveRoom();
            disk.append(id, first, events);
        }

        @Override
        public Optional<Conversation> find(ConversationId id) {
            return disk.find(id);
        }

        @Override
        public List<Summary> recent(int limit) {
            return disk.recent(limit);
        }

        @Override
        public int count() {
            return disk.count();
        }

        @Override
        public void keepStage(ConversationId id, String stage) {
            mustHaveRoom();
            disk.keepStage(id, stage);
        }

        @Override
        public void keepDraft(ConversationId id, Draft draft) {
            mustHaveRoom();
            disk.keepDraft(id, draft);
        }

        @Override
        public Optional<Draft> draft(ConversationId id) {
            return disk.draft(id);
        }

        @Override
        public void remove(ConversationId id) {
            mustHaveRoom();
            disk.remove(id);
        }

        private void mustHaveRoom() {
            if (full) {
                throw new IllegalStateException("the disk is full");
            }
        }
    }

    /** Where a screen asked to go. */
    static final class Visits implements Navigator {
        final List<String> places = new ArrayList<>();

        @Override
        public void home() {
            places.add("home");
        }

        @Override
        public void startConversation() {
            places.add("conversation");
        }

        @Override
        public void open(ConversationId conversation) {
            places.add("open");
        }

        @Override
        public void openSample() {
            places.add("sample");
        }

        @Override
        public void removeSample() {
            places.add("no sample");
        }

        @Override
        public void preferences() {
            places.add("preferences");
        }

        @Override
        public void back() {
            places.add("back");
        }

        @Override
        public void showKeys() {
            places.add("keys");
        }

        @Override
        public void showPalette() {
            places.add("palette");
        }
    }
}
