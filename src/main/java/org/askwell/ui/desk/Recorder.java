package org.askwell.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.conversation.Conversations;
import org.askwell.core.conversation.Draft;
import org.askwell.core.conversation.Event;
import org.askwell.ui.work.BackgroundWork;

/**
 * Brings what happens on the desk to the disk, in order and beside the screen, and knows what is there already.
 *
 * <p>What could not be written is kept and sent again with whatever comes next. As long as there is such, the half-typed
 * line on the disk is left as it is: it may hold the only copy of the words. For the screen's thread only.
 */
final class Recorder {
    private final Conversations conversations;
    private final BackgroundWork work;
    private final ConversationId id;
    private final Consumer<Exception> problem;
    private final ReadOnlyObjectWrapper<Saved> saved;

    /** What isn't known to be on the disk; the first of them has the sequence {@link #first}. */
    private final List<Event> unsaved = new ArrayList<>();
    private int first;
    private String stage = "";
    private String stageKept = "";
    private Draft draft = Draft.EMPTY;
    private Draft draftKept = Draft.EMPTY;
    private boolean keepingDraft;

    /** How the words on the screen and those on the disk compare. */
    enum Saved {
        /** Nothing was said that could be saved. */
        NOTHING_YET,
        /** On their way. */
        SAVING,
        /** All on the disk. */
        SAVED,
        /** The last attempt failed; the words are on the screen alone. */
        FAILED
    }

    /**
     * @param onDisk  how many of the conversation's events are on the disk
     * @param draft   the half-typed line that is on the disk
     * @param problem hears of what failed, on the screen's thread
     */
    Recorder(Conversations conversations, BackgroundWork work, ConversationId id, int onDisk, Draft draft, Consumer<Exception> problem) {
        this.conversations = conversations;
        this.work = work;
        this.id = id;
        this.first = onDisk;
        this.draft = draft;
        this.draftKept = draft;
        this.problem = problem;
        this.saved = new ReadOnlyObjectWrapper<>(this, "saved", onDisk == 0 ? Saved.NOTHING_YET : Saved.SAVED);
    }

    ReadOnlyObjectProperty<Saved> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Takes in the event that starts a conversation. It goes to the disk with the first word, so that a desk that was only looked at leaves nothing. */
    void begin(Event.Started started) {
        unsaved.add(started);
    }

    /**
     * Writes these events, which follow those of before.
     *
     * @param newStage id of the stage that the rail shows now
     */
    void record(List<? extends Event> events, String newStage) {
        unsaved.addAll(events);
        stage = newStage;
        send();
    }

    /** Keeps the half-typed line; while one is on its way only the newest waits. */
    void keep(Draft newDraft) {
        draft = newDraft;
        boolean firstWord = saved.get() == Saved.NOTHING_YET && !draft.text().isBlank();
        if (firstWord || saved.get() == Saved.FAILED) {
            send();
        } else {
            sendDraft();
        }
    }

    /** Tries again to write what could not be written. */
    void tryAgain() {
        if (saved.get() == Saved.FAILED) {
            send();
        }
    }

    /** Hands over what is left to write without waiting for what is on its way, for there may be no other time. */
    void handOver() {
        if (saved.get() == Saved.FAILED) {
            send();
        } else if (!draft.equals(draftKept)) {
            keepDraft();
        }
    }

    /**
     * Sends all that isn't known to be on the disk. What an earlier call still carries is sent twice then, and the disk
     * leaves it alone: so each call is whole, whatever becomes of the others.
     */
    private void send() {
        var events = List.copyOf(unsaved);
        int from = first;
        var newStage = stage;
        boolean stageMoved = !newStage.equals(stageKept) && !newStage.isEmpty();
        saved.set(Saved.SAVING);
        work.inOrder(() -> {
            conversations.append(id, from, events);
            if (stageMoved) {
                conversations.keepStage(id, newStage);
            }
            return from + events.size();
        }).onDone(next -> {
            stageKept = newStage;
            onDisk(next);
        }).onProblem(e -> {
            saved.set(Saved.FAILED);
            problem.accept(e);
        });
    }

    private void onDisk(int next) {
        if (next > first) {
            unsaved.subList(0, next - first).clear();
            first = next;
        }
        if (unsaved.isEmpty()) {
            saved.set(Saved.SAVED);
            sendDraft();
        }
    }

    private void sendDraft() {
        if (!keepingDraft && unsaved.isEmpty() && !draft.equals(draftKept)) {
            keepDraft();
        }
    }

    private void keepDraft() {
        var newest = draft;
        keepingDraft = true;
        work.inOrder(() -> {
            conversations.keepDraft(id, newest);
            return newest;
        }).onDone(kept -> {
            draftKept = kept;
            keepingDraft = false;
            sendDraft();
        }).onProblem(e -> {
            keepingDraft = false;
            problem.accept(e);
        });
    }
}
