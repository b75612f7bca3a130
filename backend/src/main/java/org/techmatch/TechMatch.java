package org.techmatch;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.techmatch.operator.Terminal;

/** The program. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "TechMatch",
                        version = "1",
                        description = "Public reading of a technology-matching portal: achievements, demands and"
                                + " organisations. Money is a decimal string in yuan, time is ISO 8601 with its offset."
                                + " Lists turn by cursors. Errors are problem+json (RFC 9457); decide on `type`, never"
                                + " on words. `Accept-Language` chooses the language of words, Chinese by default.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/"),
        tags = {
            @Tag(name = "site", description = "The portal itself and its home page"),
            @Tag(name = "search", description = "Search, similar listings and feeds"),
            @Tag(name = "achievement", description = "Published achievements"),
            @Tag(name = "demand", description = "Published demands"),
            @Tag(name = "organisation", description = "Verified organisations"),
            @Tag(name = "account", description = "One's account, sessions and messages"),
            @Tag(name = "catalogue", description = "Code lists"),
            @Tag(name = "file", description = "Files, their classes and who may download them"),
            @Tag(name = "contact", description = "Contacts after a logged reveal, and NDAs"),
            @Tag(name = "audit", description = "The audit trail and the timelines of one's own cases"),
            @Tag(name = "parameter", description = "Parameters of the rules, with versions"),
            @Tag(name = "content", description = "The policy behind the portal")
        })
public final class TechMatch {
    private TechMatch() {}

    /** Runs the command line; without arguments the portal is served. */
    public static void main(String[] arguments) {
        System.exit(Terminal.run(arguments));
    }
}
