package org.askwell.ui.kit;

import java.util.Objects;

import javafx.scene.Parent;

/** The style sheets that lie beside their screens. */
public final class StyleSheets {
    private StyleSheets() {}

    /** Dresses the screen in the style sheet of that name in the package of that class. */
    public static void add(Parent screen, Class<?> anchor, String name) {
        screen.getStylesheets().add(Objects.requireNonNull(anchor.getResource(name), name).toExternalForm());
    }
}
