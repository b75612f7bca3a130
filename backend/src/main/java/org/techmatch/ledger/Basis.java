package org.techmatch.ledger;

import org.jspecify.annotations.Nullable;
import org.techmatch.platform.Text;

/**
 * Why the owners change.
 *
 * @param id the agreement, contract or ledger entry
 * @param decisionRecordId R-251: the unit's decision that it rests on; null only for ORIGINAL
 */
public record Basis(Type type, long id, @Nullable Long decisionRecordId) {
    /** What it rests on. */
    public enum Type {
        /** The unit registered the achievement. */
        ORIGINAL(new Text("登记", "Registration")),
        EMPOWERMENT(new Text("赋权", "Empowerment")),
        CONTRACT(new Text("合同约定", "Contract")),
        TRANSFER(new Text("转让", "Transfer"));

        private final Text label;

        Type(Text label) {
            this.label = label;
        }

        /** The type in words. */
        public Text label() {
            return label;
        }
    }
}
