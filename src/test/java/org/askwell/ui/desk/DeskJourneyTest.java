package org.askwell.ui.desk;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.askwell.core.conversation.Note;
import org.askwell.core.conversation.Speaker;
import org.askwell.core.playbook.Language;
import org.askwell.ui.work.BackgroundWork;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A whole conversation by keyboard alone, closed, and opened again from the disk. */
@ExtendWith(ApplicationExtension.class)
class DeskJourneyTest {
    @TempDir
    Path folder;

    private DeskWindow window;
    private FxRobot robot;

    @Start
    void start(Stage stage) {
        window = new DeskWindow(stage, 1000, 700);
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "PT"})
    void aConversationByKeyboardAloneComesBackWhole(Language language, FxRobot fx) throws TimeoutException {
        robot = fx;
        boolean english = language == Language.EN;
        var id = new org.askwell.core.conversation.ConversationId[1];
        List<String> said;
        try (var talk = new Talk(folder, language, BackgroundWork.start())) {
            var shown = new CountDownLatch(1);
            robot.interact(() -> talk.desks.start(language, desk -> {
                window.show(desk);
                shown.countDown();
            }, () -> { }));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shown.getCount() == 0);
            id[0] = window.desk().id();

            robot.write(english ? "We book on paper" : "Marcamos no papel");
            press(ENTER);
            assertThat(texts()).containsExactly(english ? "We book on paper" : "Marcamos no papel");

            press(TAB);
            type(english ? "How often does a booking get lost?" : "Com que frequência uma marcação se perde?");
            press(ENTER);
            assertThat(turn(1)).isEqualTo(Speaker.SELLER);

            type(english ? "Two chairs, Lars on Fridays" : "Duas cadeiras, o Lars às sextas");
            press(CONTROL, ENTER);
            assertThat(window.desk().lines().get(2).entry()).isInstanceOf(Note.class);

            var best = window.desk().adviceProperty().get().suggestions().getFirst();
            press(CONTROL, DIGIT1);
            assertThat(texts()).hasSize(4).endsWith(best.text());

            var second = window.desk().adviceProperty().get().suggestions().get(1);
            press(CONTROL, SHIFT, DIGIT2);
            assertThat(window.desk().adviceProperty().get().suggestions()).doesNotContain(second);

            var stages = window.desk().playbook().stages();
            press(ALT, PAGE_DOWN);
            press(ALT, PAGE_DOWN);
            press(ALT, PAGE_UP);
            assertThat(stage()).isEqualTo(stages.get(1).id());
            press(CONTROL, Z);
            assertThat(stage()).isEqualTo(stages.get(2).id());
            press(CONTROL, Y);
            assertThat(stage()).isEqualTo(stages.get(1).id());

            press(TAB);
            type(english ? "And who else wi" : "E quem mais vai");
            said = texts();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> window.desk().savedProperty().get() == Recorder.Saved.SAVED);
            robot.interact(window::hide);
        }

        try (var talk = new Talk(folder, language, BackgroundWork.start())) {
            var opened = new DeskScreen[1];
            robot.interact(() -> talk.desks.open(id[0], desk -> opened[0] = desk));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> opened[0] != null);
            robot.interact(() -> window.show(opened[0]));

            assertThat(texts()).isEqualTo(said);
            assertThat(turn(1)).isEqualTo(Speaker.SELLER);
            assertThat(window.desk().lines().get(2).entry()).isInstanceOf(Note.class);
            assertThat(stage()).isEqualTo(window.desk().playbook().stages().get(1).id());
            assertThat(window.line().getText()).isEqualTo(english ? "And who else wi" : "E quem mais vai");
            assertThat(window.desk().speakerProperty().get()).isEqualTo(Speaker.SELLER);
            robot.interact(window::hide);
        }
    }

    /** Presses these keys together; the line has the focus after whatever they do. */
    private void press(KeyCode... keys) {
        robot.push(keys);
        assertThat(window.focusOwner()).as("focus after %s", List.of(keys)).isSameAs(window.line());
    }

    private void type(String text) {
        robot.interact(() -> window.line().setText(text));
    }

    private List<String> texts() {
        return window.desk().lines().stream().map(l -> l.entry().text()).toList();
    }

    private Speaker turn(int place) {
        return window.desk().lines().get(place).entry().asTurn().orElseThrow().speaker();
    }

    private String stage() {
        return window.desk().adviceProperty().get().rail().stage();
    }
}
