package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.askwell.core.playbook.Language;
import org.askwell.ui.work.BackgroundWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The real window with a real notebook, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private static final InstantSource CLOCK = () -> Instant.parse("2026-03-12T09:41:00Z");

    @TempDir Path folder;
    private Opened opened;
    private BackgroundWork work;
    private Wiring wiring;
    private Stage window;
    private String copied = "";

    @Start
    void open(Stage unused) throws IOException {
        window = new Stage();
        opened = Opened.in(new Folder(folder), CLOCK);
        work = BackgroundWork.start();
        wiring = new Wiring(opened, work, text -> copied = text, CLOCK, ZoneOffset.UTC, Locale.US);
        wiring.show(window);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            wiring.shell().close();
            window.close();
        });
        work.close();
        opened.close();
    }

    @Test
    void sampleIsOpenedAndFoundAgainByKeyboardAlone(FxRobot robot) throws TimeoutException {
        waitForFocus(n -> "startConversation".equals(n.getId()));
        assertThat(texts(robot)).anyMatch(t -> t.startsWith("Your conversations will be here"));

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
        waitUntil(() -> window.getTitle().equals("Nordlys Dental · Ingrid Moe – Askwell"));

        robot.press(KeyCode.ALT, KeyCode.HOME).release(KeyCode.HOME, KeyCode.ALT);
        waitForFocus(n -> "recent".equals(n.getId()));
        assertThat(window.getTitle()).isEqualTo("Askwell");
        assertThat(texts(robot)).contains("Nordlys Dental · Ingrid Moe", "Ingrid Moe", "2 in all");

        robot.type(KeyCode.ENTER);
        waitUntil(() -> window.getTitle().startsWith("Nordlys Dental"));
    }

    @Test
    void openSampleIsRemovedUnderOneKeyAndComesBackUnderAnother(FxRobot robot) throws TimeoutException {
        waitForFocus(n -> "startConversation".equals(n.getId()));
        assertThat(texts(robot)).contains("New here? See a sample conversation.").doesNotContain("Remove the sample");
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        for (int time = 1; time <= 2; time++) {
            press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            waitUntil(() -> window.getTitle().startsWith("Nordlys Dental"));
            if (time == 1) {
                press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            } else {
                press(robot, KeyCode.ALT, KeyCode.HOME);
                waitUntil(() -> texts(robot).contains("Remove the sample"));
                robot.clickOn("Remove the sample");
            }
            waitUntil(() -> texts(robot).stream().anyMatch(t -> t.startsWith("Your conversations will be here")));
            assertThat(window.getTitle()).isEqualTo("Askwell");
            assertThat(texts(robot)).contains("New here? See a sample conversation.").doesNotContain("Remove the sample");
            assertThat(opened.database().conversations().count()).isZero();
            assertThat(opened.database().customers().byName(10)).isEmpty();
            assertThat(texts(robot)).noneMatch(t -> t.contains("AW-"));
        }
    }

    @Test
    void twoConversationsChangeUnderOneKey(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitUntil(() -> !window.getTitle().equals("Askwell"));
        var first = screen();
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitUntil(() -> !screen().equals(first));
        var second = screen();
        press(robot, KeyCode.CONTROL, KeyCode.TAB);
        assertThat(screen()).isEqualTo(first);
        press(robot, KeyCode.CONTROL, KeyCode.TAB);
        assertThat(screen()).isEqualTo(second);
    }

    @Test
    void whatIsTypedWhileTheDeskIsOnItsWayIsInItsLine(FxRobot robot) throws TimeoutException {
        waitForFocus(n -> "startConversation".equals(n.getId()));
        // no desk can come before all of this is done
        robot.interact(() -> {
            wiring.shell().navigator().startConversation();
            for (var letter : "We book".split("")) {
                Event.fireEvent(focus(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            }
            assertThat(focus().getId()).isEqualTo("startConversation");
        });
        waitForFocus(n -> n instanceof TextField line && line.getText().equals("We book"));
        robot.type(KeyCode.S);
        waitForFocus(n -> n instanceof TextField line && line.getText().equals("We books"));
    }

    @Test
    void keyMapLiesOverTheScreenAndGivesTheFocusBack(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitUntil(() -> focus().getStyleClass().contains("text-input"));
        var line = focus();
        robot.type(KeyCode.F1);
        assertThat(texts(robot)).contains("All keys", "Everywhere", "Start screen");
        assertThat(focus()).isNotEqualTo(line);
        robot.type(KeyCode.ESCAPE);
        assertThat(texts(robot)).doesNotContain("Everywhere");
        assertThat(focus()).isEqualTo(line);
    }

    @Test
    void paletteBeginsWithWhatIsWantedMostAndFindsTheRest(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        waitUntil(() -> window.getTitle().startsWith("Nordlys Dental"));
        press(robot, KeyCode.CONTROL, KeyCode.N);
        waitUntil(() -> !window.getTitle().startsWith("Nordlys Dental"));
        press(robot, KeyCode.CONTROL, KeyCode.K);
        waitUntil(() -> rows(robot).contains("Nordlys Dental · Ingrid Moe"));
        assertThat(rows(robot)).startsWith("Start a conversation").doesNotContain("Question 1 was asked");

        robot.write("question 1");
        waitUntil(() -> rows(robot).contains("Question 1 was asked"));
    }

    /** What the palette shows, from the first row on. */
    private static List<String> rows(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".palette .list-cell").queryAll().stream().filter(n -> n.isVisible() && n instanceof ListCell<?> cell && !cell.isEmpty())
                .sorted(Comparator.comparing(Node::getLayoutY))
                .map(n -> ((Labeled) n.lookup(".row .label")).getText()).toList();
    }

    @Test
    void paletteLeadsToTheSettingsAndLanguageChangesAtOnceAndForGood(FxRobot robot) throws TimeoutException, IOException {
        waitForFocus(n -> "startConversation".equals(n.getId()));
        press(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("sett").type(KeyCode.ENTER);
        waitForFocus(ComboBox.class::isInstance);
        assertThat(window.getTitle()).isEqualTo("Settings – Askwell");

        robot.interact(() -> wiring.preferences().screenLanguageProperty().set(Language.PT));
        assertThat(texts(robot)).contains("Idioma do Askwell");
        assertThat(window.getTitle()).isEqualTo("Configurações – Askwell");
        robot.type(KeyCode.ESCAPE);
        waitUntil(() -> window.getTitle().equals("Askwell"));
        assertThat(texts(robot)).contains("Com quem você vai conversar?");

        waitUntil(() -> new Folder(folder).settings().toFile().exists());
        assertThat(new Folder(folder).settings()).content().contains("PT");
    }

    @Test
    void unexpectedFailureIsToldWithDetailsToCopy(FxRobot robot) {
        robot.interact(() -> wiring.problems().unexpected(new IllegalStateException("a customer's words")));
        robot.clickOn("Copy details");
        assertThat(copied).contains("AW-", "IllegalStateException").doesNotContain("customer");
        robot.clickOn("Hide this");
        assertThat(texts(robot)).noneMatch(t -> t.contains("AW-"));
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup((Node n) -> n instanceof Labeled && shows(n)).queryAll().stream().map(n -> ((Labeled) n).getText()).toList();
    }

    private static boolean shows(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node focus() {
        return window.getScene().getFocusOwner();
    }

    private Node screen() {
        return ((BorderPane) window.getScene().getRoot().getChildrenUnmodifiable().getFirst()).getCenter();
    }

    private void waitForFocus(Predicate<Node> wanted) throws TimeoutException {
        waitUntil(() -> focus() != null && wanted.test(focus()));
    }

    private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
