package org.askwell.ui.desk;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F7;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.SLASH;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.askwell.core.playbook.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What single keys and clicks do in the window. */
@ExtendWith(ApplicationExtension.class)
class DeskKeysTest {
    @TempDir
    static Path folder;

    private Talk talk;
    private DeskWindow window;

    @Start
    void start(Stage stage) throws IOException {
        talk = Talk.inline(Files.createTempDirectory(folder, "talk"));
        window = new DeskWindow(stage, 1280, 800);
        window.show(talk.start(Language.EN));
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void adviceIsInTheSceneRightAfterAKey(FxRobot robot) {
        robot.interact(() -> {
            var before = best();
            for (var letter : "It has to be in place soon".split("")) {
                window.line().appendText(letter);
            }
            assertThat(best()).isEqualTo(window.desk().adviceProperty().get().suggestions().getFirst().text()).isNotEqualTo(before);
        });
    }

    @Test
    void enterBelongsToTheInputMethodWhileItComposes(FxRobot robot) {
        robot.interact(() -> {
            window.line().setText("Nguye");
            window.line().fireEvent(composing("ễn"));
        });
        robot.push(ENTER);
        robot.push(CONTROL, ENTER);
        assertThat(window.desk().lines()).isEmpty();

        robot.interact(() -> window.line().fireEvent(composing("")));
        robot.push(ENTER);
        assertThat(window.desk().lines()).hasSize(1);
    }

    @Test
    void aSlashInAnEmptyLineFindsAnythingAndIsALetterElsewhere(FxRobot robot) {
        robot.push(SLASH);
        robot.interact(() -> window.line().fireEvent(typed("/")));
        assertThat(talk.navigator.places).contains("palette");
        assertThat(window.line().getText()).isEmpty();

        robot.interact(() -> {
            talk.navigator.places.clear();
            window.line().setText("24");
            window.line().end();
            window.line().fireEvent(typed("/"));
        });
        assertThat(talk.navigator.places).isEmpty();
        assertThat(window.line().getText()).isEqualTo("24/");
    }

    @Test
    void undoTakesBackTypingFirstAndThenActions(FxRobot robot) {
        say(robot, "We book on paper.");
        robot.push(A);
        assertThat(window.line().getText()).isEqualTo("a");

        robot.push(CONTROL, Z);
        assertThat(window.line().getText()).isEmpty();
        assertThat(window.desk().lines()).hasSize(1);
        robot.push(CONTROL, Z);
        assertThat(window.desk().lines()).isEmpty();
    }

    @Test
    void upCorrectsTheNewestLineAndEscapeLeavesIt(FxRobot robot) {
        say(robot, "We book on papre.");
        robot.push(UP);
        assertThat(window.line().getText()).isEqualTo("We book on papre.");
        robot.push(ESCAPE);
        assertThat(window.line().getText()).isEmpty();

        robot.push(UP);
        robot.interact(() -> window.line().setText("We book on paper."));
        robot.push(ENTER);
        assertThat(window.desk().lines().getFirst().entry().text()).isEqualTo("We book on paper.");
        assertThat(window.focusOwner()).isSameAs(window.line());
    }

    @Test
    void f6WalksThePanesAndEscapeComesBack(FxRobot robot) {
        var places = new ArrayList<Node>();
        for (int i = 0; i < 4; i++) {
            robot.push(F6);
            places.add(window.focusOwner());
        }
        assertThat(places).doesNotHaveDuplicates();
        assertThat(places.getLast()).isSameAs(window.line());

        robot.push(F6);
        robot.push(ESCAPE);
        assertThat(window.focusOwner()).isSameAs(window.line());
    }

    @Test
    void whatIsKnownOpensAsADrawerWhereTheWindowIsNarrow(FxRobot robot) {
        robot.interact(() -> window.stage().setWidth(1000));
        assertThat(shown(".known")).isFalse();
        assertThat(shown(".folded-line")).isTrue();

        robot.push(F6);
        assertThat(shown(".known")).isTrue();
        robot.push(ESCAPE);
        assertThat(shown(".known")).isFalse();
        assertThat(window.focusOwner()).isSameAs(window.line());
    }

    @Test
    void whyShowsAndGoesAndTheLineKeepsTheFocus(FxRobot robot) {
        robot.push(F2);
        assertThat(shown(".why")).isTrue();
        assertThat(window.focusOwner()).isSameAs(window.line());
        robot.push(ESCAPE);
        assertThat(shown(".why")).isFalse();
    }

    @Test
    void moreQuestionsAndPitchingAnywayLeaveTheFocusInTheLine(FxRobot robot) {
        robot.push(CONTROL, M);
        assertThat(window.desk().offered()).isEqualTo(5);
        assertThat(window.focusOwner()).isSameAs(window.line());
        robot.push(F7);
        assertThat(window.desk().pitchedAnywayProperty().get()).isTrue();
        assertThat(window.focusOwner()).isSameAs(window.line());
    }

    @Test
    void theCustomerIsNamedInTheHeader(FxRobot robot) {
        robot.push(CONTROL, G);
        robot.write("Ann");
        robot.push(ENTER);

        assertThat(window.desk().customerProperty().get().orElseThrow().name()).isEqualTo("Ann");
        assertThat(window.focusOwner()).isSameAs(window.line());
        assertThat(robot.lookup(".customer-name").queryAs(Label.class).getText()).isEqualTo("Ann");
    }

    @Test
    void theEndCanBeTakenBack(FxRobot robot) {
        say(robot, "Bye.");
        robot.push(CONTROL, D);
        assertThat(window.desk().endedProperty().get()).isTrue();
        robot.push(CONTROL, D);
        assertThat(window.desk().endedProperty().get()).isFalse();
        assertThat(window.focusOwner()).isSameAs(window.line());
    }

    @Test
    void theHalfTypedLineComesBackWithItsCaretWhenTheTalkGoesOn(FxRobot robot) {
        robot.interact(() -> {
            window.line().setText("half a line");
            window.line().positionCaret(4);
        });
        robot.push(CONTROL, D);
        robot.push(CONTROL, D);
        robot.push(A);
        assertThat(window.line().getText()).isEqualTo("halfa a line");
    }

    @Test
    void theHalfTypedLineOfAnEndedTalkIsNotOverwrittenByTheNextLetter(FxRobot robot) {
        say(robot, "Bye.");
        robot.write("half a line");
        robot.push(CONTROL, D);
        reopen(robot);
        robot.push(CONTROL, D);
        robot.push(A);
        assertThat(window.line().getText()).isEqualTo("half a linea");
    }

    @Test
    void theHalfTypedLineOfATalkThatIsOpenedAgainIsNotOverwrittenByTheNextLetter(FxRobot robot) {
        robot.write("half a line");
        reopen(robot);
        robot.push(A);
        assertThat(window.line().getText()).isEqualTo("half a linea");
    }

    @Test
    void aClickDoesWhatItsKeyDoesAndTheCaretStaysWhereItWas(FxRobot robot) {
        robot.interact(() -> {
            window.line().setText("half a line");
            window.line().positionCaret(4);
        });
        robot.clickOn(".best-card .key-button");

        assertThat(window.desk().lines()).hasSize(1);
        assertThat(window.focusOwner()).isSameAs(window.line());
        assertThat(window.line().getCaretPosition()).isEqualTo(4);
        assertThat(window.line().getSelectedText()).isEmpty();
    }

    @Test
    void aClickOnAStageMovesTheCustomerThere(FxRobot robot) {
        robot.clickOn("Evaluation");

        assertThat(window.desk().adviceProperty().get().rail().stage()).isEqualTo(window.desk().playbook().stages().get(2).id());
        assertThat(window.focusOwner()).isSameAs(window.line());
    }

    @Test
    void theInterfaceChangesItsLanguageAndTheCustomerDoesNot(FxRobot robot) {
        say(robot, "We book on paper.");
        var question = best();
        robot.interact(() -> talk.language.set(Language.PT));

        assertThat(best()).isEqualTo(question);
        assertThat(window.visible().stream().filter(Label.class::isInstance).map(n -> ((Label) n).getText()).toList())
                .contains("Perguntar agora", "O que sabemos", "Necessidade").doesNotContain("Ask next", "Need");
    }

    @Test
    void theNewestLineIsAlwaysInSight(FxRobot robot) {
        var words = "We still book on paper and lose a couple of slots a week, which nobody here is happy about. ";
        for (int i = 0; i < 24; i++) {
            int turn = i;
            robot.interact(() -> {
                // one, or several before the window is laid out
                for (int n = 0; n <= turn % 3; n++) {
                    window.say(turn + "." + n + " " + words.substring(0, 7 * turn % words.length()));
                }
            });
            robot.interact(() -> window.stage().getScene().getRoot().layout());
            var newest = window.desk().lines().getLast();
            assertThat(cellInSight(newest)).as("after %d lines", window.desk().lines().size()).isTrue();
        }
    }

    @Test
    void theNewestLineIsInSightAtEveryHeight(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 12; i++) {
                window.say(i + ". We still book on paper and lose a couple of slots a week, which nobody here is happy about.");
            }
            var root = window.stage().getScene().getRoot();
            root.applyCss();
            root.layout();
            // among so many heights is one that a number of lines fills to the pixel
            for (int height = 700; height < 800; height++) {
                root.resize(root.getLayoutBounds().getWidth(), height);
                root.layout();
                assertThat(cellInSight(window.desk().lines().getLast())).as("at %d pixels", height).isTrue();
            }
        });
    }

    @Test
    void theRailsMarkSlidesUnlessMotionIsReduced(FxRobot robot) {
        robot.interact(() -> {
            window.desk().moveTo("evaluation");
            assertThat(mark("evaluation").getTranslateX()).isNegative();
            window.stage().getScene().getPreferences().setReducedMotion(true);
            window.desk().moveTo("decision");
            assertThat(mark("decision").getTranslateX()).isZero();
        });
    }

    @Test
    void aComplaintPutsSellingAway(FxRobot robot) {
        assertThat(shown(".guard-head")).isTrue();
        say(robot, "I want to complain: the system we bought from you stopped working.");
        say(robot, "It keeps crashing, and I'm very disappointed with your support.");

        assertThat(window.desk().adviceProperty().get().complaint()).isTrue();
        assertThat(shown(".guard-head")).isFalse();
        assertThat(robot.lookup(".guard-help").queryAs(Label.class).getText()).contains("put away");
    }

    @Test
    void theHeaderSaysWhetherTheWordsAreOnTheDisk(FxRobot robot) {
        var saved = robot.lookup(".saved").queryAs(Label.class);
        assertThat(saved.getText()).isEmpty();
        say(robot, "One.");
        assertThat(saved.getText()).isEqualTo("Saved");

        talk.conversations.full = true;
        say(robot, "Two.");
        assertThat(saved.getText()).isEqualTo("Not saved");
        talk.conversations.full = false;
        robot.clickOn("Save again");
        assertThat(saved.getText()).isEqualTo("Saved");
        assertThat(window.focusOwner()).isSameAs(window.line());
    }

    @Test
    void aNudgeStandsAboveTheLineUntilEscOrTheNextTurn(FxRobot robot) {
        leaveAQuestionOpen(robot);
        assertThat(shown(".nudge")).isTrue();
        assertThat(window.focusOwner()).isSameAs(window.line());
        var strip = window.stage().getScene().lookup(".nudge");
        assertThat(strip.getAccessibleText()).contains("Does yours sync with our archive?");
        assertThat(strip.localToScene(strip.getLayoutBounds()).getMaxY())
                .isEqualTo(window.line().getParent().getParent().localToScene(window.line().getParent().getParent().getLayoutBounds()).getMinY());

        robot.interact(() -> window.line().setText("half"));
        robot.push(ESCAPE);
        assertThat(shown(".nudge")).as("Esc belongs to the empty line").isTrue();
        robot.interact(() -> window.line().clear());
        robot.push(ESCAPE);
        assertThat(shown(".nudge")).isFalse();
        assertThat(window.focusOwner()).isSameAs(window.line());

        talk.watch.goOn(Duration.ofMinutes(3));
        leaveAQuestionOpen(robot);
        assertThat(shown(".nudge")).isTrue();
        say(robot, "We looked at others as well.");
        assertThat(shown(".nudge")).isFalse();
    }

    @Test
    void aClickHidesTheNudgeAndLeavesTheFocusWhereItWas(FxRobot robot) {
        leaveAQuestionOpen(robot);
        robot.interact(() -> window.line().setText("half"));
        robot.clickOn(".nudge .key-button");
        assertThat(shown(".nudge")).isFalse();
        assertThat(window.focusOwner()).isSameAs(window.line());
        assertThat(window.line().getText()).isEqualTo("half");
    }

    private void leaveAQuestionOpen(FxRobot robot) {
        say(robot, "Does yours sync with our archive?");
        robot.push(CONTROL, KeyCode.DIGIT1);
    }

    private void say(FxRobot robot, String text) {
        robot.interact(() -> window.line().setText(text));
        robot.push(ENTER);
    }

    /** Puts another desk of the same conversation into the window, as after a new start. */
    private void reopen(FxRobot robot) {
        var id = window.desk().id();
        robot.interact(() -> window.show(new DeskScreen(talk.reopenModel(id), talk.texts, talk.navigator)));
    }

    private boolean cellInSight(Line line) {
        var list = window.stage().getScene().lookup(".transcript .list-view");
        var frame = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".list-cell").stream()
                .filter(n -> n.isVisible() && n instanceof ListCell<?> cell && line.equals(cell.getItem()))
                .map(n -> n.localToScene(n.getLayoutBounds()))
                .anyMatch(b -> b.getMinY() >= frame.getMinY() - 1 && b.getMaxY() <= frame.getMaxY() + 1);
    }

    /** The mark of that stage on the rail. */
    private Node mark(String stage) {
        int index = window.desk().playbook().indexOf(window.desk().playbook().stage(stage).orElseThrow());
        return window.stage().getScene().getRoot().lookupAll(".rail .stop .mark").stream().toList().get(index);
    }

    private String best() {
        return ((Label) window.stage().getScene().lookup(".best-question")).getText();
    }

    private boolean shown(String selector) {
        return window.visible().stream().anyMatch(n -> n.getStyleClass().contains(selector.substring(1)));
    }

    private static InputMethodEvent composing(String letters) {
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                letters.isEmpty() ? List.of() : List.of(new InputMethodTextRun(letters, InputMethodHighlight.UNSELECTED_RAW)), "", 0);
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED,
                false, false, false, false);
    }
}
