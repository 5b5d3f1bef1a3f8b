package org.askwell.ui.kit;

import javafx.scene.Parent;

/** The style sheets that lie beside their screens. */
public final class StyleSheets {
    private StyleSheets() {}

    /** Dresses the screen in the style sheet of that name in the package of that class. */
    public static void add(Parent screen, Class<?> anchor, String name) {
        // a place on the class path, which JavaFX takes as it is
        screen.getStylesheets().add("/" + anchor.getPackageName().replace('.', '/') + "/" + name);
    }
}
