package org.askwell.core.playbook;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a customer is spoken to in the conversation's language, for example {@code você} or {@code o senhor}.
 *
 * @param form the word that takes the place of {@code {you}}, in lower case where the language writes it so
 */
public record Address(String form) {
    private static final Pattern PLACE = Pattern.compile("\\{([yY])ou}");

    public Address {
        if (form.isBlank()) {
            throw new IllegalArgumentException("an address form is blank");
        }
    }

    /** The polite form that is safe with a stranger. */
    public static Address usual(Language language) {
        return new Address(switch (language) {
            case EN -> "you";
            case PT -> "você";
            case FR -> "vous";
            case NB -> "du";
            case ID -> "Anda";
            case VI -> "anh/chị";
        });
    }

    /** The spoken text with this form put in for {@code {you}}, and with a capital first letter for {@code {You}}. */
    public String in(String spoken) {
        return PLACE.matcher(spoken).replaceAll(m -> m.group(1).equals("y") ? form : capital());
    }

    private String capital() {
        return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
    }
}
