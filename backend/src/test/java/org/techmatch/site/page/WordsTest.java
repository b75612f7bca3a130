package org.techmatch.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.techmatch.achievement.AchievementContent;
import org.techmatch.demand.DemandContent;
import org.techmatch.organisation.OrganisationKind;
import org.techmatch.organisation.OrganisationProfile;
import org.techmatch.platform.Language;
import org.techmatch.platform.ProblemType;
import org.techmatch.searchindex.Facet;

class WordsTest {
    private final Words words = new Words();

    @Test
    void everyValueThatPagesShowHasItsWord() {
        Stream<String> keys = Stream.of(
                        keys("type", AchievementContent.AchievementType.values()),
                        keys("type", AchievementContent.PatentKind.values()),
                        keys("stage", AchievementContent.Stage.values()),
                        keys("mode", AchievementContent.CoopMode.values()),
                        keys("ipStatus", AchievementContent.IpStatus.values()),
                        keys("lawStatus", AchievementContent.LawStatus.values()),
                        keys("demandKind", DemandContent.DemandKind.values()),
                        keys("ipExpectation", DemandContent.IpExpectation.values()),
                        keys("orgKind", OrganisationKind.values()),
                        keys("unitKind", OrganisationProfile.UnitKind.values()),
                        keys("ownershipKind", OrganisationProfile.OwnershipKind.values()),
                        keys("fundKind", OrganisationProfile.FundKind.values()),
                        keys("platformKind", OrganisationProfile.PlatformKind.values()))
                .flatMap(s -> s);

        assertThat(keys).allMatch(words::has);
    }

    @Test
    void everyFacetThatASearchMaySuggestToDropHasItsWord() {
        assertThat(Facet.values()).allMatch(facet -> words.has("facet." + facet.field()));
    }

    @Test
    void everyKindOfProblemIsExplained() {
        assertThat(ProblemType.values())
                .allMatch(type -> words.has("problem." + type.slug() + ".title"))
                .allMatch(type -> words.has("problem." + type.slug() + ".detail"));
    }

    @Test
    void everyKeyInTheWritersIsKnown() throws IOException {
        Pattern key = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9-]+)+)\"");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/techmatch/site/page"))) {
            List<String> used = files.filter(file -> file.toString().endsWith("Writer.java")
                            || file.toString().endsWith("Layout.java")
                            || file.toString().endsWith("Listings.java"))
                    .flatMap(WordsTest::lines)
                    .flatMap(line -> key.matcher(line).results().map(match -> match.group(1)))
                    .toList();
            assertThat(used).hasSizeGreaterThan(80).allMatch(k -> words.has(k) || words.has(k + ".title"));
        }
    }

    @Test
    void placesInWordsAreFilled() {
        assertThat(words.say(Language.EN, "search.total", "n", 3, "achievements", 2, "demands", 1))
                .isEqualTo("3 results: 2 achievements, 1 demands");
        assertThatThrownBy(() -> words.say(Language.ZH, "no.such")).isInstanceOf(IllegalStateException.class);
    }

    private static Stream<String> keys(String group, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> group + "." + value.name());
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
