package org.askwell.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons, in their two sizes; their colour is the style sheet's. */
public final class Icons {
    private Icons() {}

    /** 16 px, beside text. */
    public static FontIcon of(Feather icon) {
        return icon(icon, "icon");
    }

    /** 12 px, beside small text. */
    public static FontIcon small(Feather icon) {
        return icon(icon, "small-icon");
    }

    private static FontIcon icon(Feather icon, String styleClass) {
        var node = new FontIcon(icon);
        node.getStyleClass().add(styleClass);
        return node;
    }
}
