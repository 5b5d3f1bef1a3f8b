package org.askwell.ui.preferences;

import java.util.Arrays;
import java.util.List;

import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Playbooks;
import org.askwell.ui.phrases.ScreenTexts;

/**
 * The languages that there is something to read in.
 *
 * @param screen       those in which the program's texts are written
 * @param conversation those in which the usual playbook speaks
 */
record LanguageChoices(List<Language> screen, List<Language> conversation) {
    static LanguageChoices of(ScreenTexts texts, Playbooks playbooks) {
        var name = playbooks.usual().about().name();
        return new LanguageChoices(
                Arrays.stream(Language.values()).filter(texts::speaks).toList(),
                Arrays.stream(Language.values()).filter(name::speaks).toList());
    }
}
