package org.askwell.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.scene.input.KeyCode;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.notebook.NotebookFailure;
import org.askwell.core.playbook.Language;
import org.askwell.settings.Look;
import org.askwell.ui.problem.Problem;

/** One picture of every screen in each look: first of an empty notebook, then of one that was used for a while. */
final class Gallery {
    /** So far the sample is played for the filled desk: the customer just said something vague. */
    private static final int FAR = 13;
    private static final Duration DAY = Duration.ofDays(1);

    private final Studio studio;
    private final Language language;
    private final List<Look> looks;

    Gallery(Studio studio, Language language, List<Look> looks) {
        this.studio = studio;
        this.language = language;
        this.looks = looks;
    }

    /** Takes the pictures of every screen in every look. */
    void hang(Path folder, Studio.Size size) {
        walk(size, name -> take(folder, name));
    }

    /** Shows every screen in turn, and tells its name while it is shown. */
    void walk(Studio.Size size, Consumer<String> screen) {
        screen.accept("start-empty");
        studio.press(KeyCode.N, KeyCode.CONTROL);
        screen.accept("desk-empty");

        fill();
        studio.act(studio.navigator()::home);
        screen.accept("start");
        studio.press(KeyCode.COMMA, KeyCode.CONTROL);
        screen.accept("preferences");
        studio.act(() -> studio.navigator().open(today()));
        screen.accept("desk");
        onTheDesk(screen);
        studio.press(KeyCode.F1);
        screen.accept("keys");
        studio.press(KeyCode.F1);
        studio.press(KeyCode.K, KeyCode.CONTROL);
        screen.accept("palette");
        studio.press(KeyCode.ESCAPE);
        var message = new Messages(language.locale()).of(new NotebookFailure.DiskFull("notebook.sqlite", null));
        var problem = new Problem(message.happened(), message.safe(), message.next());
        studio.act(() -> studio.wiring().problems().tell(problem));
        screen.accept("problem");
        studio.act(() -> studio.wiring().problems().dismiss(problem));

        if (!size.equals(Studio.Size.SMALL)) {
            studio.resize(Studio.Size.SMALL);
            screen.accept("desk-small");
            studio.press(KeyCode.F6);
            screen.accept("desk-small-known");
            studio.press(KeyCode.ESCAPE);
            studio.press(KeyCode.F1);
            screen.accept("keys-small");
            studio.press(KeyCode.F1);
            studio.act(studio.navigator()::home);
            screen.accept("start-small");
            studio.resize(size);
        }
    }

    /** What a key lays over the desk, or changes on it, each taken back again. */
    private void onTheDesk(Consumer<String> screen) {
        studio.press(KeyCode.F2);
        screen.accept("desk-why");
        studio.press(KeyCode.ESCAPE);
        studio.press(KeyCode.M, KeyCode.CONTROL);
        screen.accept("desk-five");
        studio.press(KeyCode.M, KeyCode.CONTROL);
        studio.press(KeyCode.G, KeyCode.CONTROL);
        screen.accept("desk-customer");
        studio.press(KeyCode.ESCAPE);
        studio.press(KeyCode.UP);
        screen.accept("desk-correcting");
        studio.press(KeyCode.ESCAPE);
        leaveAQuestionOpen();
        screen.accept("desk-nudge");
        studio.press(KeyCode.Z, KeyCode.CONTROL);
        studio.press(KeyCode.Z, KeyCode.CONTROL);
        studio.press(KeyCode.D, KeyCode.CONTROL);
        screen.accept("desk-ended");
        studio.press(KeyCode.D, KeyCode.CONTROL);
    }

    /** The customer asks once more what they asked, and the seller asks back instead of answering. */
    private void leaveAQuestionOpen() {
        var asked = Sample.script(language).lines().subList(0, FAR).stream()
                .filter(l -> l.kind() == Script.Kind.CUSTOMER && l.text().contains("?")).findFirst().orElseThrow();
        studio.type(asked.text());
        studio.press(KeyCode.ENTER);
        studio.press(KeyCode.DIGIT1, KeyCode.CONTROL);
    }

    private void take(Path folder, String name) {
        for (var look : looks) {
            studio.dress(look);
            studio.picture(folder.resolve(name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png"));
        }
    }

    /** The notebook of somebody who had four conversations, the last of them going on. */
    private void fill() {
        var database = studio.opened().database();
        var player = new Player(database.conversations(), database.customers(), studio.opened().playbooks(), studio.opened().readers());
        var now = studio.clock().instant();
        var earlier = Script.read("gallery", language);
        for (int i = 0; i < earlier.size(); i++) {
            player.play(earlier.get(i), id("gallery " + i), language, now.minus(DAY.multipliedBy(1 + 3L * i)), Duration.ofMinutes(2 + i * 3L), true);
        }
        var sample = Sample.script(language);
        player.play(new Script(sample.person(), sample.company(), sample.lines().subList(0, FAR)), today(), language,
                now.minus(Duration.ofMinutes(6)), Duration.ofSeconds(15), false);
    }

    private static ConversationId today() {
        return id("gallery today");
    }

    private static ConversationId id(String name) {
        return new ConversationId(Player.id(name));
    }
}
