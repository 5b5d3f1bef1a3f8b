package org.askwell.ui.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;

import org.askwell.core.coaching.Coach;
import org.askwell.core.coaching.Coaching;
import org.askwell.core.coaching.Nudging;
import org.askwell.core.coaching.ear.Readers;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Playbooks;
import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.problem.Problem;
import org.askwell.ui.problem.Problems;
import org.askwell.ui.work.BackgroundWork;
import org.jspecify.annotations.Nullable;

/** Puts a conversation, its coach and its recorder together for a desk. For the screen's thread only. */
final class DeskModels {
    private final ScreenTexts texts;
    private final BackgroundWork work;
    private final Problems problems;
    private final Conversations conversations;
    private final Customers customers;
    private final Playbooks playbooks;
    private final Readers readers;
    private final InstantSource clock;
    private final Supplier<UUID> newIds;
    private final ObservableValue<Nudging> nudging;
    /** By playbook; filled beside the screen. */
    private final Map<String, Coach> coaches = new ConcurrentHashMap<>();

    DeskModels(
            ScreenTexts texts, BackgroundWork work, Problems problems, Conversations conversations, Customers customers,
            Playbooks playbooks, Readers readers, ObservableValue<Nudging> nudging, InstantSource clock, Supplier<UUID> newIds) {
        this.texts = texts;
        this.work = work;
        this.problems = problems;
        this.conversations = conversations;
        this.customers = customers;
        this.playbooks = playbooks;
        this.readers = readers;
        this.clock = clock;
        this.newIds = newIds;
        this.nudging = nudging;
    }

    /** Gets the usual playbook's coach ready for that language beside the screen: it takes longer than somebody wants to wait. */
    void prepare(Language language) {
        work.run(() -> {
            coach(playbooks.usual(), language).learn(language);
            return language;
        }).onProblem(problems::unexpected);
    }

    /**
     * A new conversation with the usual playbook, as soon as its coach is ready.
     *
     * @param failed hears that there will be none, which is told as a problem
     */
    void start(Language language, Consumer<DeskViewModel> ready, Runnable failed) {
        work.run(() -> coach(playbooks.usual(), language)).onDone(coach -> {
            var id = new ConversationId(newIds.get());
            var started = new Event.Started(clock.instant(), coach.playbook().about().id(), language);
            ready.accept(model(Coaching.of(coach, Conversation.of(id, List.of(started))), Draft.EMPTY, 0));
        }).onProblem(e -> {
            problems.unexpected(e);
            failed.run();
        });
    }

    /** Reads an earlier conversation; one that can't be read is told as a problem, and nobody hears of it. */
    void open(ConversationId id, Consumer<DeskViewModel> ready) {
        // in order: what another desk has just handed over is on the disk before it is read
        work.inOrder(() -> read(id))
                .onDone(found -> ready.accept(model(found.coaching, found.draft, found.coaching.conversation().nextSequence())))
                .onProblem(problems::unexpected);
    }

    private Found read(ConversationId id) {
        var conversation = conversations.find(id).orElseThrow();
        var playbook = playbooks.find(conversation.started().playbook()).orElseGet(playbooks::usual);
        var coaching = Coaching.of(coach(playbook, conversation.language()), conversation);
        return new Found(coaching, conversations.draft(id).orElse(Draft.EMPTY));
    }

    private Coach coach(Playbook playbook, Language language) {
        var coach = coaches.computeIfAbsent(playbook.about().id(), _ -> new Coach(playbook, readers));
        coach.prepare(language);
        return coach;
    }

    private DeskViewModel model(Coaching coaching, Draft draft, int onDisk) {
        var conversation = coaching.conversation();
        var failure = new NotSaved();
        var recorder = new Recorder(conversations, work, conversation.id(), onDisk, draft, _ -> failure.tell());
        failure.watch(recorder);
        if (onDisk == 0) {
            recorder.begin(conversation.started());
        }
        return new DeskViewModel(coaching, nudging, draft, recorder, customers, work, clock, newIds, problems::unexpected);
    }

    private record Found(Coaching coaching, Draft draft) {}

    /** The problem that words could not be saved: told once while it stands, and taken away when all is on the disk. */
    private final class NotSaved {
        private @Nullable Problem told;
        private Runnable again = () -> { };

        void watch(Recorder recorder) {
            again = recorder::tryAgain;
            recorder.savedProperty().subscribe(state -> {
                if (state == Recorder.Saved.SAVED && told != null) {
                    problems.dismiss(told);
                    told = null;
                }
            });
        }

        void tell() {
            if (told == null || !problems.open().contains(told)) {
                told = new Problem(texts.get("problem.notSaved"), texts.get("problem.notSaved.safe"), texts.get("problem.notSaved.next"))
                        .with(texts.get("saveAgain"), again);
                problems.tell(told);
            }
        }
    }
}
