package org.askwell.exchange.playbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.askwell.core.playbook.CanonicalTopic;
import org.askwell.core.playbook.Check;
import org.askwell.core.playbook.Cue;
import org.askwell.core.playbook.CueKind;
import org.askwell.core.playbook.Language;
import org.askwell.core.playbook.Moment;
import org.askwell.core.playbook.Technique;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the core mean the same words. */
class SchemaTest {
    private final JsonNode schema = new JsonMapper().readTree(new String(Resources.bytes(PlaybookSchema.RESOURCE), UTF_8));

    @Test
    void offersTheWordsOfTheCore() {
        assertThat(words("/$defs/language/enum")).containsExactlyElementsOf(Arrays.stream(Language.values()).map(Language::code).toList());
        assertThat(words("/$defs/moment/enum")).containsExactlyElementsOf(written(Moment.values()));
        assertThat(words("/$defs/cueKind/enum")).containsExactlyElementsOf(written(CueKind.values()));
        assertThat(words("/$defs/topic/properties/canonical/enum")).containsExactlyElementsOf(written(CanonicalTopic.values()));
        assertThat(words("/$defs/question/properties/technique/enum")).containsExactlyElementsOf(written(Technique.values()));
        assertThat(words("/$defs/check/properties/skill/enum")).containsExactlyElementsOf(written(Check.Skill.values()));
        assertThat(schema.at("/$defs/cue/properties/cooldown/maximum").intValue()).isEqualTo(Cue.LONGEST_COOLDOWN.toSeconds());
    }

    @Test
    void hasEveryListOfAFile() {
        for (var section : Section.values()) {
            assertThat(schema.at("/properties/" + section.field()).isObject()).as(section.field()).isTrue();
        }
    }

    @Test
    void refersToNothingOutsideItself() {
        assertThat(schema.findValuesAsString("$ref")).isNotEmpty().allMatch(ref -> ref.startsWith("#/"));
    }

    private List<String> words(String pointer) {
        return schema.at(pointer).values().stream().map(word -> word.stringValue(null)).filter(Objects::nonNull).toList();
    }

    private static List<String> written(Enum<?>[] constants) {
        return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }
}
