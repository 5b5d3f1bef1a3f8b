package org.askwell.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.askwell.settings.Area;
import org.askwell.settings.Settings;
import org.askwell.settings.WindowPlace;
import org.askwell.ui.problem.Problems;
import org.askwell.ui.work.BackgroundWork;

/** The window stands where it stood when it was last closed. */
final class RememberedWindow {
    private final Stage stage;
    private final Settings settings;
    private final BackgroundWork work;
    private final Problems problems;
    private Area area;

    RememberedWindow(Stage stage, Settings settings, BackgroundWork work, Problems problems) {
        this.stage = stage;
        this.settings = settings;
        this.work = work;
        this.problems = problems;
        this.area = settings.get(WindowPlace.SECTION).on(screens());
    }

    void restore() {
        stage.setX(area.x());
        stage.setY(area.y());
        stage.setWidth(area.width());
        stage.setHeight(area.height());
        stage.setMaximized(settings.get(WindowPlace.SECTION).maximised());
        stage.xProperty().subscribe(this::note);
        stage.yProperty().subscribe(this::note);
        stage.widthProperty().subscribe(this::note);
        stage.heightProperty().subscribe(this::note);
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> keep());
    }

    /** A maximised window keeps the area that it goes back to. */
    private void note() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && stage.getWidth() > 0 && stage.getHeight() > 0) {
            area = new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    private void keep() {
        var place = new WindowPlace(Optional.of(area), stage.isMaximized());
        work.inOrder(() -> {
            settings.put(WindowPlace.SECTION, place);
            return place;
        }).onProblem(problems::unexpected);
    }

    private static List<Area> screens() {
        var areas = new ArrayList<Area>();
        areas.add(area(Screen.getPrimary().getVisualBounds()));
        Screen.getScreens().stream().map(s -> area(s.getVisualBounds())).filter(a -> !areas.contains(a)).forEach(areas::add);
        return areas;
    }

    private static Area area(Rectangle2D bounds) {
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
