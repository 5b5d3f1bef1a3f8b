package org.askwell.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javafx.application.Platform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BackgroundWorkTest {
    private final LinkedBlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private BackgroundWork work;

    @BeforeEach
    void start() {
        work = BackgroundWork.start();
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void resultComesBackToTheScreensThread() throws InterruptedException {
        work.run(() -> Platform.isFxApplicationThread()).onDone(onScreen -> {
            heard.add(onScreen);
            heard.add(Platform.isFxApplicationThread());
        }).onProblem(heard::add);
        assertThat(hear()).isEqualTo(false);
        assertThat(hear()).isEqualTo(true);
    }

    @Test
    void failureComesBackAsAProblemAndNotAsAResult() throws InterruptedException {
        var failure = new IOException("the disk is gone");
        work.run(() -> {
            throw failure;
        }).onDone(_ -> heard.add("done")).onProblem(heard::add);
        assertThat(hear()).isSameAs(failure);
    }

    @Test
    void orderedWorkIsDoneOneAfterTheOther() throws InterruptedException {
        var atOnce = new AtomicInteger();
        IntStream.range(0, 200).forEach(i -> work.inOrder(() -> {
            assertThat(atOnce.incrementAndGet()).isEqualTo(1);
            atOnce.decrementAndGet();
            return i;
        }).onDone(heard::add).onProblem(heard::add));
        var results = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            results.add(hear());
        }
        assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void cancelledWorkIsNotHeardOf() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = work.inOrder(() -> {
            begun.countDown();
            goOn.await();
            return "first";
        }).onDone(heard::add).onProblem(heard::add);
        var second = work.inOrder(() -> heard.add("second has begun")).onDone(heard::add).onProblem(heard::add);
        begun.await();
        first.cancel();
        second.cancel();
        goOn.countDown();
        work.inOrder(() -> "third").onDone(heard::add).onProblem(heard::add);
        assertThat(hear()).isEqualTo("third");
        assertThat(first.overProperty().get()).isTrue();
    }

    @Test
    void closingWaitsForWhatIsOnItsWayToTheDisk() {
        List<Integer> written = Collections.synchronizedList(new ArrayList<>());
        IntStream.range(0, 500).forEach(i -> work.inOrder(() -> written.add(i)).onProblem(heard::add));
        work.close();
        assertThat(written).hasSize(500);
    }

    private Object hear() throws InterruptedException {
        var said = heard.poll(20, TimeUnit.SECONDS);
        assertThat(said).as("something within 20 s").isNotNull();
        return said;
    }
}
