package org.askwell.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What can only be seen in the sources: literal texts, colours, broad catches. */
class SourceRulesTest {
    private static final Path MAIN = Path.of("src/main/java/org/askwell");
    private static final Path RESOURCES = Path.of("src/main/resources/org/askwell");

    /**
     * A rule over lines.
     *
     * @param files   which files it is about, by their path with forward slashes
     * @param bad     what no line may hold
     * @param planted lines that it must catch
     * @param fine    lines that it must let pass
     */
    private record LineRule(String name, Pattern files, Pattern bad, List<String> planted, List<String> fine) {
        List<String> violations(Path file, List<String> lines) {
            var found = new ArrayList<String>();
            for (int i = 0; i < lines.size(); i++) {
                var code = lines.get(i).strip();
                if (!code.startsWith("*") && !code.startsWith("/*") && !code.startsWith("//") && bad.matcher(code).find()) {
                    found.add(file + ":" + (i + 1) + " " + code);
                }
            }
            return found;
        }
    }

    private static final List<LineRule> RULES = List.of(
            new LineRule("no literal text in a view", Pattern.compile(".*/ui/.*\\.java"),
                    Pattern.compile("(?:new (?:Label|Button|Text|Tooltip|ToggleButton|CheckBox|RadioButton|Hyperlink|Menu|MenuItem|TextField|TitledPane|Tab)\\("
                            + "|set(?:Text|PromptText|AccessibleText|AccessibleHelp|AccessibleRoleDescription|Title|HeaderText|ContentText)\\()\\s*\"[^\"]*\\p{L}{2}"),
                    List.of("var label = new Label(\"Saved\");", "button.setText(\"Ask now\");", "field.setPromptText( \"What the customer says\");"),
                    List.of("var label = new Label(texts.get(\"saved\"));", "button.setText(\"–\");", "label.textProperty().bind(texts.bind(\"saved\"));")),
            new LineRule("no colour in a view", Pattern.compile(".*/(ui|app)/.*\\.java"),
                    Pattern.compile("Color\\.(?!TRANSPARENT)(?:web|rgb|hsb|color|valueOf|[A-Z]{3,})|\"#[0-9a-fA-F]{3,8}\"|-fx-[a-z-]*(?:color|fill|stroke)[^;\"]*:\\s*(?:#|rgb|[a-z]+[;\"])"),
                    List.of("Color.web(\"#fff\")", "shape.setFill(Color.RED);", "node.setStyle(\"-fx-text-fill: red;\")", "var c = \"#0b6363\";"),
                    List.of("shape.setFill(Color.TRANSPARENT);", "node.setStyle(\"-fx-font-size: 14px\")", "import javafx.application.ColorScheme;")),
            new LineRule("no colour outside the tokens", Pattern.compile(".*/(?!tokens-)[a-z-]+\\.css"),
                    Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsb\\(|:\\s*(?:white|black|red|green|blue|gr[ae]y|orange|yellow|teal)\\b"),
                    List.of(".x { -fx-text-fill: #123456; }", "-fx-background-color: rgba(0,0,0,.2);", "-fx-fill: red;"),
                    List.of(".x { -fx-text-fill: -color-fg-muted; }", "-fx-background-color: transparent;")),
            new LineRule("no broad catch outside its homes", Pattern.compile("/(?!ui/(?:problem|work)/|app/).*\\.java"),
                    Pattern.compile("catch\\s*\\(\\s*(?:final\\s+)?(?:\\w+\\s*\\|\\s*)*(?:Exception|RuntimeException|Throwable|Error)\\b"),
                    List.of("} catch (Exception e) {", "} catch (RuntimeException e) {", "} catch (IOException | Throwable e) {"),
                    List.of("} catch (IOException e) {", "} catch (IllegalArgumentException e) {")));

    @TestFactory
    Stream<DynamicTest> theSourcesKeep() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
            var violations = new ArrayList<String>();
            int looked = 0;
            for (var root : List.of(MAIN, RESOURCES)) {
                for (var file : files(root)) {
                    // relative to the root package, so that the place of the project's folder doesn't matter
                    if (rule.files().matcher("/" + slashes(root.relativize(file))).matches()) {
                        looked++;
                        violations.addAll(rule.violations(file, Files.readAllLines(file)));
                    }
                }
            }
            assertThat(violations).isEmpty();
            assertThat(looked).as("files looked at").isPositive();
        }));
    }

    @TestFactory
    Stream<DynamicTest> theRuleBites() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
            assertThat(rule.planted()).allSatisfy(line -> assertThat(rule.violations(Path.of("planted"), List.of(line))).hasSize(1));
            assertThat(rule.fine()).allSatisfy(line -> assertThat(rule.violations(Path.of("fine"), List.of(line))).isEmpty());
        }));
    }

    private static List<Path> files(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(p -> p.toString().endsWith(".java") || p.toString().endsWith(".css")).sorted().toList();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
