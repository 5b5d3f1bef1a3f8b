package org.askwell.ui.problem;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.ui.kit.Clip;
import org.askwell.ui.kit.Icons;
import org.askwell.ui.phrases.ScreenTexts;
import org.askwell.ui.phrases.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The problems that stand, one strip each above the screen: they take neither the focus nor the talk away. */
public final class ProblemStrips extends VBox {
    private final Problems problems;
    private final ScreenTexts texts;
    private final Clip clip;

    public ProblemStrips(Problems problems, Texts texts, Clip clip) {
        this.problems = problems;
        this.texts = texts.of(ProblemStrips.class);
        this.clip = clip;
        problems.open().addListener((ListChangeListener<Problem>) _ -> refill());
        refill();
    }

    private void refill() {
        getChildren().setAll(problems.open().stream().map(this::strip).toList());
    }

    private HBox strip(Problem problem) {
        var happened = new Label(problem.happened());
        happened.getStyleClass().add("strong");
        var rest = new Label(problem.safe() + " " + problem.next());
        happened.setWrapText(true);
        rest.setWrapText(true);
        var words = new VBox(happened, rest);
        HBox.setHgrow(words, Priority.ALWAYS);
        var strip = new HBox(Icons.of(Feather.ALERT_CIRCLE), words);
        strip.getStyleClass().add("problem-strip");
        problem.remedy().ifPresent(r -> strip.getChildren().add(button(r.name(), () -> {
            problems.dismiss(problem);
            r.act().run();
        })));
        problem.details().ifPresent(d -> strip.getChildren().add(button(texts.get("copyDetails"), () -> clip.put(d))));
        strip.getChildren().add(button(texts.get("dismiss"), () -> problems.dismiss(problem)));
        return strip;
    }

    private static Button button(String name, Runnable act) {
        var button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
