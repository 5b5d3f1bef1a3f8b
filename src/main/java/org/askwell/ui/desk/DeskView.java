package org.askwell.ui.desk;

import java.util.List;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.askwell.core.coaching.Suggestion;
import org.askwell.ui.kit.Action;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.kit.StyleSheets;
import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.phrases.Texts;
import org.jspecify.annotations.Nullable;

/** The desk's panes and where they stand, wide and narrow. */
final class DeskView extends VBox implements DeskActions.Panes {
    /** Narrower than this, in pixels at 100 % of type, the right column folds to a line. */
    private static final double FOLDS_BELOW = 1120;
    /** Lower than this, in pixels at 100 % of type, the columns show less around the questions. */
    private static final double LOW_BELOW = 310;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double USUAL_FONT_SIZE = 14;
    private static final double LEFT = 352, LEFT_FOLDED = 376, RIGHT = 392;
    /** The width of the pane that says why, and its distance from the next column: it never covers the best question. */
    private static final double WHY = 315, WHY_MARGIN = 24;
    /** The largest share of the window for the conversation. */
    private static final double LEFT_SHARE = 0.376;

    private final DeskViewModel desk;
    private final Texts all;
    private final DeskActions actions;
    private final HeaderBar header;
    private final RailView rail;
    private final TranscriptList transcript;
    private final AskNextPane askNext;
    private final GuardPane guard;
    private final KnownPane known;
    private final FoldedLine foldedLine;
    private final NudgeStrip nudge;
    private final InputLine input;
    private final WhyPane why;
    private final DeskWords words;
    private final Label conversationTitle = new Label();
    private final VBox left;
    private final Columns columns;
    private final StackPane body;
    private final StackPane drawer = new StackPane();
    /** The panes in the order of walking, the line first: from there it is one step to what is known, folded or not. */
    private final List<Stop> walk;
    private final Timeline clock;
    private @Nullable Subscription language;
    private boolean folded;

    DeskView(DeskViewModel desk, Texts all, Navigator navigator) {
        this.desk = desk;
        this.all = all;
        var texts = all.of(DeskView.class);
        words = new DeskWords(all, desk.playbook());
        actions = new DeskActions(texts, desk, this);
        header = new HeaderBar(desk, texts, all.formats(), actions, this::backToLine);
        rail = new RailView(desk, words, texts, actions);
        askNext = new AskNextPane(words, texts, actions);
        guard = new GuardPane(words, texts, actions);
        known = new KnownPane(words, texts, actions, desk.playbook().topics().size());
        transcript = new TranscriptList(desk, words, all.formats(), texts.bind("conversation.empty"));
        foldedLine = new FoldedLine(texts, actions, this::enterKnown);
        nudge = new NudgeStrip(words, texts, actions.hideNudge());
        input = new InputLine(desk, words, texts, actions, navigator);
        why = new WhyPane(desk, words, texts);

        getStyleClass().add("desk");
        StyleSheets.add(this, DeskView.class, "desk.css");
        left = left(texts);
        var middle = new VBox(askNext, guard);
        middle.getStyleClass().add("middle-column");
        middle.setMinWidth(0);
        VBox.setVgrow(askNext, Priority.ALWAYS);
        columns = new Columns(left, middle);
        drawer.setMaxWidth(USE_PREF_SIZE);
        drawer.setVisible(false);
        drawer.managedProperty().bind(drawer.visibleProperty());
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        StackPane.setAlignment(why, Pos.TOP_LEFT);
        body = new StackPane(columns, drawer, why);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        // what is left of the height is the columns'
        for (var bar : List.of(header, rail, foldedLine, nudge, input)) {
            bar.setMinHeight(USE_PREF_SIZE);
        }
        body.heightProperty().subscribe(this::arrange);
        getChildren().addAll(header, rail, body, foldedLine, nudge, input);

        walk = List.of(
                new Stop(input, input::takeFocus), new Stop(known, this::enterKnown),
                new Stop(askNext, () -> askNext.focus().requestFocus()), new Stop(left, transcript::takeFocus));
        clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> header.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && escape()) {
                e.consume();
            }
        });
        desk.adviceProperty().subscribe(_ -> showAdvice());
        desk.nudge().subscribe(nudge::show);
        desk.fiveOfferedProperty().subscribe(_ -> showAdvice());
        desk.pitchedAnywayProperty().subscribe(_ -> showAdvice());
        desk.correctingProperty().subscribe(correcting -> {
            if (correcting.isPresent()) {
                backToLine();
            }
        });
        fold(false);
        widthProperty().subscribe(this::arrange);
        conversationTitle.fontProperty().subscribe(this::arrange);
    }

    /** It is in the window. */
    void shown() {
        language = all.language().subscribe(_ -> refresh());
        header.tick();
        clock.play();
        backToLine();
    }

    /** It left the window. */
    void hidden() {
        clock.stop();
        if (language != null) {
            language.unsubscribe();
            language = null;
        }
    }

    /** Puts that question first. */
    void offer(Suggestion question) {
        desk.offer(question);
        backToLine();
    }

    List<Action> actions() {
        return actions.all();
    }

    @Override
    public void backToLine() {
        if (folded) {
            drawer.setVisible(false);
        }
        input.takeFocus();
    }

    @Override
    public void walk(boolean forwards) {
        int here = 0;
        for (int i = 0; i < walk.size(); i++) {
            if (holdsFocus(walk.get(i).pane)) {
                here = i;
            }
        }
        if (folded) {
            drawer.setVisible(false);
        }
        walk.get(Math.floorMod(here + (forwards ? 1 : -1), walk.size())).enter.run();
    }

    @Override
    public void toggleWhy() {
        why.setVisible(!why.isVisible());
        if (why.isVisible()) {
            why.show(desk.adviceProperty().get().rail());
        }
    }

    @Override
    public void nameCustomer() {
        header.editName();
    }

    @Override
    public void note() {
        input.note();
    }

    @Override
    public void undo() {
        if (!input.undoTyping()) {
            desk.undo();
        }
    }

    @Override
    public void redo() {
        if (!input.redoTyping()) {
            desk.redo();
        }
    }

    private VBox left(ScreenTexts texts) {
        conversationTitle.textProperty().bind(texts.bind("conversation"));
        conversationTitle.getStyleClass().add("section-title");
        conversationTitle.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(conversationTitle);
        head.getStyleClass().add("column-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var column = new VBox(head, transcript);
        column.getStyleClass().add("left-column");
        VBox.setVgrow(transcript, Priority.ALWAYS);
        transcript.list().accessibleTextProperty().bind(texts.bind("conversation"));
        return column;
    }

    private void showAdvice() {
        var advice = desk.adviceProperty().get();
        rail.show(advice.rail());
        askNext.show(advice.suggestions(), desk.offered());
        guard.show(advice.guard(), desk.offered(), desk.pitchedAnywayProperty().get());
        known.show(advice.knowledge(), advice.openQuestions());
        foldedLine.show(advice.knowledge(), advice.openQuestions());
        if (why.isVisible()) {
            why.show(advice.rail());
        }
    }

    private void refresh() {
        showAdvice();
        nudge.show(desk.nudge().get());
        header.refresh();
        transcript.refresh();
        input.refresh(words);
    }

    private boolean escape() {
        if (why.isVisible()) {
            why.setVisible(false);
            return true;
        }
        if (!holdsFocus(input) && !header.editing()) {
            backToLine();
            return true;
        }
        return false;
    }

    private void enterKnown() {
        drawer.setVisible(folded);
        known.focus().requestFocus();
    }

    private boolean holdsFocus(Node pane) {
        @Nullable Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && !node.equals(pane)) {
            node = node.getParent();
        }
        return node != null;
    }

    private void arrange() {
        double scale = conversationTitle.getFont().getSize() / USUAL_FONT_SIZE;
        double width = getWidth();
        boolean low = body.getHeight() > 0 && body.getHeight() / scale < LOW_BELOW;
        pseudoClassStateChanged(LOW, low);
        guard.showBriefly(low);
        fold(width > 0 && width / scale < FOLDS_BELOW);
        fix(left, folded ? Math.min(LEFT_FOLDED * scale, LEFT_SHARE * width) : LEFT * scale);
        why.setPrefWidth(Math.min(WHY * scale, left.getPrefWidth() - WHY_MARGIN));
        fix(known, folded ? Math.max(width / 2, Math.min(RIGHT * scale, width - 48)) : RIGHT * scale);
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private void fold(boolean narrow) {
        folded = narrow;
        foldedLine.setVisible(narrow);
        if (narrow && !drawer.getChildren().contains(known)) {
            columns.takeRight();
            drawer.getChildren().setAll(known);
            drawer.setVisible(false);
        } else if (!narrow && !columns.hasRight()) {
            drawer.getChildren().clear();
            drawer.setVisible(false);
            columns.putRight(known);
        }
    }

    /** A pane that one walks to, and how the focus gets into it. */
    private record Stop(Node pane, Runnable enter) {}
}
