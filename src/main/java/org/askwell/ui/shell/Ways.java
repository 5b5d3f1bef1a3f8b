package org.askwell.ui.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;

import org.askwell.core.conversation.ConversationId;
import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.KeyMap;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.kit.Overlay;
import org.askwell.ui.kit.Screen;
import org.askwell.ui.kit.Way;
import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.phrases.Texts;

/** Which screen shows, and what the keys do there. */
final class Ways implements Navigator {
    /** How many conversations stay at hand under one key. */
    private static final int DESKS = 2;

    private final BorderPane frame;
    private final Overlay overlay;
    private final ScreenTexts texts;
    private final RecentTalks talks;
    private final Screens screens;
    private final TypeAhead typeAhead = new TypeAhead();
    private final List<Action> everywhere;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    /** The desks at hand, the latest first. */
    private final Deque<Screen> desks = new ArrayDeque<>();
    private Optional<Screen> current = Optional.empty();
    private Optional<Screen> before = Optional.empty();
    private KeyMap here;
    private Subscription titleKept = Subscription.EMPTY;

    Ways(BorderPane frame, Overlay overlay, Texts texts, Function<Navigator, Screens> screens, RecentTalks talks) {
        this.frame = frame;
        this.overlay = overlay;
        this.texts = texts.of(Ways.class);
        this.talks = talks;
        this.screens = screens.apply(this);
        this.everywhere = List.of(
                action("startConversation", Way.START_CONVERSATION, this::startConversation),
                action("palette", Way.PALETTE, this::showPalette),
                action("home", Way.HOME, this::home),
                action("otherConversation", Way.OTHER_CONVERSATION, this::otherConversation),
                action("preferences", Way.PREFERENCES, this::preferences),
                action("sample", Way.SAMPLE, this::openSample),
                action("removeSample", Way.REMOVE_SAMPLE, this::removeSample).when(this.screens.sampleIsThere()),
                action("keys", Way.KEYS, this::showKeys));
        this.here = new KeyMap(everywhere);
    }

    @Override
    public void home() {
        show(screens.start());
    }

    @Override
    public void startConversation() {
        typeAhead.hold();
        screens.startConversation(desk -> {
            showDesk(desk);
            typeAhead.release(frame.getScene());
        }, typeAhead::drop);
    }

    @Override
    public void open(ConversationId conversation) {
        screens.open(conversation, this::showDesk);
    }

    @Override
    public void openSample() {
        screens.sample(this::open);
    }

    @Override
    public void removeSample() {
        desks.removeIf(screens::showsSample);
        if (current.filter(screens::showsSample).isPresent()) {
            home();
        }
        before = before.filter(s -> !screens.showsSample(s));
        screens.removeSample(() -> {
            if (isCurrent(screens.start())) {
                screens.start().shown();
            }
        });
    }

    @Override
    public void preferences() {
        show(screens.preferences());
    }

    @Override
    public void back() {
        show(before.orElseGet(screens::start));
    }

    @Override
    public void showKeys() {
        if (isOver(KeySheet.class)) {
            overlay.close();
            return;
        }
        var sheet = new KeySheet(texts, everywhere, current);
        overlay.show(sheet, sheet.first());
    }

    @Override
    public void showPalette() {
        if (isOver(PaletteSheet.class)) {
            overlay.close();
            return;
        }
        var sheet = new PaletteSheet(texts, everywhere, current.map(Screen::actions).orElse(List.of()),
                current.map(Screen::findables).orElse(List.of()), overlay::close);
        overlay.show(sheet, sheet.first());
        talks.find(this::open, sheet::addTalks);
    }

    /** What the window's title says of the screen. */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Does what the key does here, before any control hears it. */
    void hear(KeyEvent event) {
        if (typeAhead.takes(event) || event.getEventType() != KeyEvent.KEY_PRESSED) {
            return;
        }
        var map = overlay.openProperty().get() ? new KeyMap(everywhere) : here;
        map.find(event).filter(a -> a.enabled().get()).ifPresent(action -> {
            event.consume();
            action.fire();
        });
    }

    /** The screen goes, and no other comes. */
    void leave() {
        current.ifPresent(Screen::hidden);
        current = Optional.empty();
    }

    private void otherConversation() {
        desks.stream().filter(d -> !isCurrent(d)).findFirst().ifPresent(this::showDesk);
    }

    private void showDesk(Screen desk) {
        desks.remove(desk);
        desks.addFirst(desk);
        while (desks.size() > DESKS) {
            desks.removeLast();
        }
        show(desk);
    }

    private void show(Screen screen) {
        overlay.close();
        if (isCurrent(screen)) {
            return;
        }
        here = new KeyMap(join(screen.actions()));
        current.ifPresent(Screen::hidden);
        before = current;
        current = Optional.of(screen);
        frame.setCenter(screen.node());
        titleKept.unsubscribe();
        titleKept = screen.title().subscribe(title::set);
        screen.shown();
    }

    private boolean isCurrent(Screen screen) {
        return current.equals(Optional.of(screen));
    }

    private boolean isOver(Class<?> sheet) {
        return overlay.sheet().filter(sheet::isInstance).isPresent();
    }

    private List<Action> join(List<Action> ofScreen) {
        var all = new ArrayList<>(ofScreen);
        all.addAll(everywhere);
        return all;
    }

    private Action action(String id, Way way, Runnable run) {
        return Action.of(texts, id, way.keys(), () -> {
            if (way != Way.KEYS && way != Way.PALETTE) {
                overlay.close();
            }
            run.run();
        });
    }
}
