package org.askwell.app;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar tells it; outside a jar there is none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Askwell " + Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("(not packaged)")};
    }
}
