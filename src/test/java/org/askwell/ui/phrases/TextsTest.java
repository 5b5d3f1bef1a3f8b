package org.askwell.ui.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.askwell.core.playbook.Language;
import org.askwell.ui.phrases.sample.SampleScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final Texts texts = new Texts(language, ZoneOffset.UTC);
    private final ScreenTexts screen = texts.of(SampleScreen.class);
    private final Instant now = Instant.parse("2026-03-12T12:00:00Z");

    @Test
    void boundTextFollowsTheLanguage() {
        var greeting = screen.bind("greeting", "Ana");
        assertThat(greeting.get()).isEqualTo("Hello, Ana");
        language.set(Language.PT);
        assertThat(greeting.get()).isEqualTo("Olá, Ana");
    }

    @Test
    void boundTextFollowsItsObservableArguments() {
        var turns = new SimpleIntegerProperty(1);
        var text = screen.bind("turns", turns);
        assertThat(text.get()).isEqualTo("1 turn");
        turns.set(1200);
        assertThat(text.get()).isEqualTo("1,200 turns");
        language.set(Language.PT);
        assertThat(text.get()).isEqualTo("1.200 falas");
    }

    @ParameterizedTest
    @CsvSource({"0, no turns", "1, 1 turn", "2, 2 turns"})
    void pluralIsChosenByNumber(int count, String expected) {
        assertThat(screen.get("turns", count)).isEqualTo(expected);
    }

    @Test
    void englishStandsInForWhatNobodyTranslated() {
        language.set(Language.VI);
        assertThat(screen.get("greeting", "Hạnh")).isEqualTo("Hello, Hạnh");
        language.set(Language.PT);
        assertThat(screen.get("onlyEnglish")).isEqualTo("Only English");
    }

    @Test
    void missingTextShowsItsKeyAndBrokenPatternItself() {
        assertThat(screen.get("nowhere")).isEqualTo("nowhere");
        assertThat(screen.get("broken")).isEqualTo("broken {here");
    }

    @Test
    void tellsWhichLanguagesSomebodyWrote() {
        assertThat(screen.speaks(Language.PT)).isTrue();
        assertThat(screen.speaks(Language.FR)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | 2026-03-12T09:40:00Z | today 9:40 AM
            EN | 2026-03-11T23:59:00Z | yesterday
            EN | 2026-03-01T09:40:00Z | March 1
            EN | 2025-12-31T09:40:00Z | December 31, 2025
            PT | 2026-03-12T09:40:00Z | hoje, 09:40
            PT | 2026-03-01T09:40:00Z | 1 de março
            PT | 2025-12-31T09:40:00Z | 31 de dezembro de 2025
            FR | 2026-03-01T09:40:00Z | 1 mars
            NB | 2026-03-01T09:40:00Z | 1. mars
            ID | 2026-03-01T09:40:00Z | 1 Maret
            VI | 2026-03-01T09:40:00Z | 1 tháng 3
            """)
    void pointInTimeIsToldAsOneWouldSayIt(Language in, Instant at, String expected) {
        language.set(in);
        // the JDK puts a narrow no-break space before AM
        assertThat(texts.formats().ago(at, now).replace('\u202f', ' ')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PT20S, under a minute, 0:20", "PT24M, 24 min, 24:00", "PT1H5M9S, 1 h 5 min, 1:05:09", "-PT5S, under a minute, 0:00"})
    void lengthOfTimeIsToldInWordsAndAsAClock(Duration length, String words, String clock) {
        assertThat(texts.formats().duration(length)).isEqualTo(words);
        assertThat(texts.formats().stopwatch(length)).isEqualTo(clock);
    }
}
