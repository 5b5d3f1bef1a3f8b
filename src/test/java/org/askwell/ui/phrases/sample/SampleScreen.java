package org.askwell.ui.phrases.sample;

/** Names the package that the bundles of the tests lie in. */
public final class SampleScreen {
    private SampleScreen() {}
}
