package org.askwell.core.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Phrases;
import org.askwell.core.text.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            too expensive        ~ That is too expensive for us.         ~ too expensive
            too expensive        ~ That is TOO EXPENSIVE!                ~ TOO EXPENSIVE
            too … expensive      ~ It is too darn very expensive.        ~ too darn very expensive
            cant afford          ~ We can't afford it.                   ~ can't afford
            can't afford         ~ We cant afford it                     ~ cant afford
            compar*              ~ We are comparing things               ~ comparing
            preço                ~ qual o preco?                         ~ preco
            preço                ~ qual o PREÇO?                         ~ PREÇO
            brother-in-law       ~ my brother in law has one             ~ brother in law
            at most #            ~ at most R$ 1.500,00 a month           ~ at most R$ 1.500,00
            at most #            ~ at most €300.                         ~ at most €300
            # percent            ~ maybe 15 percent                      ~ 15 percent
            ^ yes                ~ Yes, that works                       ~ Yes
            do you have ?        ~ Do you have it in red?                ~ Do you have
            nguyễn               ~ Chị Nguyễn hỏi                        ~ Nguyễn
            đắt                  ~ dat qua                               ~ dat
            """)
    void hearsThePhraseInTheWords(String phrase, String said, String words) {
        assertThat(heard(List.of(phrase), List.of(), said)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            too expensive   ~ That is too big. Expensive things are nice.
            too … expensive ~ too many words stand in between expensive
            cheap           ~ That was cheaper
            at most #       ~ at most a few
            ^ yes           ~ I said yes
            do you have ?   ~ Do you have it, I wonder.
            pá              ~ pâ
            """)
    void hearsNothingElse(String phrase, String said) {
        assertThat(heard(List.of(phrase), List.of(), said)).isEmpty();
    }

    @Test
    void whoTypesDiacriticsMeansTheWordsWithout() {
        assertThat(heard(List.of("chờ"), List.of(), "cho em hoi gia")).as("typed without any").containsExactly("cho");
        assertThat(heard(List.of("chờ"), List.of(), "Em để cho chị xem nhé")).isEmpty();
        assertThat(heard(List.of("preço"), List.of(), "Não entendi o preco, é muito alto")).as("one accent more or less").containsExactly("preco");
    }

    @Test
    void aDoNotTriggerPhraseSilencesItsSentenceAlone() {
        assertThat(heard(List.of("expensive"), List.of("not … expensive"), "It is not that expensive. But the other was expensive."))
                .containsExactly("expensive");
    }

    @Test
    void takesTheLongestPhraseOfASentence() {
        assertThat(heard(List.of("soon", "as soon as possible", "soon as"), List.of(), "Deliver as soon as possible please")).containsExactly("as soon as possible");
    }

    @Test
    void wordsInCurlyApostrophesAndSlashesAreCutLikePeopleMeanThem() {
        assertThat(heard(List.of("dont want"), List.of(), "I don’t want it / thanks")).containsExactly("don’t want");
        assertThat(Utterance.of("one thing / another thing").sentences()).hasSize(2);
        assertThat(Utterance.of("7/8 of us").sentences()).hasSize(1);
    }

    @Test
    void readsTheLastTwoThousandCharactersOnly() {
        var long1 = "expensive " + "x ".repeat(1_000);
        assertThat(heard(List.of("expensive"), List.of(), long1)).isEmpty();
        assertThat(heard(List.of("expensive"), List.of(), "x ".repeat(5_000) + "expensive")).containsExactly("expensive");
    }

    @Test
    void anythingAtAllIsMetWithoutAnException() {
        for (var said : List.of("", " ", "???", "…", "😀😀", "\u202Eabc", "\u0000\u0001", "R$", "$ ", "'", "''''", "a'", "'a", "/ / /", "1.", "1.2.", "%", "\uD800", "مرحبا", "e\u0301")) {
            assertThat(heard(List.of("a|b*", "#", "^ x ?"), List.of(), said)).isNotNull();
        }
    }

    @Test
    void aPhraseNeedsAWord() {
        assertThatThrownBy(() -> Phrase.of("^")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phrase.of("…")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> heard(List<String> phrases, List<String> not, String said) {
        var listener = new Listener<>(List.of("thing"), _ -> new Phrases(Map.of(Language.EN, phrases), Map.of(Language.EN, not)), Language.EN);
        var utterance = Utterance.of(said);
        return listener.listen(utterance).stream().map(h -> {
            var words = utterance.sentences().get(h.sentence()).words();
            return utterance.between(words.get(h.first()), words.get(h.end() - 1));
        }).toList();
    }
}
