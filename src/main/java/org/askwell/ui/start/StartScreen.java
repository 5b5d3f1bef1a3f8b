package org.askwell.ui.start;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.askwell.core.conversation.Conversations;
import org.askwell.core.customer.Customers;
import org.askwell.core.playbook.Playbooks;
import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.kit.Screen;
import org.askwell.ui.phrases.Texts;
import org.askwell.ui.work.BackgroundWork;

/** Where somebody begins: a new conversation, or one that they had. */
public final class StartScreen implements Screen {
    private final StartViewModel model;
    private final StartView view;
    private final List<Action> actions;

    /**
     * @param sampleIsThere whether a sample conversation is in the notebook
     */
    public StartScreen(
            Conversations conversations, Customers customers, Playbooks playbooks, Texts texts, BackgroundWork work,
            Consumer<? super Exception> problem, InstantSource clock, Navigator navigator, BooleanExpression sampleIsThere) {
        model = new StartViewModel(conversations, customers, playbooks, work, problem);
        var goOn = Action.of(texts.of(StartScreen.class), "action.goOn", "Shortcut+O",
                        () -> model.openProperty().get().ifPresent(r -> navigator.open(r.id())))
                .when(Bindings.createBooleanBinding(() -> model.openProperty().get().isPresent(), model.openProperty()));
        view = new StartView(model, texts, clock, navigator, goOn, sampleIsThere);
        actions = List.of(goOn);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public void shown() {
        view.focusFirst();
        model.refresh(view::focusFirst);
    }

    @Override
    public void hidden() {
        // it only shows what the notebook holds
    }

    @Override
    public List<Action> actions() {
        return actions;
    }
}
