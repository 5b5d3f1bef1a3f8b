package org.askwell.app;

import java.util.Map;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.askwell.ui.kit.Clip;

/** The system's clipboard. */
final class SystemClip implements Clip {
    @Override
    public void put(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
