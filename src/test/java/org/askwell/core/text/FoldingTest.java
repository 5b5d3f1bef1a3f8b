package org.askwell.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Price, price", "Orçamento, orcamento", "élodie, elodie", "Øystein, oystein", "Åse, ase", "Kjær, kjaer", "cœur, coeur",
        "Nguyễn Thị Hoa, nguyen thi hoa", "Đặng, dang", "e\u0301mile, emile", "'24,5 €', '24,5 €'"})
    void capitalsAndDiacriticsMakeNoDifference(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }
}
