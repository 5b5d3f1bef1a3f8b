package org.askwell.exchange.transcript;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.askwell.core.conversation.Speaker;
import org.askwell.core.text.Folding;

/**
 * The words that stand before a turn in a transcript, in all six languages: who speaks, with or without diacritics, in
 * any case, before a narrow or a wide colon.
 */
final class Labels {
    private static final Set<String> CUSTOMER = Set.of(
            "customer", "client", "buyer", "prospect", "shopper", "caller",
            "cliente", "comprador", "compradora", "consumidor", "consumidora",
            "acheteur", "acheteuse", "prospecte",
            "kunde", "kunden", "kjoper", "kjoperen",
            "pelanggan", "pembeli", "konsumen", "klien", "nasabah", "calon pembeli",
            "khach", "khach hang", "nguoi mua");
    private static final Set<String> SELLER = Set.of(
            "seller", "salesperson", "salesman", "saleswoman", "sales rep", "rep", "sales", "agent", "you", "me",
            "vendedor", "vendedora", "atendente", "consultor", "consultora", "voce", "eu",
            "vendeur", "vendeuse", "commercial", "commerciale", "conseiller", "conseillere", "vous", "moi",
            "selger", "selgeren", "radgiver", "du", "jeg", "meg",
            "penjual", "tenaga penjual", "wiraniaga", "pramuniaga", "anda", "saya",
            "nguoi ban", "nguoi ban hang", "nhan vien", "nhan vien ban hang", "tu van vien", "ban", "toi");
    private static final Set<String> LANGUAGE = Set.of("language", "idioma", "lingua", "langue", "sprak", "bahasa", "ngon ngu");

    private static final Pattern LABELLED = Pattern.compile("\\s*(\\p{L}[\\p{L}\\p{M} .'’-]{0,30}?)\\s*[:：]\\s*(.*)", Pattern.DOTALL);
    /** A name before a colon: capitalised, and no more than three words. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^ ]*(?: [^ ]+){0,2}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Labels() {}

    /** A line that begins with something before a colon. */
    record Labelled(String label, String rest) {
        /** Who speaks, if the label says it. */
        Optional<Speaker> speaker() {
            var word = plain(label);
            return CUSTOMER.contains(word) ? Optional.of(Speaker.CUSTOMER) : SELLER.contains(word) ? Optional.of(Speaker.SELLER) : Optional.empty();
        }

        /** Whether the rest names the language. */
        boolean language() {
            return LANGUAGE.contains(plain(label));
        }

        /** Whether the label looks like that of a speaker, known or not. */
        boolean name() {
            return NAME.matcher(label).matches();
        }
    }

    static Optional<Labelled> in(String line) {
        var matcher = LABELLED.matcher(line);
        return matcher.matches() ? Optional.of(new Labelled(matcher.group(1), matcher.group(2).strip())) : Optional.empty();
    }

    private static String plain(String label) {
        return SPACES.matcher(Folding.fold(label)).replaceAll(" ");
    }
}
