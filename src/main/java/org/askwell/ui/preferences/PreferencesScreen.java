package org.askwell.ui.preferences;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.askwell.core.playbook.Playbooks;
import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.kit.Screen;
import org.askwell.ui.phrases.Texts;

/** The preferences; what is chosen holds at once. */
public final class PreferencesScreen implements Screen {
    private final PreferencesView view;
    private final ObservableValue<String> title;
    private final List<Action> actions;

    public PreferencesScreen(Preferences preferences, Playbooks playbooks, Texts texts, Navigator navigator) {
        var own = texts.of(PreferencesScreen.class);
        var done = Action.of(own, "action.done", "Esc", navigator::back);
        view = new PreferencesView(preferences, LanguageChoices.of(own, playbooks), own, texts.formats(), done);
        title = own.bind("title");
        actions = List.of(done);
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
        view.focusFirst();
    }

    @Override
    public void hidden() {
        // each choice was kept when it was made
    }

    @Override
    public List<Action> actions() {
        return actions;
    }
}
