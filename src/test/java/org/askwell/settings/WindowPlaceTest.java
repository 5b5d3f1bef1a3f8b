package org.askwell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Area MAIN = new Area(0, 0, 1920, 1040);
    private static final Area RIGHT = new Area(1920, 0, 1280, 984);

    @Test
    void firstWindowIsOfUsualSizeInTheMiddle() {
        assertThat(WindowPlace.SECTION.usual().on(List.of(MAIN))).isEqualTo(new Area(320, 120, 1280, 800));
    }

    @Test
    void windowStandsWhereItStood() {
        var place = new Area(2000, 50, 1100, 800);
        assertThat(stood(place).on(List.of(MAIN, RIGHT))).isEqualTo(place);
    }

    @Test
    void windowOfAScreenThatIsGoneComesToTheMiddle() {
        assertThat(stood(new Area(2000, 50, 1100, 800)).on(List.of(MAIN))).isEqualTo(new Area(410, 120, 1100, 800));
    }

    @Test
    void windowHalfOutsideIsMovedIntoTheScreenItIsMostlyOn() {
        assertThat(stood(new Area(2800, 500, 1100, 800)).on(List.of(MAIN, RIGHT))).isEqualTo(new Area(2100, 184, 1100, 800));
        assertThat(stood(new Area(-300, -40, 1000, 700)).on(List.of(MAIN, RIGHT))).isEqualTo(new Area(0, 0, 1000, 700));
    }

    @Test
    void windowLargerThanItsScreenIsMadeToFit() {
        assertThat(stood(new Area(0, 0, 3000, 2000)).on(List.of(MAIN))).isEqualTo(MAIN);
    }

    private static WindowPlace stood(Area area) {
        return new WindowPlace(Optional.of(area), false);
    }
}
