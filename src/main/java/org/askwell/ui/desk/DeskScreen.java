package org.askwell.ui.desk;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.askwell.core.conversation.ConversationId;
import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.CustomerName;
import org.askwell.ui.kit.Findable;
import org.askwell.ui.kit.KeyNote;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.kit.Screen;
import org.askwell.ui.phrases.Texts;

/** The live screen of one conversation; {@link Desks} opens them. For the JavaFX thread only. */
public final class DeskScreen implements Screen {
    private final DeskViewModel desk;
    private final DeskView view;
    private final ObservableValue<String> title;
    private final Texts all;

    DeskScreen(DeskViewModel desk, Texts texts, Navigator navigator) {
        this.desk = desk;
        this.all = texts;
        this.view = new DeskView(desk, texts, navigator);
        var noName = texts.of(DeskScreen.class).bind("noName");
        this.title = Bindings.createStringBinding(
                () -> desk.customerProperty().get().map(CustomerName::of).orElseGet(noName::get), desk.customerProperty(), noName);
    }

    /** The id of the conversation that is shown here. */
    public ConversationId conversation() {
        return desk.id();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public void shown() {
        view.shown();
    }

    /** Hands over what is half typed; the desk can be shown again later. */
    @Override
    public void hidden() {
        view.hidden();
        desk.handOver();
    }

    @Override
    public List<Action> actions() {
        return view.actions();
    }

    @Override
    public List<KeyNote> keyNotes() {
        var texts = all.of(DeskScreen.class);
        return List.of(
                new KeyNote("Enter", texts.bind("key.say")), new KeyNote("Tab", texts.bind("key.flip")),
                new KeyNote("↑", texts.bind("key.correct")), new KeyNote("/", texts.bind("key.palette")),
                new KeyNote("Esc", texts.bind("key.escape")));
    }

    /** The questions of the playbook that were neither asked nor put away; choosing one puts it first. */
    @Override
    public List<Findable> findables() {
        var words = new DeskWords(all, desk.playbook());
        return desk.unaskedQuestions().stream()
                .map(s -> new Findable(s.text(), words.topic(s.topic()), () -> view.offer(s)))
                .toList();
    }

    /** What one can do here; the test's way in. */
    DeskViewModel desk() {
        return desk;
    }
}
