package org.askwell.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Moment;
import org.junit.jupiter.api.Test;

class PredictionTest {
    @Test
    void isALineOfJson() {
        var line = new Prediction("d-1", 4, Moment.AFTERSALE, Set.of(CueKind.URGENCY, CueKind.PRICE, CueKind.VAGUE), List.of("\"Em breve\": até quando?")).toJson();
        assertThat(line).isEqualTo("{\"id\":\"d-1\",\"turn\":4,\"stage\":\"aftersale\",\"cues\":[\"budget\",\"urgency\"],"
                + "\"questions\":[\"\\\"Em breve\\\": até quando?\"]}");
    }

    @Test
    void namesEachKindAsItIsMeasured() {
        var line = new Prediction("d", 0, Moment.NEED, EnumSet.allOf(CueKind.class), List.of()).toJson();
        assertThat(line).contains("[\"budget\",\"competitor\",\"objection\",\"complaint\",\"urgency\",\"decision_maker\",\"customer_type\"]");
    }
}
