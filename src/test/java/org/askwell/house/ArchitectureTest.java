package org.askwell.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.askwell");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(
            "org.askwell.core.planted", "org.askwell.core.cycleone", "org.askwell.core.cycletwo", "org.askwell.ui.planteda", "org.askwell.ui.plantedb",
            "org.askwell.store.planted", "org.askwell.exchange.planted");

    /** By the rule's name, the planted class that it must name. */
    private static final Map<String, List<String>> BITES = Map.ofEntries(
            Map.entry("core is pure", List.of("ReadsFiles", "LooksUp")),
            Map.entry("core takes time and chance from others", List.of("ReadsTheClock", "ThrowsDice")),
            Map.entry("store alone speaks SQL", List.of("PlantedViewModel")),
            Map.entry("exchange and settings alone speak JSON", List.of("PlantedViewModel")),
            Map.entry("nobody goes online", List.of("GoesOnline")),
            Map.entry("ui and app alone draw", List.of("GoesOnline")),
            Map.entry("the layers look down only", List.of("LooksUp", "GoesOnline", "KnowsTheStore")),
            Map.entry("screens don't know each other", List.of("ThisScreen", "OtherScreen")),
            Map.entry("no cycles in core", List.of("One", "Two")),
            Map.entry("no cycles in ui", List.of("ThisScreen", "OtherScreen")),
            Map.entry("no cycles between rooms", List.of("GoesOnline", "KnowsTheStore")),
            Map.entry("view-models know no controls", List.of("PlantedViewModel")),
            Map.entry("no mutable statics", List.of("PlantedManager")),
            Map.entry("no getInstance", List.of("PlantedManager")),
            Map.entry("only app prints", List.of("PlantedManager")),
            Map.entry("threads have two homes", List.of("PlantedViewModel")),
            Map.entry("names say what a thing is", List.of("PlantedManager")),
            Map.entry("every package is null-marked", List.of("ReadsFiles")));

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        return Rules.all().entrySet().stream().map(r -> DynamicTest.dynamicTest(r.getKey(), () -> r.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> theRuleBites() {
        return Rules.all().entrySet().stream().map(r -> DynamicTest.dynamicTest(r.getKey(), () -> {
            EvaluationResult result = r.getValue().evaluate(PLANTED);
            var details = String.join("\n", result.getFailureReport().getDetails());
            assertThat(BITES).containsKey(r.getKey());
            assertThat(BITES.get(r.getKey())).allSatisfy(planted -> assertThat(details).contains(planted));
        }));
    }

    @Test
    void theHouseIsThere() {
        assertThat(HOUSE).as("rules over nothing hold nothing").hasSizeGreaterThan(60);
        assertThat(Stream.of("core", "store", "exchange", "settings", "ui", "app"))
                .allSatisfy(room -> assertThat(HOUSE.stream().filter(c -> c.getPackageName().startsWith("org.askwell." + room))).isNotEmpty());
    }
}
