package org.askwell.core.coaching;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.askwell.core.playbook.Language;
import org.askwell.core.text.Utterance;

/** The small words of each language, which say how but not about what somebody speaks. All are folded. */
final class FunctionWords {
    private static final Map<Language, Set<String>> SMALL = new EnumMap<>(Map.of(
            Language.EN, words("""
                    a an the and or but if so as at by for from in into of on to up out with about than then there here this that these those it its is
                    are was were be been being am do does did have has had will would can could should may might must i me my we us our you your he him
                    his she her they them their who whom what which when where why how much many more most some any no not yes ok just also very really
                    too im ive id youre youve were theyre dont doesnt isnt arent thats whats one"""),
            Language.PT, words("""
                    a o as os um uma uns umas e ou mas se que de do da dos das em no na nos nas por pelo pela para pra pro com sem sobre ao aos isso isto
                    aquilo esse essa este esta ele ela eles elas eu nos voce voces senhor senhora me te lhe meu minha seu sua nosso nossa quem qual quais
                    quando onde como quanto quantos porque e esta estao foi sao ser estar tem ter tinha ha vai vou ir pode poderia deve mais muito ja
                    tambem so nao sim bem ai la aqui entao"""),
            Language.FR, words("""
                    le la les un une des du de d l a au aux et ou mais si que qui quoi dont ce cet cette ces ca cela il elle ils elles on je tu nous vous
                    me te se mon ma mes ton ta tes son sa ses notre nos votre vos leur est sont etait etre avoir ai as avez ont y en dans sur pour par
                    avec sans quel quelle quels quelles quand comment combien pas ne plus oui non tres aussi bien"""),
            Language.NB, words("""
                    en ei et og eller men om at som av for fra i inn med pa til ved det den de dette denne disse er var vaere blir ble har hadde kan kunne
                    vil ville skal skulle ma jeg meg min mitt mine vi oss var vart vare du deg din ditt dine dere han hun ham henne hvem hva hvilken
                    hvilke nar hvor hvordan hvorfor ikke ja nei jo ogsa sa da mer mest veldig noe noen"""),
            Language.ID, words("""
                    yang dan atau tapi tetapi kalau jika di ke dari untuk dengan pada oleh dalam tentang ini itu adalah ada tidak bukan ya saya aku kami
                    kita anda bapak ibu kamu dia mereka nya apa siapa kapan mana bagaimana kenapa mengapa berapa akan sudah belum bisa dapat harus juga
                    lagi sangat lebih paling saja sih dong kok"""),
            Language.VI, words("""
                    la va hoac nhung neu thi ma cua cho voi trong tren o tai tu den ve nay do kia day cai con nguoi toi minh chung ta anh chi em ong ba
                    co ban ho gi ai nao khi dau sao bao nhieu the khong chua da dang se roi cung rat qua hon nhat a vang duoc phai can""")));

    private static final Map<Language, Set<String>> NO = new EnumMap<>(Map.of(
            Language.EN, words("no nope not dont wrong isnt actually"),
            Language.PT, words("nao errado negativo"),
            Language.FR, words("non pas faux"),
            Language.NB, words("nei ikke feil"),
            Language.ID, words("tidak bukan salah nggak enggak"),
            Language.VI, words("khong chua sai")));

    /** Words that agree so plainly that a "no" before them only says that nothing is missing. */
    private static final Map<Language, Set<String>> EXACTLY = new EnumMap<>(Map.of(
            Language.EN, words("exactly precisely perfect"),
            Language.PT, words("exatamente perfeito isso"),
            Language.FR, words("exactement parfait parfaitement"),
            Language.NB, words("akkurat nettopp stemmer"),
            Language.ID, words("tepat betul benar"),
            Language.VI, words("chinh dung")));

    /** One word or two: alone, "terima" is to receive, and "on" (of "cam on") may be a noise. */
    private static final Map<Language, List<String>> THANKS = new EnumMap<>(Map.of(
            Language.EN, List.of("thanks", "thank you", "cheers", "thx", "much appreciated"),
            Language.PT, List.of("obrigado", "obrigada", "obg", "brigado", "brigada", "valeu", "agradeco"),
            Language.FR, List.of("merci", "remercie"),
            Language.NB, List.of("takk"),
            Language.ID, List.of("makasih", "terimakasih", "terima kasih", "trims", "nuhun", "suwun"),
            Language.VI, List.of("cam on", "camon", "tks")));

    private static final Map<Language, Set<String>> OPENING = new EnumMap<>(Map.of(
            Language.EN, words("and but so well because honestly actually then"),
            Language.PT, words("e mas entao bom olha porque ai"),
            Language.FR, words("et mais donc alors bon enfin parce"),
            Language.NB, words("og men sa altsa vel for"),
            Language.ID, words("dan tapi jadi nah karena terus"),
            Language.VI, words("va nhung nen thi roi vi")));

    private FunctionWords() {}

    /** Whether the word only ties a clause to the one before, so that a quote can do without it. */
    static boolean opens(Utterance.Word word, Language language) {
        return OPENING.getOrDefault(language, Set.of()).contains(word.folded());
    }

    /** The words that carry the meaning, each once. */
    static Set<String> meaningful(List<Utterance.Word> words, Language language) {
        var small = SMALL.getOrDefault(language, Set.of());
        var kept = new HashSet<String>();
        for (var word : words) {
            if (!small.contains(word.folded())) {
                kept.add(word.folded());
            }
        }
        return kept;
    }

    /** Whether somebody says no among the first few words, and not "no, that is exactly it". */
    static boolean deny(Utterance utterance, Language language) {
        var words = utterance.words().stream().limit(6).map(Utterance.Word::folded).toList();
        return words.stream().limit(4).anyMatch(NO.getOrDefault(language, Set.of())::contains)
                && words.stream().noneMatch(EXACTLY.getOrDefault(language, Set.of())::contains);
    }

    /** Whether somebody says thanks. */
    static boolean thank(Utterance utterance, Language language) {
        var said = utterance.words().stream().map(Utterance.Word::folded).collect(Collectors.joining(" ", " ", " "));
        return THANKS.getOrDefault(language, List.of()).stream().anyMatch(thanks -> said.contains(" " + thanks + " "));
    }

    /** How much two sets share: 0 nothing, 1 everything (Jaccard's coefficient). */
    static double overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }

    private static Set<String> words(String text) {
        return Set.of(new HashSet<>(List.of(text.strip().split("\\s+"))).toArray(String[]::new));
    }
}
