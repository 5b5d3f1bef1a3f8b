package org.askwell.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;

import org.askwell.core.playbook.Language;
import org.askwell.settings.Appearance;
import org.askwell.ui.work.BackgroundWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The desk can be read: by a screen reader, in a narrow window, in large type. */
@ExtendWith(ApplicationExtension.class)
class DeskReadableTest {
    private static final List<String> ENGLISH = List.of(
            "We still book on paper, and every week we lose a couple of slots.",
            "My sister's clinic went digital, and I've been reading reviews. Does yours sync with our X-ray archive?",
            "It has to be in place soon, reception must learn it in a day, and my partner decides with me.",
            "I'm comparing the two options properly now. DentBook seems cheaper than yours.");
    private static final List<String> PORTUGUESE = List.of(
            "Ainda marcamos no papel, e toda semana perdemos horários.",
            "A clínica da minha irmã já é digital, e eu ando lendo avaliações. O de vocês conecta com o nosso arquivo de raio X?",
            "Tem que funcionar logo, a recepção precisa aprender em um dia, e meu sócio decide comigo.",
            "Estou comparando as duas opções. O DentBook parece mais barato que o de vocês.");

    @TempDir
    static Path folder;

    private DeskWindow window;

    @Start
    void start(Stage stage) {
        window = new DeskWindow(stage, 1000, 700);
    }

    @ParameterizedTest
    @CsvSource({"EN,100", "PT,100", "EN,160", "PT,160"})
    void nothingIsCutInANarrowWindow(Language language, int scale, FxRobot robot) throws Exception {
        try (var talk = new Talk(Files.createTempDirectory(folder, "talk"), language, BackgroundWork.inline())) {
            robot.interact(() -> {
                window.fontScale.set(scale);
                window.show(talk.start(language));
            });
            assertThat(cut(robot)).as("empty").isEmpty();

            for (var turn : language == Language.EN ? ENGLISH : PORTUGUESE) {
                robot.interact(() -> window.say(turn));
                assertThat(cut(robot)).as(turn).isEmpty();
            }
            robot.interact(() -> window.desk().offerFive(true));
            assertThat(cut(robot)).as("five questions").isEmpty();
            robot.interact(() -> view().walk(true));
            assertThat(cut(robot)).as("drawer").isEmpty();
            robot.interact(() -> view().toggleWhy());
            assertThat(cut(robot)).as("why").isEmpty();
            robot.interact(() -> window.desk().correctPrevious());
            assertThat(cut(robot)).as("correcting").isEmpty();
            robot.interact(() -> window.desk().end());
            assertThat(cut(robot)).as("ended").isEmpty();
            robot.interact(window::hide);
        }
    }

    @Test
    void nothingIsCutInAnySizeOfType(FxRobot robot) throws Exception {
        try (var talk = new Talk(Files.createTempDirectory(folder, "talk"), Language.EN, BackgroundWork.inline())) {
            robot.interact(() -> window.show(talk.start(Language.EN)));
            // a time of the widest digits
            talk.watch.goOn(Duration.ofMinutes(44).plusSeconds(44));
            robot.interact(() -> ENGLISH.forEach(window::say));
            for (int scale = Appearance.SMALLEST; scale <= Appearance.LARGEST; scale += 5) {
                int next = scale;
                robot.interact(() -> window.fontScale.set(next));
                assertThat(cut(robot)).as("%d %%", scale).isEmpty();
            }
            robot.interact(window::hide);
        }
    }

    @ParameterizedTest
    @CsvSource({"EN,100", "PT,100", "EN,160", "PT,160"})
    void aQuestionIsShownWholeOrNotAtAllAndTwoOfThemAlways(Language language, int scale, FxRobot robot) throws Exception {
        try (var talk = new Talk(Files.createTempDirectory(folder, "talk"), language, BackgroundWork.inline())) {
            robot.interact(() -> {
                window.fontScale.set(scale);
                window.show(talk.start(language));
                window.desk().offerFive(true);
            });
            for (var turn : language == Language.EN ? ENGLISH : PORTUGUESE) {
                robot.interact(() -> window.say(turn));
                robot.interact(() -> {
                    window.stage().getScene().getRoot().layout();
                    var frame = onScreen(window.stage().getScene().lookup(".ask-scroll"));
                    assertThat(onScreen(window.stage().getScene().lookup(".best-card")).getMaxY()).as(turn).isLessThanOrEqualTo(frame.getMaxY());
                    var rows = window.visible().stream().filter(n -> n.getStyleClass().contains("other-question")).map(DeskReadableTest::onScreen).toList();
                    assertThat(rows).as(turn).allMatch(r -> r.getMaxY() <= frame.getMaxY() + 1 || r.getMinY() >= frame.getMaxY() - 1);
                    assertThat(rows.getFirst().getMaxY()).as(turn).isLessThanOrEqualTo(frame.getMaxY() + 1);
                });
            }
            robot.interact(window::hide);
        }
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void everyControlHasAnAccessibleName(FxRobot robot) throws Exception {
        try (var talk = new Talk(Files.createTempDirectory(folder, "talk"), Language.EN, BackgroundWork.inline())) {
            robot.interact(() -> {
                window.show(talk.start(Language.EN));
                ENGLISH.forEach(window::say);
                view().walk(true);
            });
            assertThat(window.visible().stream().filter(Node::isFocusTraversable).filter(n -> name(n).isBlank()).toList()).isEmpty();
            robot.interact(() -> {
                window.desk().end();
                view().nameCustomer();
            });
            assertThat(window.visible().stream().filter(Node::isFocusTraversable).filter(n -> name(n).isBlank()).toList()).isEmpty();
            robot.interact(window::hide);
        }
    }

    private DeskView view() {
        return (DeskView) window.visible().stream().filter(DeskView.class::isInstance).findFirst().orElseThrow();
    }

    private List<String> cut(FxRobot robot) {
        robot.interact(() -> window.stage().getScene().getRoot().layout());
        return window.visible().stream()
                .filter(n -> n instanceof Labeled labeled && labeled.isTextTruncated() && !isTold(labeled))
                .map(n -> ((Labeled) n).getText()).toList();
    }

    /** A long quote is cut after two lines; all of it is in its tooltip and is read out. */
    private static boolean isTold(Labeled labeled) {
        return labeled.getStyleClass().contains("may-be-cut") && labeled.getTooltip() != null
                && labeled.getTooltip().getText().contains(labeled.getText()) && labeled.getAccessibleText().contains(labeled.getText());
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return switch (node) {
            case Label label -> label.getText();
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case ScrollBar _ -> "bar";
            case Control _ -> "";
            default -> "";
        };
    }
}
