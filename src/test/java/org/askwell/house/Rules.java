package org.askwell.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.NullMarked;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The rules that compiled classes must keep, by a short name each. */
final class Rules {
    private static final String ROOT = "org.askwell";
    private static final Set<String> SHARED_UI = Set.of("kit", "work", "problem", "phrases", "theme");
    private static final String[] JAVAFX = {"javafx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."};
    private static final String[] JSON = {"tools.jackson..", "com.fasterxml.jackson..", "com.networknt.."};

    private Rules() {}

    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("core is pure", classes().that().resideInAPackage("org.askwell.core..")
                .should().onlyDependOnClassesThat(resideInAnyPackage("java.lang..", "java.util", "java.util.function", "java.util.stream", "java.util.regex", "java.util.concurrent",
                        "java.time..", "java.text..", "java.math..", "org.jspecify.annotations..", "org.askwell.core..")
                        // what an exception that carries facts must be
                        .or(DescribedPredicate.describe("serializable", c -> c.isEquivalentTo(java.io.Serializable.class)))
                        .or(DescribedPredicate.describe("primitive", c -> c.isPrimitive() || c.isArray()))));
        rules.put("core takes time and chance from others", noClasses().that().resideInAPackage("org.askwell.core..").should(readTheClockOrThrowDice()));
        rules.put("store alone speaks SQL", noClasses().that().resideInAPackage("org.askwell..").and(not(resideInAPackage("org.askwell.store..")))
                .should().dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")));
        rules.put("exchange and settings alone speak JSON", noClasses().that().resideInAPackage("org.askwell..")
                .and(not(resideInAnyPackage("org.askwell.exchange..", "org.askwell.settings.."))).should().dependOnClassesThat(resideInAnyPackage(JSON)));
        rules.put("nobody goes online", noClasses().that().resideInAPackage("org.askwell..")
                .should().dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "sun.net..", "javafx.scene.web..")));
        rules.put("ui and app alone draw", noClasses().that().resideInAPackage("org.askwell..").and(not(resideInAnyPackage("org.askwell.ui..", "org.askwell.app..")))
                .should().dependOnClassesThat(resideInAnyPackage(JAVAFX)));
        rules.put("the layers look down only", classes().that().resideInAPackage("org.askwell..").should(lookDownOnly()));
        rules.put("screens don't know each other", classes().that().resideInAPackage("org.askwell.ui..").should(knowNoOtherScreen()));
        rules.put("no cycles in core", slices().matching("org.askwell.core.(*)..").should().beFreeOfCycles());
        rules.put("no cycles in ui", slices().matching("org.askwell.ui.(*)..").should().beFreeOfCycles());
        rules.put("no cycles between rooms", slices().assignedFrom(rooms()).should().beFreeOfCycles());
        rules.put("view-models know no controls", noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat(resideInAnyPackage(JAVAFX).and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..")))));
        rules.put("no mutable statics", fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("org.askwell..").should().beFinal());
        rules.put("no getInstance", methods().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage("org.askwell..")
                .should().haveNameNotMatching("getInstance|instance"));
        rules.put("only app prints", noClasses().that().resideInAPackage("org.askwell..").and(not(resideInAPackage("org.askwell.app..")))
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err"));
        rules.put("threads have two homes", noClasses().that().resideInAPackage("org.askwell..")
                .and(not(resideInAnyPackage("org.askwell.ui.work..", "org.askwell.store..", "org.askwell.app..")))
                .should().dependOnClassesThat(simpleName("Thread").or(simpleName("ExecutorService")).or(simpleName("Executors"))
                        .or(simpleName("CompletableFuture")).or(simpleName("Timer"))));
        rules.put("names say what a thing is", noClasses().that().resideInAPackage("org.askwell..")
                .should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)"));
        rules.put("every package is null-marked", classes().that().resideInAPackage("org.askwell..").should(liveInANullMarkedPackage()));
        return rules;
    }

    private static ArchCondition<JavaClass> readTheClockOrThrowDice() {
        var clocks = Set.of(Instant.class.getName(), Clock.class.getName(), InstantSource.class.getName(), "java.time.LocalDate", "java.time.LocalDateTime",
                "java.time.LocalTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year", "java.time.YearMonth");
        var ticks = Pattern.compile("now|system|systemUTC|systemDefaultZone|tick.*");
        return new ArchCondition<>("read the wall clock or use chance of its own") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                    var owner = access.getTargetOwner().getName();
                    var name = access.getTarget().getName();
                    boolean clock = clocks.contains(owner) && ticks.matcher(name).matches()
                            || owner.equals("java.lang.System") && List.of("currentTimeMillis", "nanoTime").contains(name);
                    boolean dice = owner.equals(Random.class.getName()) && name.equals("<init>") && access instanceof com.tngtech.archunit.core.domain.JavaConstructorCall call
                                    && call.getTarget().getRawParameterTypes().isEmpty()
                            || owner.equals(UUID.class.getName()) && name.equals("randomUUID")
                            || owner.equals("java.lang.Math") && name.equals("random")
                            || owner.equals("java.util.concurrent.ThreadLocalRandom");
                    if (clock || dice) {
                        events.add(SimpleConditionEvent.satisfied(item, access.getDescription()));
                    }
                }
            }
        };
    }

    /** What each room may use besides itself; app may use all. */
    private static final Map<String, Set<String>> BELOW = Map.of(
            "core", Set.of(),
            "settings", Set.of("core"),
            "store", Set.of("core"),
            "exchange", Set.of("core"),
            "ui", Set.of("core", "settings"));

    private static ArchCondition<JavaClass> lookDownOnly() {
        return onDependencies("look down only", d -> {
            var from = room(d.getOriginClass());
            var to = room(d.getTargetClass());
            return !to.isEmpty() && !from.equals(to) && !from.equals("app") && !BELOW.getOrDefault(from, Set.of()).contains(to);
        });
    }

    private static ArchCondition<JavaClass> knowNoOtherScreen() {
        return onDependencies("know no other screen", d -> {
            var from = slice(d.getOriginClass());
            var to = slice(d.getTargetClass());
            return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && !SHARED_UI.contains(to) && !from.equals("shell");
        });
    }

    private static ArchCondition<JavaClass> onDependencies(String description, java.util.function.Predicate<Dependency> violates) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream().filter(violates)
                        .forEach(d -> events.add(SimpleConditionEvent.violated(item, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is null-marked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().tryGetPackageInfo().filter(annotatedWith(NullMarked.class)::test).isPresent();
                events.add(new SimpleConditionEvent(item, marked, item.getName() + " lives in a package that is " + (marked ? "" : "not ") + "null-marked"));
            }
        };
    }

    private static SliceAssignment rooms() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                var room = room(javaClass);
                return room.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(room);
            }

            @Override
            public String getDescription() {
                return "rooms";
            }
        };
    }

    private static String room(JavaClass javaClass) {
        return segment(javaClass, ROOT + ".");
    }

    private static String slice(JavaClass javaClass) {
        return segment(javaClass, ROOT + ".ui.");
    }

    private static String segment(JavaClass javaClass, String prefix) {
        var name = javaClass.getBaseComponentType().getPackageName() + ".";
        return name.startsWith(prefix) ? name.substring(prefix.length(), Math.max(prefix.length(), name.indexOf('.', prefix.length()))) : "";
    }
}
