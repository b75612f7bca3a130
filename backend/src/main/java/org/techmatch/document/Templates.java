package org.techmatch.document;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.techmatch.platform.Clocks;
import org.techmatch.platform.Sql;

/** The templates of documents: version 0 comes with the portal, later ones are the operator's. */
@Singleton
class Templates {
    private final Sql sql;

    Templates(Sql sql) {
        this.sql = sql;
    }

    /** The template that documents are issued by now. */
    record Current(int version, String body) {}

    Current current(DocumentKind kind) {
        return sql.first(
                        "SELECT version, body FROM document_template WHERE kind = ? ORDER BY version DESC LIMIT 1",
                        row -> new Current(row.getInt(1), row.getString(2)),
                        kind.name())
                .orElseGet(() -> new Current(0, builtIn(kind)));
    }

    static String builtIn(DocumentKind kind) {
        return PdfPages.text("/document/" + kind.name().toLowerCase(Locale.ROOT) + ".html");
    }

    List<TemplateView.Version> versions(DocumentKind kind) {
        return sql.list(
                "SELECT version, set_by_name, reason, set_at FROM document_template WHERE kind = ?"
                        + " ORDER BY version DESC LIMIT 50",
                row -> new TemplateView.Version(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        Clocks.local(row.getTimestamp(4).toInstant())),
                kind.name());
    }
}
