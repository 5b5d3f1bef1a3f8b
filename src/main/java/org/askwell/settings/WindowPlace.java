package org.askwell.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the window stood.
 *
 * @param area      of the window when it isn't maximised; empty until it was once closed
 * @param maximised whether it filled its screen
 */
public record WindowPlace(Optional<Area> area, boolean maximised) {
    /** The size of the window until another was chosen. */
    public static final double USUAL_WIDTH = 1280, USUAL_HEIGHT = 800;

    public static final Section<WindowPlace> SECTION =
            new Section<>("window", WindowPlace.class, new WindowPlace(Optional.empty(), false));

    /**
     * Where to open the window on the screens that there are now: where it stood, wholly on the screen that it was
     * mostly on; in the middle of the first screen where it would be on none.
     *
     * @param screens the usable areas, the main screen first; at least one
     */
    public Area on(List<Area> screens) {
        return area.flatMap(a -> screens.stream()
                        .max(Comparator.comparingDouble(s -> s.shared(a)))
                        .filter(s -> s.shared(a) > 0)
                        .map(a::movedInto))
                .orElseGet(() -> screens.getFirst().middle(
                        area.map(Area::width).orElse(USUAL_WIDTH), area.map(Area::height).orElse(USUAL_HEIGHT)));
    }
}
