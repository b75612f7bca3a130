package org.techmatch.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.techmatch.platform.Hashes;

/**
 * Rpt-02: a unit's ledger as of a day, as tables.
 *
 * @param note R-253: what separate listing does not change
 */
record LedgerReport(String unit, LocalDate asOf, OffsetDateTime at, String note, List<Table> tables) {
    /**
     * One table; cells are texts, or amounts in yuan.
     *
     * @param key the name that an address uses
     */
    record Table(String key, String name, List<String> header, List<List<Object>> rows) {
        static String text(Object cell) {
            return cell instanceof BigDecimal amount ? amount.toPlainString() : cell.toString();
        }
    }

    /** SHA-256 over unit, day and every cell, each preceded by its length, so that two exports can be compared. */
    String hash() {
        StringBuilder text = new StringBuilder(unit).append('\n').append(asOf).append('\n');
        tables.forEach(table -> table.rows()
                .forEach(row -> row.forEach(cell -> {
                    String value = Table.text(cell);
                    text.append(value.length()).append(':').append(value).append('\n');
                })));
        return Hashes.sha256(text.toString());
    }
}
