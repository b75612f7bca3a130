package org.techmatch.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Refused;
import org.techmatch.platform.Text;

/**
 * What an import is to do.
 *
 * @param source names where the rows come from; with it the rows' own ids are unique
 * @param attestation the word that every row was screened; null stores rows that cannot be public yet
 * @param operator who attests
 * @param publish make new rows public; needs the attestation
 * @param dryRun say what would be refused, store nothing
 * @param cutsLongTexts cut what is too long at a sentence's end, and let mapped alternatives continue what is too short
 * @param daysLater moves publishing days and deadlines, without making the rows count as changed; 0 for all but demo data
 */
public record ImportOptions(
        ImportKind kind,
        String source,
        Mapping mapping,
        @Nullable String attestation,
        String operator,
        boolean publish,
        boolean dryRun,
        boolean cutsLongTexts,
        int daysLater) {
    /**
     * Refuses options that do not fit together.
     *
     * @throws Refused invalid-request
     */
    public void check() {
        if (source.isBlank() || Wording.length(source) > 60) {
            throw refused("来源名称应为 1 到 60 个字。", "The source must have 1 to 60 characters.");
        }
        if (publish && (attestation == null || attestation.isBlank())) {
            throw refused(
                    "公开之前要有筛查声明，请加 --attest \"…\"。", "Publishing needs the attested screening; add --attest \"…\".");
        }
        if (attestation != null && (attestation.isBlank() || Wording.length(attestation) > 1_000)) {
            throw refused("筛查声明应为 1 到 1000 个字。", "The attestation must have 1 to 1,000 characters.");
        }
        if (operator.isBlank() || Wording.length(operator) > 120) {
            throw refused("声明人应为 1 到 120 个字。", "The operator must have 1 to 120 characters.");
        }
        List<String> unknown = mapping.unknownFields(kind);
        if (!unknown.isEmpty()) {
            String known =
                    String.join(", ", Column.of(kind).stream().map(Column::key).toList());
            throw refused(
                    "没有字段 " + String.join("、", unknown) + "，可用的有 " + known + "。",
                    "No field " + String.join(", ", unknown) + "; there are " + known + ".");
        }
    }

    private static Refused refused(String zh, String en) {
        return new Refused(ProblemType.INVALID_REQUEST, new Text(zh, en), List.of());
    }
}
