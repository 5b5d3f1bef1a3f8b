package org.askwell.ui.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.askwell.core.conversation.ConversationId;
import org.askwell.core.playbook.Language;
import org.askwell.exchange.playbook.BuiltInPlaybooks;
import org.askwell.exchange.playbook.PlaybookDoor;
import org.askwell.store.Database;
import org.askwell.ui.kit.Navigator;
import org.askwell.ui.phrases.Texts;
import org.askwell.ui.problem.Problems;
import org.askwell.settings.Look;
import org.askwell.ui.theme.Theme;
import org.askwell.ui.work.BackgroundWork;

public final class DeskPictures {
    static final String[] EN = {
        "Y:Hello Ingrid, thanks for having me. How do you book patients today?",
        "C:We still book on paper, and every week we lose a couple of slots.",
        "Y:How often does a booking get lost?",
        "C:Every week. My sister's clinic went digital, and I've been reading reviews.",
        "N:Two chairs. Lars covers reception on Fridays.",
        "C:I've looked at DentBook, or we stay with paper. Does yours sync with our X-ray archive?",
        "Y:What matters most when you compare them?",
        "C:It must be easy: reception has to learn it in a day. And it has to be in place soon.",
        "Y:And besides you, who will use it?",
        "C:My partner decides with me, and reception uses it all day long.",
        "Y:What does it cost you when a chair stays empty?",
        "C:About four hundred euros each time, it's really expensive for us. The budget is not too much.",
        "C:I'm comparing the two options properly now. DentBook seems cheaper than yours."};
    static final String[] PT = {
        "Y:Bom dia! Como vocês marcam os pacientes hoje?",
        "C:Ainda marcamos no papel, e toda semana perdemos horários.",
        "Y:Com que frequência uma marcação se perde?",
        "C:Toda semana. A clínica da minha irmã já é digital, e eu ando lendo avaliações.",
        "N:Duas cadeiras. O Lars cuida da recepção às sextas.",
        "C:Eu olhei o DentBook, ou ficamos no papel. O de vocês conecta com o nosso arquivo de raio X?",
        "Y:O que mais importa quando você compara?",
        "C:Tem que ser fácil: a recepção precisa aprender em um dia. E tem que funcionar logo.",
        "Y:Além de você, quem vai usar?",
        "C:Meu sócio decide comigo, e a recepção usa o dia todo.",
        "C:Custa uns quatrocentos reais cada vez, é caro demais. O orçamento não é muito alto.",
        "C:Estou comparando as duas opções. O DentBook parece mais barato que o de vocês."};

    public static void main(String[] args) throws Exception {
        var out = Path.of(args[0]);
        var only = args.length > 1 ? args[1] : "";
        Files.createDirectories(out);
        var up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await(20, TimeUnit.SECONDS);
        Platform.setImplicitExit(false);
        Object[][] all = {
            {"empty-en", Language.EN, 1280, 800, Look.LIGHT, 100, false, ""},
            {"full-en", Language.EN, 1280, 800, Look.LIGHT, 100, true, ""},
            {"full-en-dark", Language.EN, 1280, 800, Look.DARK, 100, true, ""},
            {"full-pt", Language.PT, 1280, 800, Look.LIGHT, 100, true, ""},
            {"small-pt", Language.PT, 1000, 700, Look.LIGHT, 100, true, ""},
            {"small-en-drawer", Language.EN, 1000, 700, Look.DARK, 100, true, "drawer"},
            {"small-en-160", Language.EN, 1000, 700, Look.LIGHT, 160, true, ""},
            {"small-pt-160", Language.PT, 1000, 700, Look.DARK, 160, true, ""},
            {"small-pt-160-drawer", Language.PT, 1000, 700, Look.LIGHT, 160, true, "drawer"},
            {"wide-en-160", Language.EN, 1280, 800, Look.LIGHT, 160, true, ""},
            {"why-en", Language.EN, 1280, 800, Look.LIGHT, 100, true, "why"},
            {"five-en", Language.EN, 1280, 800, Look.LIGHT, 100, true, "five"},
            {"ended-en", Language.EN, 1280, 800, Look.LIGHT, 100, true, "end"},
            {"name-en", Language.EN, 1280, 800, Look.LIGHT, 100, true, "name"},
            {"correct-en", Language.EN, 1280, 800, Look.LIGHT, 100, true, "correct"},
            {"complaint-en", Language.EN, 1280, 800, Look.LIGHT, 100, false, "complaint"},
            {"two-en", Language.EN, 1280, 800, Look.LIGHT, 100, false, "two"},
        };
        for (var p : all) {
            if (((String) p[0]).contains(only)) {
                picture(out.resolve(p[0] + ".png"), (Language) p[1], (int) p[2], (int) p[3], (Look) p[4], (int) p[5], (boolean) p[6], (String) p[7]);
            }
        }
        Platform.exit();
    }

    static final class Ticking extends Clock {
        Instant now = Instant.parse("2026-11-24T09:00:00Z");
        @Override public Instant instant() { return now; }
        @Override public java.time.ZoneId getZone() { return ZoneOffset.UTC; }
        @Override public Clock withZone(java.time.ZoneId z) { return this; }
    }

    static void picture(Path file, Language language, int width, int height, Look look, int scale, boolean full, String extra) throws Exception {
        var dir = Files.createTempDirectory("desk");
        var clock = new Ticking();
        var database = Database.open(dir.resolve("notebook.db"), clock);
        var done = new CountDownLatch(1);
        var problem = new Throwable[1];
        Platform.runLater(() -> {
            try {
                var texts = new Texts(new SimpleObjectProperty<>(language), ZoneOffset.UTC);
                var theme = new Theme(new SimpleObjectProperty<>(look), new SimpleObjectProperty<>(scale));
                var desks = new Desks(texts, BackgroundWork.inline(), new Problems(texts), new Nowhere(), database.conversations(), database.customers(),
                        new BuiltInPlaybooks(new PlaybookDoor()), clock, UUID::randomUUID);
                var screen = desks.start(language);
                var root = new StackPane(screen.node());
                var scene = new Scene(root, width, height);
                theme.dress(scene);
                var stage = new Stage();
                stage.setScene(scene);
                stage.setWidth(width);
                stage.setHeight(height);
                stage.show();
                screen.shown();
                var desk = screen.desk();
                if (full) {
                    for (var line : language == Language.PT ? PT : EN) {
                        say(desk, clock, line);
                    }
                    desk.giveCustomer("Ingrid Moe");
                }
                if (extra.equals("two")) {
                    say(desk, clock, EN[0]);
                    say(desk, clock, EN[1]);
                    desk.typed("And it has to be in place so");
                }
                if (extra.equals("complaint")) {
                    say(desk, clock, "C:I'm calling because the reminders stopped going out since the update. Nobody told us.");
                    say(desk, clock, "C:We bought it in January, the training we were promised never came. Frankly, I'm disappointed.");
                }
                clock.now = clock.now.plusSeconds(21);
                var view = (DeskView) screen.node();
                switch (extra) {
                    case "drawer" -> view.walk(true);
                    case "why" -> view.toggleWhy();
                    case "five" -> desk.offerFive(true);
                    case "end" -> desk.end();
                    case "name" -> view.nameCustomer();
                    case "correct" -> desk.correctPrevious();
                    default -> { }
                }
                var pause = new javafx.animation.PauseTransition(javafx.util.Duration.millis(1300));
                pause.setOnFinished(_ -> {
                    try {
                        var image = scene.snapshot(null);
                        javax.imageio.ImageIO.write(javafx.embed.swing.SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
                        stage.hide();
                    } catch (Throwable e) {
                        problem[0] = e;
                    }
                    done.countDown();
                });
                pause.play();
            } catch (Throwable e) {
                problem[0] = e;
                done.countDown();
            }
        });
        done.await(15, TimeUnit.SECONDS);
        if (problem[0] != null) {
            throw new IllegalStateException(problem[0]);
        }
        database.close();
    }

    static void say(DeskViewModel desk, Ticking clock, String line) {
        clock.now = clock.now.plus(Duration.ofSeconds(37));
        desk.typed(line.substring(2));
        switch (line.charAt(0)) {
            case 'Y' -> {
                desk.flipSpeaker();
                desk.say();
            }
            case 'N' -> desk.note();
            default -> desk.say();
        }
    }

    static final class Nowhere implements Navigator {
        @Override public void home() {}
        @Override public void startConversation() {}
        @Override public void open(ConversationId conversation) {}
        @Override public void openSample() {}
        @Override public void preferences() {}
        @Override public void back() {}
        @Override public void showKeys() {}
        @Override public void showPalette() {}
    }
}
