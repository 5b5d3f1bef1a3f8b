package org.askwell.ui.desk;

import java.lang.ref.WeakReference;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.askwell.core.coaching.Coach;
import org.askwell.core.coaching.Coaching;
import org.askwell.core.conversation.Conversation;
import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbook;
import org.askwell.core.playbook.Playbooks;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.phrases.Texts;
import org.askwell.ui.problem.Problem;
import org.askwell.ui.problem.Problems;
import org.askwell.ui.work.BackgroundWork;
import org.jspecify.annotations.Nullable;

/**
 * Opens desks: for a new conversation at once, for an earlier one as soon as it is read. A conversation has one desk at
 * most, for two would write over each other. For the JavaFX thread only.
 */
public final class Desks {
    private final Texts texts;
    private final BackgroundWork work;
    private final Problems problems;
    private final Navigator navigator;
    private final Conversations conversations;
    private final Customers customers;
    private final Playbooks playbooks;
    private final InstantSource clock;
    private final Supplier<UUID> newIds;
    private final Map<String, Coach> coaches = new ConcurrentHashMap<>();
    /** As long as somebody holds a desk, it is the one. */
    private final Map<ConversationId, WeakReference<DeskScreen>> open = new HashMap<>();

    /**
     * @param clock  what time it is
     * @param newIds where the ids of new conversations and customers come from
     */
    public Desks(
            Texts texts, BackgroundWork work, Problems problems, Navigator navigator, Conversations conversations,
            Customers customers, Playbooks playbooks, InstantSource clock, Supplier<UUID> newIds) {
        this.texts = texts;
        this.work = work;
        this.problems = problems;
        this.navigator = navigator;
        this.conversations = conversations;
        this.customers = customers;
        this.playbooks = playbooks;
        this.clock = clock;
        this.newIds = newIds;
    }

    /**
     * A desk for a new conversation with the usual playbook.
     *
     * @param language in which the customer is spoken to
     */
    public DeskScreen start(Language language) {
        var playbook = playbooks.usual();
        var id = new ConversationId(newIds.get());
        var started = new Event.Started(clock.instant(), playbook.about().id(), language);
        return desk(coaching(playbook, Conversation.of(id, List.of(started))), Draft.EMPTY, 0);
    }

    /**
     * Opens the desk of an earlier conversation, with the line that was half typed. Where the conversation is held with a
     * playbook that is no longer there, the usual one stands in for it.
     *
     * @param ready hears of the desk; not if there is no such conversation or it can't be read, which is told as a problem
     */
    public void open(ConversationId id, Consumer<DeskScreen> ready) {
        var there = open.containsKey(id) ? open.get(id).get() : null;
        if (there != null) {
            ready.accept(there);
            return;
        }
        // in order: what another desk has just handed over is on the disk before it is read
        work.inOrder(() -> read(id)).onDone(found -> ready.accept(desk(found.coaching, found.draft, found.coaching.conversation().nextSequence())))
                .onProblem(problems::unexpected);
    }

    private Found read(ConversationId id) {
        var conversation = conversations.find(id).orElseThrow();
        var playbook = playbooks.find(conversation.started().playbook()).orElseGet(playbooks::usual);
        return new Found(coaching(playbook, conversation), conversations.draft(id).orElse(Draft.EMPTY));
    }

    private Coaching coaching(Playbook playbook, Conversation conversation) {
        return Coaching.of(coaches.computeIfAbsent(playbook.about().id(), _ -> new Coach(playbook)), conversation);
    }

    private DeskScreen desk(Coaching coaching, Draft draft, int onDisk) {
        var conversation = coaching.conversation();
        var failure = new SavingProblem();
        var recorder = new Recorder(conversations, work, conversation.id(), onDisk, draft, _ -> failure.tell());
        failure.watch(recorder);
        if (onDisk == 0) {
            recorder.begin(conversation.started());
        }
        var desk = new DeskViewModel(coaching, draft, recorder, customers, work, clock, newIds, problems::unexpected);
        var screen = new DeskScreen(desk, texts, navigator);
        open.values().removeIf(reference -> reference.get() == null);
        open.put(conversation.id(), new WeakReference<>(screen));
        return screen;
    }

    private record Found(Coaching coaching, Draft draft) {}

    /** Told once while it stands, and taken away when all is on the disk again. */
    private final class SavingProblem {
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
                var words = texts.of(Desks.class);
                told = new Problem(words.get("problem.notSaved"), words.get("problem.notSaved.safe"), words.get("problem.notSaved.next"))
                        .with(words.get("saveAgain"), again);
                problems.tell(told);
            }
        }
    }
}
