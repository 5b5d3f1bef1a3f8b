package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.askwell.core.playbook.Language;
import org.askwell.ui.start.StartScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Every screen of the pictures, in every language, can be read, and can be heard by those who don't see it: no text is
 * cut in a small window or in large type, and whatever can have the focus or shows only an icon has a name.
 */
@ExtendWith(ApplicationExtension.class)
class ReadableScreensTest {
    private static final int LARGE = 160;
    /** Customers' words in lists are as long as they like; who can't see all of them can hear it. */
    private static final String MAY_BE_CUT = "may-be-cut";

    @TempDir Path folder;

    static Stream<Language> languages() {
        return Arrays.stream(Language.values()).filter(l -> StartScreen.class.getResource("phrases_" + l.code() + ".properties") != null);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsCutAndEveryControlHasAName(Language language) throws IOException {
        var faults = new ArrayList<String>();
        try (var studio = new Studio(new Folder(folder), language, Studio.Size.USUAL, 100)) {
            new Gallery(studio, language, List.of()).walk(Studio.Size.USUAL, screen -> faults.addAll(faultsInEverySize(screen, studio)));
            studio.act(studio.navigator()::openSample);
            faults.addAll(faultsInEverySize("sample", studio));
            studio.act(studio.navigator()::home);
            faults.addAll(faultsInEverySize("start with the sample", studio));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void deskIsReadOutInTheOrderOfItsWeight(Language language) throws IOException {
        var order = new ArrayList<String>();
        try (var studio = new Studio(new Folder(folder), language, Studio.Size.USUAL, 100)) {
            new Gallery(studio, language, List.of()).walk(Studio.Size.SMALL, screen -> {
                if (screen.equals("desk")) {
                    order.addAll(Toolkit.call(() -> shown().stream().flatMap(n -> n.getStyleClass().stream())
                            .filter(List.of("rail", "ask-next", "guard", "known")::contains).distinct().toList()));
                }
            });
        }
        assertThat(order).containsExactly("rail", "ask-next", "guard", "known");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void deskWithANudgeReadsItOut(Language language) throws IOException {
        var told = new ArrayList<String>();
        try (var studio = new Studio(new Folder(folder), language, Studio.Size.USUAL, 100)) {
            new Gallery(studio, language, List.of()).walk(Studio.Size.SMALL, screen -> {
                if (screen.equals("desk-nudge")) {
                    told.addAll(Toolkit.call(() -> shown().stream().filter(n -> n.getStyleClass().contains("nudge")).map(Node::getAccessibleText).toList()));
                }
            });
        }
        assertThat(told).singleElement().asString().contains("?");
    }

    @Test
    void theRuleBites() {
        var found = Toolkit.call(() -> {
            var named = new TextField();
            named.setAccessibleText("Search");
            var icon = new Label("", new Region());
            var cut = new Label("a long line that has no place");
            var told = new Label("a long line that is told");
            told.getStyleClass().add(MAY_BE_CUT);
            told.setAccessibleText("Ingrid, a long line that is told");
            var untold = new Label("a long line that is not told");
            untold.getStyleClass().add(MAY_BE_CUT);
            var all = new VBox(new Button("Save"), named, new Button(), new TextField("typed text is no name"), icon, cut, told, untold);
            all.getChildren().forEach(n -> ((Region) n).setMaxWidth(60));
            var stage = new Stage();
            stage.setScene(new Scene(all, 400, 400));
            stage.show();
            all.applyCss();
            all.layout();
            try {
                return all.getChildren().stream().flatMap(n -> faults(n).stream()).toList();
            } finally {
                stage.close();
            }
        });
        assertThat(found).containsExactly(
                "no name: Button button", "no name: TextField text-input text-field", "no name: Label label",
                "cut: a long line that has no place", "cut: a long line that is not told");
    }

    private static List<String> faultsInEverySize(String screen, Studio studio) {
        var found = new ArrayList<>(faults(screen));
        scale(studio, LARGE);
        found.addAll(faults(screen + " in large type"));
        studio.resize(Studio.Size.SMALL);
        found.addAll(faults(screen + " in large type in a small window"));
        scale(studio, 100);
        found.addAll(faults(screen + " in a small window"));
        if (!screen.endsWith("-small")) {
            studio.resize(Studio.Size.USUAL);
        }
        return found;
    }

    private static void scale(Studio studio, int percent) {
        studio.act(() -> studio.wiring().preferences().fontScaleProperty().set(percent));
    }

    private static List<String> faults(String screen) {
        return Toolkit.call(() -> shown().stream().flatMap(n -> faults(n).stream()).map(fault -> screen + ": " + fault).toList());
    }

    private static List<String> faults(Node node) {
        var faults = new ArrayList<String>();
        if (node instanceof Control control && needsAName(control) && nameOf(control).isBlank()) {
            faults.add("no name: " + control.getClass().getSimpleName() + " " + String.join(" ", control.getStyleClass()));
        }
        if (node instanceof Labeled labeled && labeled.isTextTruncated() && !(labeled.getStyleClass().contains(MAY_BE_CUT) && isTold(labeled))) {
            faults.add("cut: " + labeled.getText());
        }
        return faults;
    }

    /** A scroll pane only moves what has a name itself; what a button or a cell shows is told by its own name. */
    private static boolean needsAName(Control control) {
        return control.isFocusTraversable() && !(control instanceof ScrollPane)
                || control instanceof Label label && label.getGraphic() != null && text(label).isEmpty();
    }

    private static String nameOf(Control control) {
        var own = control.getAccessibleText();
        return own != null ? own : control instanceof Labeled labeled ? text(labeled) : "";
    }

    /** Whether the whole text is told by its tooltip, or by the name of what it stands in. */
    private static boolean isTold(Labeled labeled) {
        if (labeled.getTooltip() != null && text(labeled).equals(labeled.getTooltip().getText())) {
            return true;
        }
        for (Node node = labeled; node != null; node = node.getParent()) {
            if (node.getAccessibleText() != null && node.getAccessibleText().contains(text(labeled))) {
                return true;
            }
        }
        return false;
    }

    private static String text(Labeled labeled) {
        return labeled.getText() == null ? "" : labeled.getText();
    }

    /** All that is to be seen in the windows, in the order in which it is read out. */
    private static List<Node> shown() {
        var found = new ArrayList<Node>();
        Window.getWindows().forEach(w -> collect(w.getScene().getRoot(), found));
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
