package org.askwell.ui.shell;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.customer.Customer;
import org.askwell.core.customer.CustomerId;
import org.askwell.core.customer.Customers;
import org.askwell.ui.kit.CustomerName;
import org.askwell.ui.kit.Findable;
import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.phrases.Texts;
import org.askwell.ui.work.BackgroundWork;

/** The latest conversations, for the palette to find by whom they were with. */
final class RecentTalks {
    private static final int MOST = 100;

    private final Conversations conversations;
    private final Customers customers;
    private final BackgroundWork work;
    private final Consumer<? super Exception> problem;
    private final Texts language;
    private final ScreenTexts texts;
    private final InstantSource clock;

    RecentTalks(
            Conversations conversations, Customers customers, BackgroundWork work, Consumer<? super Exception> problem, Texts language,
            InstantSource clock) {
        this.conversations = conversations;
        this.customers = customers;
        this.work = work;
        this.problem = problem;
        this.language = language;
        this.texts = language.of(RecentTalks.class);
        this.clock = clock;
    }

    private record Talk(ConversationId id, Instant started, Optional<Customer> customer) {}

    /** Reads them beside the screen. */
    void find(Consumer<ConversationId> open, Consumer<List<Findable>> found) {
        work.run(this::read).onDone(talks -> found.accept(talks.stream().map(t -> findable(t, open)).toList())).onProblem(problem);
    }

    private List<Talk> read() {
        var known = new HashMap<CustomerId, Optional<Customer>>();
        return conversations.recent(MOST).stream()
                .map(s -> new Talk(s.id(), s.started(), s.customer().flatMap(id -> known.computeIfAbsent(id, customers::find))))
                .toList();
    }

    private Findable findable(Talk talk, Consumer<ConversationId> open) {
        return new Findable(talk.customer().map(CustomerName::of).orElseGet(() -> texts.get("noName")),
                texts.get("conversationOf", language.formats().ago(talk.started(), clock.instant())), () -> open.accept(talk.id()));
    }
}
