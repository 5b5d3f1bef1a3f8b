package org.askwell.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderTest {
    private static final List<String> ALL = List.of(
            "Começar uma conversa", "A outra conversa aberta", "Sônia Barros, conversa, ontem", "Nguyễn Thị Đào", "Bjørn Sæther");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''           | Começar uma conversa; A outra conversa aberta; Sônia Barros, conversa, ontem; Nguyễn Thị Đào; Bjørn Sæther
            conv         | Começar uma conversa; A outra conversa aberta; Sônia Barros, conversa, ontem
            com conv     | Começar uma conversa
            CONV OUT     | A outra conversa aberta
            sonia        | Sônia Barros, conversa, ontem
            nguyen dao   | Nguyễn Thị Đào
            bjorn        | Bjørn Sæther
            a            | A outra conversa aberta
            versa        | ''
            """)
    void findsByBeginningsOfWordsWhateverTheirAccents(String query, String expected) {
        assertThat(String.join("; ", Finder.find(ALL, query, Function.identity()))).isEqualTo(expected);
    }
}
